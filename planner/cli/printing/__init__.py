"""How a command prints: plain lines and JSON."""
