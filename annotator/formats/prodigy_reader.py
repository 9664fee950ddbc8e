"""From a task of Prodigy to a record."""

from collections.abc import Iterator
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import Any

from annotator.domain.ledger import Note, Rejection
from annotator.domain.plain import Json
from annotator.domain.quote import QuoteKind
from annotator.domain.record import GOLD, SUGGESTIONS, Record, Standing, Status
from annotator.domain.said import said
from annotator.domain.shapes import an_object, spelled, whole_numbers
from annotator.domain.span import State
from annotator.formats.gathered import RELATION, Gathered, each
from annotator.formats.json_files import objects
from annotator.formats.jsonl_record import about_article
from annotator.formats.loose import Link
from annotator.formats.sheets import Sheet, record_from

ACCEPT, REJECT, IGNORE = "accept", "reject", "ignore"
WHO = ("_annotator_id", "_session_id")
OWN = frozenset({"text", "meta", "tokens", "spans", "relations", "answer", "versions", *WHO})
BINARY = ("ner", "spans", "classification")  # where one thing is asked about a text
SKIPPED = said("ignored in Prodigy")
PATTERNS = said("this is a file of patterns, not of articles; look for them with suggest --with")
UNANSWERED = said("tasks without an answer come in as suggestions; --as work takes them for work")

Place = tuple[str, ...]


def read(path: Path) -> Iterator[Record | Rejection]:
    told = False
    for number, data in objects(path):
        if isinstance(data, Rejection):
            yield data
        elif is_pattern(data):
            yield Rejection(path.name, number, PATTERNS)
            return
        elif not isinstance(data.get("text"), str):
            yield Rejection(path.name, number, said("the text is missing"))
        else:
            if not told and data.get("spans") and _owner(data) == SUGGESTIONS:
                told = True
                yield Note(path.name, number, UNANSWERED)
            yield from _record(path, number, data)


def is_pattern(data: Json) -> bool:
    return "pattern" in data and "label" in data and "text" not in data


def _record(path: Path, line: int, data: Json) -> Iterator[Record | Rejection]:
    task = _Task(data)
    reject = partial(Rejection, path.name, line)
    yield from each(data.get("spans"), task.take, reject)
    yield from each(data.get("relations"), task.link, reject, RELATION)
    about = about_article(_meta(data), f"{path.stem}-{line}")
    who, standing, found = _owner(data), _standing(data), task.found.pieces
    yield from record_from(
        Sheet(
            path.name,
            line,
            data["text"],
            about,
            found,
            task.links,
            owner=who,
            standing=standing,
        )
    )


def _meta(data: Json) -> Json:
    """Return what is no part of the annotation; hashes, time and view are among it."""
    meta = data.get("meta")
    rest = {key: value for key, value in data.items() if key not in OWN}
    return rest | (meta if isinstance(meta, dict) else {})


def _owner(data: Json) -> str:
    """Return whose answer it is; what was reviewed is gold, what nobody answered suggested."""
    if data.get("versions"):
        return GOLD
    named = next((data[key] for key in WHO if data.get(key)), "")
    return spelled(named) if named or "answer" in data else SUGGESTIONS


def _standing(data: Json) -> Standing:
    """Return how the copy stands; an answer about one span does not say that there are no more."""
    answer = data.get("answer")
    if answer == IGNORE:
        return Standing(Status.SKIPPED, SKIPPED)
    if answer == ACCEPT and data.get("_view_id") not in BINARY:
        return Standing(Status.DONE)
    return Standing(Status.DRAFT if data.get("spans") else Status.TODO)


class _Task:
    """The spans and relations of a task; a relation names a span by its last token."""

    def __init__(self, data: Json) -> None:
        self.found = Gathered()
        self.links: list[Link] = []
        self._answer = data.get("answer")
        self._tokens = _Tokens(data.get("tokens"), data["text"])
        self._by_last: dict[str, str] = {}
        self._by_place: dict[Place, str] = {}

    def take(self, item: Json) -> None:
        start, end = item.get("start"), item.get("end")
        first, last = item.get("token_start"), item.get("token_end")
        if start is None or end is None:
            start, end = self._tokens.ends(item["token_start"], item["token_end"])
        surface = self._tokens.surface(first, last)
        key = self.found.add(start, end, item["label"], surface=surface, **self._more(item))
        self._by_place[_place(item)] = key
        self._by_last.setdefault(spelled(last), key)

    def _more(self, item: Json) -> Json:
        name, kind = item.get("id"), item.get("kind")
        origin = spelled(item.get("source"))
        return {
            "id": name if isinstance(name, str) else "",
            "state": self._state(origin),
            "origin": origin,
            "score": _score(item.get("score")),
            "kind": QuoteKind(kind) if kind in list(QuoteKind) else None,
        }

    def _state(self, origin: str) -> State:
        """Return what became of a span; of a task that was ignored nothing is decided."""
        if self._answer == REJECT:
            return State.REJECTED
        if self._answer == IGNORE:
            return State.SUGGESTED
        return State.ACCEPTED if origin and self._answer == ACCEPT else State.ADDED

    def link(self, item: Json) -> None:
        head, child = (self._key(item.get(f"{end}_span"), item[end]) for end in ("head", "child"))
        self.links.append(Link(head, child, spelled(item["label"])))

    def _key(self, span: Any, last: Any) -> str:
        place = _place(span) if isinstance(span, dict) else ()
        return self._by_place.get(place) or self._by_last.get(spelled(last), "")


class _Tokens:
    """The tokens of a task, trusted for their text where together they make up the whole."""

    def __init__(self, given: Any, text: str) -> None:
        tokens = given if isinstance(given, list) else []
        self._tokens = tokens
        self._text = text
        lengths = list(map(_length, tokens))
        whole = "".join(map(_spelled, tokens)) == text
        self._starts = list(accumulate(lengths, initial=0)) if whole else []

    def ends(self, first: Any, last: Any) -> tuple[Any, Any]:
        whole_numbers(first, last)
        if not 0 <= first <= last < len(self._tokens):
            raise ValueError(
                said("there is no token {first} to {last}", first=str(first), last=str(last))
            )
        one, other = (an_object(self._tokens[number]) for number in (first, last))
        return one["start"], other["end"]

    def surface(self, first: Any, last: Any) -> str:
        """Return what tokens say together; empty where they cannot be trusted."""
        if type(first) is not int or type(last) is not int:
            return ""
        if not 0 <= first <= last < len(self._starts) - 1:
            return ""
        end = self._starts[last] + len(self._tokens[last]["text"])
        return self._text[self._starts[first] : end]


def _spelled(token: Any) -> str:
    if not isinstance(token, dict) or not isinstance(token.get("text"), str):
        return ""
    return token["text"] + (" " if token.get("ws") else "")


def _length(token: Any) -> int:
    return len(_spelled(token))


def _place(span: Json) -> Place:
    return tuple(spelled(span.get(key)) for key in ("start", "end", "label", "id"))


def _score(value: Any) -> float | None:
    """Return a probability; other tools also score beyond 1."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if number and 0 <= value <= 1 else None
