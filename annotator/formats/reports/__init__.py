"""Reports for people and programs, made from values of the domain."""
