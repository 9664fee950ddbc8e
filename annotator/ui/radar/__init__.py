"""The page that shows what is not marked as it is elsewhere."""
