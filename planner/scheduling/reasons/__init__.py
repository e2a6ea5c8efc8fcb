"""Why a step is where it is."""
