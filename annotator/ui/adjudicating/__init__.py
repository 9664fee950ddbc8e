"""The view in which disagreements are decided: a queue, lanes in the text, a key a choice."""
