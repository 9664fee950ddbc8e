"""The keys of the view in both texts, in the list of pairs and in the diff."""

from annotator.domain.comparing.verdict import Verdict

# What stands for commands, by name; these hold without the window's shortcuts.
KEYS = {
    "confirm_verdict": "Return",
    "withdraw_verdict": "Backspace",
    "next_pair": "N",
    "previous_pair": "P",
    "flag_speaker": "W",
    "flag_number": "M",
    "flag_negation": "L",
    "flag_tense": "T",
    "suggest_across": "S",
    "undo": "Z",
}
DIGITS = {str(number): verdict for number, verdict in enumerate(Verdict, 1)}
