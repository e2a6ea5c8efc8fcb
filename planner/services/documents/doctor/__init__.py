"""The front of the doctor's sheet: the person, the one sentence, what is asked."""
