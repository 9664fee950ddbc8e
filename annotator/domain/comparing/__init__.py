"""Two versions of one story: what became of each quote, and what else the rewrite changed."""
