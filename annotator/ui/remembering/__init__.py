"""What the project remembers of decisions: shown through it, listed, blocked and allowed."""
