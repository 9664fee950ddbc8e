"""Keeping backups of the project in the window, and going back to one."""
