"""What a word is: the stretches whose ends are borders for the window and for spaCy's tokens.

An apostrophe-s, punctuation and each part of a hyphenated word are words of their own. What lies
between such borders is always whole tokens of `annotator.nlp.text.tokenizer`.
"""

import re
import unicodedata
from functools import cache
from itertools import chain

JOINER = "\u200d"
TONES = "\U0001f3fb-\U0001f3ff"
FLAGS = "\U0001f1e6-\U0001f1ff"
# Where the basic plane has combining marks; ideographs and syllables between need not be asked.
SCRIPTS = (range(0x300, 0x3100), range(0xA600, 0xAC00), range(0xFB00, 0xFE30))
ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep|Rev|Gov|Lt|Col|Capt|Sgt|Adm|Jr|Sr|Inc|Corp|Co|Ltd|vs|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)


@cache
def pattern(marks: str) -> re.Pattern[str]:
    """Return what finds all words of a text that holds no combining marks but these."""
    letter = rf"[\w{marks}]"
    within = r"['’](?![sS](?!\w))(?=\w)|(?<=\d)[.,:/](?=\d)|(?<=[a-z])\.(?=[a-z])|&(?=\w)"
    return re.compile(
        r"(?:[^\W\d_]\.){2,}"
        rf"|(?<!\w)(?:{ABBREVIATIONS})\.(?!\w)"
        r"|(?<=\w)['’][sS](?!\w)"
        rf"|\w{letter}*(?:(?:{within}){letter}+)*"
        rf"|[{FLAGS}]{{2}}"
        rf"|\S(?:[{marks}{TONES}]|{JOINER}\S)*"
    )


@cache
def marks() -> str:
    """Return the combining marks of the basic plane for a character class."""
    return "".join(filter(is_mark, map(chr, chain(*SCRIPTS))))


def is_mark(character: str) -> bool:
    """Whether a character is drawn upon the one before it."""
    return unicodedata.category(character).startswith("M")
