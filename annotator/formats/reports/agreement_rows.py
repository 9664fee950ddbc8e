"""Agreement as rows for a spreadsheet: one figure each, then parameters and definitions."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO
from typing import Any

from annotator.domain.agreement.definitions import DEFINITIONS
from annotator.domain.agreement.dossier import Dossier
from annotator.domain.agreement.plain import agreement_to_json
from annotator.formats.csv_tables import defused
from annotator.formats.decode import BOM

HEAD = ("about", "a", "b", "label", "label_b", "article", "title", "measure")
NUMBERS = ("value", "n", "low", "high", "not_defined")
BY = {"per_label": "label", "alpha_u_per_label": "label", "per_article": "article"}
APART = frozenset({"annotators", "pairs", "a", "b", "confusion"})  # no figures, or laid out so
Line = dict[str, Any]


def rows_of(dossier: Dossier) -> Iterator[str]:
    """Yield a table; what a spreadsheet would take for a formula has an apostrophe in front."""
    yield BOM
    yield _written((*HEAD, *NUMBERS))
    for line in (*_Lines(dossier).all(), *_about(dossier)):
        yield _written(_cell(line.get(name)) for name in (*HEAD, *NUMBERS))


def _written(cells: Iterable[str]) -> str:
    file = StringIO()
    csv.writer(file).writerow(cells)
    return file.getvalue()


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return defused(value)
    return "" if value is None else str(value)


class _Lines:
    """Lays figures out, one line each."""

    def __init__(self, dossier: Dossier) -> None:
        self._plain = agreement_to_json(dossier.found)
        self._reasons: Mapping[str, str] = self._plain.pop("undefined")
        self._titles = dossier.titles

    def all(self) -> Iterator[Line]:
        plain = self._plain
        for pair in plain["pairs"]:
            line = {"about": "pair", "a": pair["a"], "b": pair["b"]}
            yield from self._counts(pair["confusion"], line)
            numbers = {name: branch for name, branch in pair.items() if name not in APART}
            yield from self._of(numbers, line, f"pairs.{pair['a']}/{pair['b']}.")
        numbers = {name: branch for name, branch in plain.items() if name not in APART}
        yield from self._of(numbers, {"about": "all", "measure": ""}, "")

    def _counts(self, confusion: Mapping[str, Mapping[str, int]], line: Line) -> Iterator[Line]:
        for label, others in confusion.items():
            for other, count in others.items():
                cell = {"label": label, "label_b": other, "measure": "confusion", "value": count}
                yield {**line, **cell}

    def _of(self, tree: Mapping[str, Any], line: Line, within: str) -> Iterator[Line]:
        """Yield the numbers of a tree; what is by label or article says so in a column."""
        for name, branch in tree.items():
            if name in BY:
                for key, part in branch.items():
                    about = {**line, BY[name]: key}
                    if BY[name] == "article":
                        about["title"] = self._titles.get(key)
                    yield from self._of_one(name, part, about, f"{within}{name}.{key}")
            else:
                yield from self._of_one(name, branch, _under(line, name), f"{within}{name}")

    def _of_one(self, name: str, branch: Any, line: Line, place: str) -> Iterator[Line]:
        if not isinstance(branch, Mapping):
            yield {**line, "value": branch}
        elif "value" in branch:
            line = _under(line, name.removesuffix("_per_label")) if name in BY else line
            yield {**line, **branch, "not_defined": self._reasons.get(place, "")}
        else:
            yield from self._of(branch, line, f"{place}.")


def _under(line: Line, name: str) -> Line:
    """Name the measure of a line by one more part."""
    return {**line, "measure": ".".join(filter(None, (line.get("measure"), name)))}


def _about(dossier: Dossier) -> Iterator[Line]:
    for name, value in dossier.parameters().items():
        yield {"about": "parameter", "measure": name, "value": value}
    for of in DEFINITIONS:
        yield {"about": "definition", "measure": of.name, "value": of.text}
