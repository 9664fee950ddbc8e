"""Finding what is not marked as it is elsewhere, and putting it right."""
