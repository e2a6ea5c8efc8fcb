"""Fields that understand what a person types: dates, spans of days, a country."""
