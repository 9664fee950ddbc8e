"""What a person does, without a window."""
