"""Reading a TOML file: typed values, places of problems."""
