"""Who speaks, with what cue, and which rule says so."""

from dataclasses import dataclass
from enum import IntEnum

from annotator.domain.span import Stretch
from annotator.nlp.text.words import Phrase, Sentence, stretch


class Rule(IntEnum):
    """How an attribution was found, the surest first."""

    TURN = 1
    BESIDE = 2
    BEFORE = 3
    NEAR = 4
    LATER = 5
    SAME_PARAGRAPH = 6
    CARRIED = 7
    OTHER_CLAUSE = 8
    SUBJECT = 9
    LAST_SPEAKER = 10
    NONE = 11


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
