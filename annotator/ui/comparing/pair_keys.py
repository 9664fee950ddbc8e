"""The keys of the view in both texts, in the list of pairs and in the diff."""

# What stands for commands, by name; these hold without the window's shortcuts.
KEYS = {
    "next_pair": "N",
    "previous_pair": "P",
    "suggest_across": "S",
}
