"""Exporting: what goes along, and what cannot."""
