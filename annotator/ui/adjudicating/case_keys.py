"""The keys of the view in the text, in the list of disagreements and in that of candidates."""

# What stands for commands, by name; these hold without the window's shortcuts.
KEYS = {
    "take_every": "B",
    "take_none": "0",
    "edit_candidate": "E",
    "skip_case": "Space",
    "flag_case": "F",
    "next_case": "N",
    "previous_case": "P",
    "decide_alike": "D",
    "show_gold": "G",
    "accept_rest": "A",
    "tell_case": "?",
    "decide_by_rule": "R",
    "hide_names": "H",
    "undo": "Z",
    "take_chosen": "Return",
}
DIGITS = tuple("123456789")
