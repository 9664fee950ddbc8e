"""Learning from finished articles, in a process of its own."""
