"""Reading two versions of a story side by side, and saying what became of each quote."""
