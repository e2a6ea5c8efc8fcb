"""Setting a sheet: measures, ink on lines, rows, a plate that notes what to draw."""
