"""Where the data file does not open: why, its passphrase, a backup in its place."""
