"""From the result of an annotation in Label Studio to pieces and links."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from annotator.domain.plain import Json, score_from_json
from annotator.domain.quote import QuoteKind
from annotator.domain.said import said
from annotator.domain.shapes import a_list, a_text, an_object, shown, spelled
from annotator.domain.span import State
from annotator.formats.json_files import describe
from annotator.formats.loose import Link, Piece

OURS = re.compile(r"(.+)/\d+", re.DOTALL)  # the id of a region that this program wrote
STATES = {"prediction": State.ACCEPTED, "prediction-changed": State.CHANGED}
MARKED = "labels"  # how the types of regions with labels end
TYPE, CHOICES, LABELS = said("its type"), said("the choices"), said("the labels")
ON_REGIONS, NO_KINDS = said("notes on a region"), said("choices that are no kind of quote")
ESCAPED = "\\n"  # how the window of Label Studio writes a line break in the text of a region


class Regions:
    """The regions of one annotation, or of all predictions of a task, and how they are tied.

    `origins` says which model proposed the region of an id; those of predictions are gathered.
    """

    def __init__(self, text: str, origins: dict[str, str] | None = None) -> None:
        self.faults: list[str] = []
        self.links: list[Link] = []
        self.origins: dict[str, str] = {} if origins is None else origins
        self._text = text
        self._model = next(iter(self.origins.values()), "") if _alone(self.origins) else ""
        self._score: float | None = None
        self._predicted = False
        self._found: dict[str, Piece] = {}
        self._keys: dict[str, list[str]] = {}
        self._strange: Counter[str] = Counter()

    @property
    def pieces(self) -> list[Piece]:
        return list(self._found.values())

    def notes(self) -> Iterator[str]:
        for what, count in self._strange.items():
            yield said("not taken: {count} {what}", count=count, what=what)

    def predict(self, prediction: Json) -> None:
        """Take in what a model proposed."""
        self._predicted = True
        self._model = spelled(prediction.get("model_version")) or "label-studio"
        self._score = _score(prediction.get("score"))
        self.take(prediction.get("result"))

    def take(self, result: Any) -> None:
        """Take in the list of what somebody, or something, did."""
        if not isinstance(result, list | None):
            self.faults.append(said("the result is a list, not {result}", result=shown(result)))
            return
        self._keys.clear()
        for number, item in sorted(enumerate(result or [], start=1), key=_is_about_others):
            try:
                self._take(an_object(item))
            except (KeyError, TypeError, ValueError) as error:
                self.faults.append(
                    said("result {number}: {why}", number=number, why=describe(error))
                )

    def _take(self, item: Json) -> None:
        kind = a_text(item["type"], TYPE)
        if kind == "relation":
            self._relate(item)
        elif kind == "choices":
            self._choose(item)
        elif kind.endswith(MARKED):
            self._mark(item, kind)
        else:
            self._strange[said("results of type {type}", type=kind)] += 1

    def _mark(self, item: Json, kind: str) -> None:
        value = an_object(item["value"])
        labels = value[kind] if kind in value else value[MARKED]
        if "startOffset" in value or value.get("xpath"):
            raise ValueError(said("it marks HTML, whose offsets are not those of a text"))
        if not isinstance(labels, list) or not labels:
            raise ValueError(said("a region without a label"))
        if item.get("meta"):
            self._strange[ON_REGIONS] += 1
        name = spelled(item.get("id")) or f"{value['start']}-{value['end']}"
        for label in labels:
            piece = self._piece(item, name, label)
            self._found[piece.key] = piece
            self._keys.setdefault(name, []).append(piece.key)

    def _piece(self, item: Json, name: str, label: Any) -> Piece:
        if not isinstance(label, str) or not label:
            raise ValueError(said("a label is a name, not {label}", label=shown(label)))
        value, ours = item["value"], OURS.fullmatch(name)
        state = State.SUGGESTED if self._predicted else STATES.get(spelled(item.get("origin")))
        score = _score(item.get("score"))
        return Piece(
            self._free(name),
            _whole(value["start"]),
            _whole(value["end"]),
            label,
            self._surface(value.get("text")),
            ours[1] if ours else "",
            state or State.ADDED,
            (self._model if self._predicted else self.origins.get(name, self._model))
            if state
            else "",
            self._score if score is None else score,
        )

    def _free(self, name: str) -> str:
        """Return a key that no other piece has; a region of two labels makes two."""
        if self._predicted:
            self.origins.setdefault(name, self._model)
        key, number = name, 1
        while key in self._found:
            number += 1
            key = f"{name}~{number}"
        return key

    def _surface(self, stated: Any) -> str:
        surface = stated if isinstance(stated, str) else ""
        if ESCAPED not in surface or surface in self._text:
            return surface
        plain = surface.replace(ESCAPED, "\n")
        return plain if plain in self._text else ""

    def _choose(self, item: Json) -> None:
        """Take what was chosen for a region, which may be the kind of a quote."""
        chosen = a_list(an_object(item["value"])["choices"], CHOICES)
        name = spelled(item.get("id"))
        said = [spelled(choice).lower() for choice in chosen]
        kind = next((kind for kind in QuoteKind if [kind] == said), None)
        if kind is None or name not in self._keys:
            self._strange[NO_KINDS] += 1
            return
        for key in self._keys[name]:
            self._found[key] = replace(self._found[key], kind=kind)

    def _relate(self, item: Json) -> None:
        labels = a_list(item.get("labels"), LABELS) or [""]
        ends = spelled(item["from_id"]), spelled(item["to_id"])
        head, child = reversed(ends) if item.get("direction") == "left" else ends
        first, second = (self._keys.get(end, [""])[0] for end in (head, child))
        self.links += [Link(first, second, spelled(label)) for label in labels]


def _is_about_others(numbered: tuple[int, Any]) -> bool:
    """Tell results that name regions by their ids, and so come after them."""
    _, item = numbered
    return isinstance(item, dict) and not str(item.get("type")).endswith(MARKED)


def _alone(origins: dict[str, str]) -> bool:
    return len(set(origins.values())) == 1


def _whole(offset: Any) -> Any:
    """Return an offset that is written as text, or as 5.0, as a number."""
    if isinstance(offset, float) and offset.is_integer():
        return int(offset)
    return int(offset) if isinstance(offset, str) and offset.isdecimal() else offset


def _score(value: Any) -> float | None:
    """Return a probability; models give other numbers as well, which say nothing here."""
    try:
        return score_from_json(value)
    except ValueError:
        return None
