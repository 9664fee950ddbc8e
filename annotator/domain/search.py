"""What can be asked of a project in one line, and what is found."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from annotator.domain.errors import QueryError
from annotator.domain.record import Status
from annotator.domain.said import said
from annotator.domain.span import Stretch
from annotator.domain.wording import SPELLED, folded

FIELDS = ("label", "speaker", "by", "status")
PIECE = re.compile(
    r'(?P<field>[^\W\d_]+):(?:"(?P<quoted>[^"]*)"?|(?P<plain>[^\s"]*))'
    r'|"(?P<phrase>[^"]*)"?'
    r'|(?P<word>[^\s"]+)'
)
WORD = re.compile(r"[^\W_]+")
BEFORE, LONGEST, AFTER = 40, 120, 60
MOST = 32  # ways to write what is typed


@dataclass(frozen=True, slots=True)
class Query:
    """Words, of which the beginning is enough, phrases and fields; all of them must hold.

    `by` names whose copy is asked about, and `status` how that copy stands. A field that is empty
    says nothing.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    label: str = ""
    speaker: str = ""
    by: str = ""
    status: Status | None = None

    def __bool__(self) -> bool:
        return self != Query()

    @property
    def of_marks(self) -> bool:
        """Whether marks are asked for, and not places in the text or articles."""
        return bool(self.label or self.speaker or (self.by and not self.status))

    def needles(self) -> tuple[str, ...]:
        """Return what `holds` looks for: each word and phrase as it is compared."""
        begun = (f" {_joined(word)}" for word in self.words)
        return (*begun, *(f" {_joined(phrase)} " for phrase in self.phrases))


def spellings(words: str, known: Callable[[str], bool]) -> list[str]:
    """Return words as they are typed, plainly, and with the letters that an index knows for those.

    It is asked what words begin with; accents and upper case are nothing to it, but “ø” is no “o”.
    """
    tokens, ways = WORD.findall(folded(words)), [""]
    if not all(map(str.isascii, tokens)):  # of another script
        return [words]
    for token in tokens:
        spelled = _spelled(token, known)
        ways = [f"{way} {word}".strip() for way in ways for word in spelled][:MOST]
    return list(dict.fromkeys(filter(None, (words, *ways))))


def _spelled(token: str, known: Callable[[str], bool]) -> list[str]:
    """Return a word as it is typed, and then with each letter of its own kind that is known."""
    begun: dict[int, list[str]] = {0: [""]}
    for at, plain in enumerate(token):
        ways = begun.get(at, [])[:MOST]
        begun.setdefault(at + 1, [])[:0] = [way + plain for way in ways]
        for letter, typed in SPELLED.items():
            if token.startswith(typed, at):
                found = [way + letter for way in ways if known(way + letter)]
                begun.setdefault(at + len(typed), []).extend(found)
    return begun[len(token)][:MOST]


def holds(text: str, needles: tuple[str, ...]) -> bool:
    """Whether words and phrases stand in the text of a mark."""
    tokens = f" {_joined(text)} "
    return all(needle in tokens for needle in needles)


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: an article, a place in its text, or a mark.

    `what` says which in a word, `item` is the id of a mark. `before` and `after` are what stands
    around `text`, all three cut to a sane length. An article as a whole has no stretch.
    """

    kind: Literal["article", "text", "span", "quote"]
    article: str
    title: str
    what: str
    stretch: Stretch | None = None
    item: str = ""
    before: str = ""
    text: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The first hits in the order of the articles, and how many `more` articles or marks hold."""

    hits: tuple[Hit, ...] = ()
    more: int = 0


def parse(typed: str) -> Query:
    """Understand what was typed; raises QueryError, which says what cannot be understood."""
    typed = typed.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
    words: list[str] = []
    phrases: list[str] = []
    fields: dict[str, str] = {}
    for match in PIECE.finditer(typed):
        if match["field"]:
            _enter(fields, match)
        elif match["word"]:
            words.append(_sayable(match["word"]))
        elif match["phrase"].strip():
            phrases.append(_sayable(match["phrase"]))
    status = _status(fields.pop("status", ""))
    return Query(tuple(words), tuple(phrases), status=status, **fields)


def snippet(text: str, stretch: Stretch) -> tuple[str, str, str]:
    """Return what stands before, in and after a stretch, in one line and cut to a sane length."""
    begin = max(0, stretch.start - BEFORE)
    before = "…" * (begin > 0) + text[begin : stretch.start]
    inside = text[stretch.start : min(stretch.end, stretch.start + LONGEST)]
    more = "…" if len(stretch) > LONGEST else ""
    after = text[stretch.end : stretch.end + AFTER]
    return _line(before), _line(inside) + more, _line(after)


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _enter(fields: dict[str, str], match: re.Match[str]) -> None:
    name = match["field"].lower()
    value = (match["quoted"] or match["plain"] or "").strip()
    if name not in FIELDS:
        raise QueryError(
            said(
                "There is no field “{name}:”. There are label:, speaker:, by: and"
                " status:; put words with a colon into quotation marks.",
                name=name[:40],
            )
        )
    if name in fields:
        raise QueryError(said("{name}: stands there twice. Ask for one at a time.", name=name))
    if not value:
        raise QueryError(said("{name}: needs a value behind it.", name=name))
    fields[name] = value


def _sayable(words: str) -> str:
    if not _joined(words):
        raise QueryError(
            said(
                "“{words}” holds no letter or digit; in all articles only words can be found.",
                words=words[:40],
            )
        )
    return words


def _status(value: str) -> Status | None:
    if not value:
        return None
    found = next((status for status in Status if status == value.lower()), None)
    if found is None:
        raise QueryError(
            said(
                "There is no status “{value}”. There are {statuses}.",
                value=value[:40],
                statuses=", ".join(Status),
            )
        )
    return found


def _joined(text: str) -> str:
    """Return the words of a text, as they are compared, with one space between them."""
    return " ".join(WORD.findall(folded(text)))
