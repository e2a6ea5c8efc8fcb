"""Domain values to plain JSON data and back, versioned. No files, no SQL."""
