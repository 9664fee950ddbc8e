"""Setting how the window looks and which keys it takes."""
