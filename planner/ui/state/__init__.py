"""What all pages share: the open journey, settings, tasks, system dialogs."""
