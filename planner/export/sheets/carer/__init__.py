"""What a carer and the patient carry: the sheet for the fridge, the card, set."""
