"""Cut paragraphs into words and sentences; a stretch in quotation marks counts as one word."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from annotator.domain.span import Stretch
from annotator.nlp.text.lexicon import current, lower, verbs, words
from annotator.nlp.text.marks import Marked

LETTER = r"[\w\u0300-\u036f]"  # an accent may be a sign of its own
PIECE = re.compile(
    rf"(?:[A-Za-z]\.){{2,}}|[^\W\d_]{LETTER}*(?:[’'\-.]\w{LETTER}*)*|"
    r"\d+(?:[,.:/]\d+)*%?\w*(?:-[^\W\d]\w*)*|@\w+|#\w+"
    r"|\.\.\.|…|--+|[^\s\w]"
)
GENITIVE = re.compile(r"[’']s?$")
GENITIVES = ("'s", "’s")
INITIALS = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]?")
STOPS = frozenset(".?!")
MAY_END = STOPS | {""}  # a stretch in marks, which has no text
DASHES = frozenset({"—", "–", "--", "-"})
CLOSING = "”“\"'’‘»«›‹ "
INSIDE_MARKS = frozenset(",.")
GOES_ON = frozenset(",;:)—–")
LONGEST = 251  # words in a sentence; what is longer is no prose, and rules look far back
SPELLINGS = 20_000  # that are remembered
CUE_REACH = 12  # words after “…?” in which a cue keeps the sentence together
PRONOUNS = frozenset("he she they it i we who which you".split())


class Word(NamedTuple):
    """A word, a punctuation mark, or (with `mark`) a whole stretch in quotation marks.

    It is `proper` if its capital may be that of a name. `last` is the last sign inside the marks,
    `genitive` whether a word ends with "’s".
    """

    start: int
    end: int
    text: str
    low: str
    capital: bool
    mark: Marked | None = None
    last: str = ""
    genitive: bool = False
    proper: bool = False

    @property
    def plain(self) -> bool:
        return self.mark is None

    @property
    def wordy(self) -> bool:
        return self.mark is None and self.text[:1].isalnum()


Sentence = Sequence[Word]
Phrase = tuple[int, int]


def stretch(sentence: Sentence, phrase: Phrase) -> Stretch:
    return Stretch(sentence[phrase[0]].start, sentence[phrase[1] - 1].end)


def cut(
    text: str,
    start: int,
    end: int,
    marks: Sequence[Marked] = (),
    titles: Collection[Marked] = (),
) -> tuple[Word, ...]:
    """Return the words of a paragraph; those of the marks that are titles count as names.

    No word goes on past the end of a paragraph, nor past a mark.
    """
    found: list[Word] = []
    for mark in marks:
        found += _pieces(text, start, mark.start)
        found += _title(text, mark) if mark in titles else [_in_marks(text, mark)]
        start = mark.end
    found += _pieces(text, start, end)
    return tuple(found)


def _in_marks(text: str, mark: Marked) -> Word:
    word = Word(mark.start, mark.end, "", "", capital=False, mark=mark)
    return word._replace(last=last_sign(text, word))


def _title(text: str, mark: Marked) -> Iterator[Word]:
    """Take a title for one word; the comma or stop inside its marks stands after it."""
    last = mark.end - 1
    sign = text[last - 1] in INSIDE_MARKS
    name = text[mark.start + 1 : last - sign]
    end = last - 1 if sign else mark.end
    yield Word(mark.start, end, name, name.lower(), capital=True, proper=True)
    if sign:
        yield Word(last - 1, last, text[last - 1], text[last - 1], capital=False)


def _pieces(text: str, start: int, end: int) -> Sequence[Word]:
    pieces = _last(text, current())
    return pieces[bisect_left(pieces, (start,)) : bisect_left(pieces, (end,))]


@lru_cache(maxsize=1)
def _last(text: str, language: str) -> Sequence[Word]:
    """Remember the pieces of the last text: whoever reads an article asks for them anew."""
    new = tuple.__new__  # an article has many, and the constructor of a named tuple is slow
    return [
        new(Word, match.span() + _spelled(match[0], language)) for match in PIECE.finditer(text)
    ]


@lru_cache(maxsize=SPELLINGS)
def _spelled(piece: str, _language: str) -> tuple[object, ...]:
    """Return what a word is by its spelling, which articles say again and again."""
    capital, genitive = piece[0].isupper(), piece.endswith(GENITIVES)
    proper = capital and piece not in words("not_names")
    return piece, piece.lower(), capital, None, "", genitive, proper


def last_sign(text: str, word: Word) -> str:
    """Return the last sign inside quotation marks."""
    inside = text[word.start + 1 : word.end].rstrip(CLOSING)
    return inside[-1:] or text[word.start]


def starts_upper(text: str, word: Word) -> bool:
    first = next((sign for sign in text[word.start : word.end] if sign.isalnum()), "")
    return first.isupper() or first.isdigit()


def sentences(text: str, pieces: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    """Part a paragraph's words into sentences."""
    may_end = [at for at, word in enumerate(pieces) if word.text[-1:] in MAY_END]
    begin = 0
    for end in (*(at + 1 for at in may_end if _ends(text, pieces, at)), len(pieces)):
        for first in range(begin, end, LONGEST):
            yield tuple(pieces[first : min(end, first + LONGEST)])
        begin = end


def _ends(text: str, pieces: Sequence[Word], at: int) -> bool:
    return _mark_ends(text, pieces, at) if pieces[at].mark else _stop_ends(pieces, at)


def _mark_ends(text: str, pieces: Sequence[Word], at: int) -> bool:
    sign = last_sign(text, pieces[at])
    if at + 1 == len(pieces):
        return sign in STOPS
    following = pieces[at + 1]
    if following.mark:
        return sign in STOPS
    if not following.capital or sign not in {".", "?", "!", "…"}:
        return False
    return sign == "." or _stands_alone(pieces, at)


def _stands_alone(pieces: Sequence[Word], at: int) -> bool:
    """Whether no cue follows “…?” that would belong to it."""
    following = pieces[at + 1]
    if following.text in words("not_names") and following.low not in PRONOUNS:
        return True
    found = (k for k in range(at + 1, min(len(pieces), at + CUE_REACH)) if pieces[k].low in verbs())
    cue = next(found, None)
    return cue is None or (following.low in PRONOUNS and _introduces(pieces, cue))


def _introduces(pieces: Sequence[Word], cue: int) -> bool:
    """Whether a cue announces a quote that follows: "He said, “…”"."""
    following = pieces[cue + 1 : cue + 3]
    return len(following) > 1 and following[0].text in {",", ":"} and not following[1].plain


def _stop_ends(pieces: Sequence[Word], at: int) -> bool:
    word = pieces[at]
    if word.text not in STOPS:
        return word.text.endswith(".") and _initials_end(pieces, at)
    if at + 1 == len(pieces):
        return True
    following = pieces[at + 1]
    if following.plain and (following.text in GOES_ON or following.text[0].islower()):
        return False
    if word.text == "." and at and _abbreviates(pieces[at - 1], word):
        return False
    return following.capital or following.mark is not None or not following.text.isalnum()


def _initials_end(pieces: Sequence[Word], at: int) -> bool:
    """Whether "U.S." is followed by a word that only a sentence begins with."""
    if at + 1 == len(pieces):
        return True
    following = pieces[at + 1]
    opens = following.low in lower("determiners") or following.low in PRONOUNS
    return following.capital and opens


def _abbreviates(before: Word, stop: Word) -> bool:
    if before.mark or before.end != stop.start:
        return False
    if before.text.split("-")[-1] in words("abbreviations"):
        return True
    return (len(before.text) == 1 and before.capital) or bool(INITIALS.fullmatch(before.text))
