"""The window: thin pages, item models, widgets and dialogs."""
