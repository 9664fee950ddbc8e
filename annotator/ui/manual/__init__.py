"""The documentation, read in the window."""
