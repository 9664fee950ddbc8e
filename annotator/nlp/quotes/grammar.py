"""What a language says for itself about who speaks; all else of reading quotes is shared."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.span import Stretch
from annotator.nlp.quotes.attribution import Attribution
from annotator.nlp.text.words import Phrase, Sentence


class Clause(NamedTuple):
    """What is reported, who reports it and with what cue; `trailing` where the cue comes after."""

    first: int
    last: int
    source: Phrase
    cue: Phrase
    trailing: bool


@dataclass(frozen=True, slots=True)
class Grammar:
    """The questions that the reader asks about a sentence, answered by one language's rules.

    `attributed` tells who speaks the marked stretch at a word, with what cue. `clauses` are what
    the sentence reports, in or out of marks. `subject` is the first phrase between two words that
    can be a subject, `announcer` who speaks next and where the cue is, in a sentence that ends with
    a colon. `goes_on` tells whether the sentence reports by its mood alone what somebody said
    before. `is_title` tells a title from speech, by the text and the stretch in marks,
    `is_surely_title` where nothing speaks against it, `looks_like_title` by its words alone.
    """

    attributed: Callable[[Sentence, int, str], Attribution | None]
    clauses: Callable[[Sentence], tuple[Clause, ...]]
    subject: Callable[[Sentence, int, int], Phrase | None]
    announcer: Callable[[Sentence], tuple[Phrase, int | None] | None]
    goes_on: Callable[[Sentence], bool]
    is_title: Callable[[str, Stretch], bool]
    is_surely_title: Callable[[str, Stretch], bool]
    looks_like_title: Callable[[str], bool]
