"""Changing the labels of a project, and reading what they mean beside the text."""
