"""What stands in the editor of a sheet: head, phases, steps, what is wrong."""
