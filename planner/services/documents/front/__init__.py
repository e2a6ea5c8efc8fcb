"""The doctor's page: who, what is asked, the dates that count."""
