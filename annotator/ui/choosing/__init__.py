"""Choosing by typing or from a menu."""
