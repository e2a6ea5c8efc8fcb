"""Sets, changes and removes the passphrase of a data file and of its copies."""
