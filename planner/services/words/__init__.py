"""Words: dates, steps, reasons and errors in the reader's language."""
