"""The worksheet: what a person and a nurse go through with a pen."""
