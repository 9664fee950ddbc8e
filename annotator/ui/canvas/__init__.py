"""The widget that shows an article and what is marked in it."""
