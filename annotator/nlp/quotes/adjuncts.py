"""Words beside a clause that tell when, where or how: adverbials and settings."""

from annotator.nlp.text.lexicon import lower, words
from annotator.nlp.text.words import Sentence, Word

SENTENCE_OPENERS = frozenset(
    "when after as while although though in on at during asked speaking if since with for by "
    "meanwhile still however of".split()
)
BETWEEN_CUE_AND_CLAUSE = frozenset("for over again publicly recently repeatedly ,".split())
TIMES = frozenset(
    "last week month year night morning afternoon evening late early earlier later this".split()
)
TIME_OPENERS = frozenset("last late early earlier later".split())
SET_OFF = frozenset({"asked", "pressed", "questioned"})


def is_setting(head: Sentence) -> bool:
    """Whether words tell when, where or how something is said: "Asked why", "Two days ago"."""
    opens = head[0].low in SENTENCE_OPENERS or head[0].low.endswith("ing")
    return opens or head[0].low in SET_OFF or any(word.low == "ago" for word in head[-2:])


def is_adjunct(word: Word) -> bool:
    return word.low in words("adjunct_openers") or _is_day(word)


def _is_day(word: Word) -> bool:
    return word.low in lower("weekdays") or word.low in {"yesterday", "today", "tonight"}


def intervenes(word: Word) -> bool:
    return is_adjunct(word) or word.low in BETWEEN_CUE_AND_CLAUSE


def ends_adverbial(sentence: Sentence, first: int, at: int) -> bool:
    """Whether "that" ends what intervenes, or a comma: "shouted over the radio, “…”"."""
    set_off = sentence[first].wordy and sentence[at - 1].text == ","
    return set_off or sentence[at].plain


def tells_time(word: Word) -> bool:
    return _is_day(word) or word.low in TIME_OPENERS


def is_time(word: Word) -> bool:
    return _is_day(word) or word.low in TIMES
