"""What is not marked as it is elsewhere, found while copies pass by one after the other."""
