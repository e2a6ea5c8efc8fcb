"""Item models: views of the services' rows for Qt's tables and lists."""
