"""Pure rules over models: from a timetable and facts to dates, reasons and ways out."""
