"""Having suggestions made, and choosing who makes them."""
