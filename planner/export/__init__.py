"""Documents: the only package that knows PDF, iCalendar, CSV and FHIR."""
