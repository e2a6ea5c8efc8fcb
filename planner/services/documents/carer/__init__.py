"""What a carer and the patient carry: the emergency card."""
