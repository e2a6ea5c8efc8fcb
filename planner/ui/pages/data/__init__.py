"""Your data: the page, its backups, what guards the file, moving and deleting."""
