"""The timeline: scale, layout, painting."""
