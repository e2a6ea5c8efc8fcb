"""Small pictures: icon arrays, line charts, marks of a state."""
