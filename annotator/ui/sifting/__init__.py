"""Which suggestions are shown."""
