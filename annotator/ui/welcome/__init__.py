"""What a person meets first: recent projects, a new one, the sample, a tour of the window."""
