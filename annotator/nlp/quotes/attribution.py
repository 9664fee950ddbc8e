"""Who speaks, with what cue, and which rule says so."""

from dataclasses import dataclass
from enum import IntEnum

from annotator.domain.span import Stretch
from annotator.nlp.text.words import Phrase, Sentence, stretch


class Rule(IntEnum):
    """How an attribution was found, the surest first."""

    BESIDE = 1
    BEFORE = 2
    NEAR = 3
    LATER = 4
    SAME_PARAGRAPH = 5
    CARRIED = 6
    OTHER_CLAUSE = 7
    SUBJECT = 8
    LAST_SPEAKER = 9
    NONE = 10


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who speaks (where the text names them), the cue, and the rule that found them."""

    source: Stretch | None
    cue: Stretch | None
    rule: Rule


def attributed(
    sentence: Sentence, phrase: Phrase | None, cue: Phrase | None, rule: Rule
) -> Attribution | None:
    if phrase is None:
        return None
    spoken = stretch(sentence, cue) if cue else None
    return Attribution(stretch(sentence, phrase), spoken, rule)
