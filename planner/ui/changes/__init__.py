"""Changes of the plan: asked for, shown before they are taken, then recorded."""
