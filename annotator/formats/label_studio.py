"""Label Studio's JSON: tasks with predictions and with an annotation for each annotator.

A region has an id, which relations and what is chosen for it name. Its offsets count code points,
in files from before October 2021 UTF-16 units. See https://labelstud.io/guide/task_format and, for
the flat form without relations, https://labelstud.io/guide/export#JSON-MIN.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.plain import Json
from annotator.domain.record import GOLD, SUGGESTIONS, Record, Standing, Status
from annotator.domain.said import said
from annotator.domain.shapes import spelled
from annotator.formats.codec import Codec
from annotator.formats.json_arrays import values
from annotator.formats.jsonl_record import LONGEST, about_article
from annotator.formats.label_studio_config import CONFIG
from annotator.formats.label_studio_regions import Regions
from annotator.formats.label_studio_writer import write
from annotator.formats.sheets import Sheet, record_from

TASK = re.compile(r'[\s\ufeff]*\[?\s*\{(.*"data"\s*:\s*\{|.*"annotation_id"\s*:)', re.DOTALL)
FLAT = frozenset({"annotator", "annotation_id", "lead_time", "created_at", "updated_at", "id"})
UNFINISHED = said("drafts that nobody submitted are not taken; submit them in Label Studio first")
SKIPPED = said("skipped in Label Studio")
WITHOUT_LINKS = said(
    "JSON-MIN does not say which parts make up a quote; export as JSON to have the links"
)


def read(path: Path) -> Iterator[Record | Rejection]:
    """Yield for each task what was predicted, then each annotator's copy."""
    warned = False
    try:
        for number, (line, task) in enumerate(values(path), start=1):
            if not warned and isinstance(task, dict) and "data" not in task:
                warned = True
                yield Note(path.name, line, WITHOUT_LINKS)
            told = isinstance(task, Rejection)
            for item in [task] if told else _Task(path, line, number, task).items():
                yield _numbered(item, number) if isinstance(item, Rejection) else item
    except FormatError as error:
        yield Rejection(path.name, 0, str(error))


def _numbered(item: Rejection, number: int) -> Rejection:
    """Say which task it is; all of them may stand in one line."""
    return replace(item, reason=said("task {number}: {why}", number=number, why=item.reason))


class _Task:
    """One task of a file."""

    def __init__(self, path: Path, line: int, number: int, task: Any) -> None:
        self._name, self._line = path.name, line
        self._unnamed = f"{path.stem}-{number}"
        self._task: Json = task if isinstance(task, dict) else {}
        nested = self._task.get("data")
        self._data: Json = nested if isinstance(nested, dict) else self._task

    def items(self) -> Iterator[Record | Rejection]:
        key = _text_key(self._data)
        if not key:
            yield Rejection(self._name, self._line, said("there is no text in it"))
            return
        sheet = Sheet(self._name, self._line, self._data[key], self._about(key))
        if self._data is self._task:
            yield from self._flat(sheet, key)
        else:
            yield from self._nested(sheet)

    def _about(self, key: str) -> Json:
        """Return what is known of the article; what is not ours goes to its meta data."""
        used = {key, "article", "meta"}
        flat = self._data is self._task
        meta = {name: value for name, value in self._data.items() if name not in used}
        if flat:
            meta = {k: v for k, v in meta.items() if k not in FLAT and not _are_regions(v)}
        nested = self._data.get("meta")
        meta |= nested if isinstance(nested, dict) else {}
        given = spelled(self._data.get("article")) or spelled(self._task.get("id"))
        return about_article(meta, given or self._unnamed)

    def _nested(self, sheet: Sheet) -> Iterator[Record | Rejection]:
        works = [work for key in ("annotations", "completions") for work in _dicts(self._task, key)]
        predictions = Regions(sheet.text)
        for prediction in _dicts(self._task, "predictions"):
            predictions.predict(prediction)
        if predictions.pieces or not works:
            yield from self._record(replace(sheet, owner=SUGGESTIONS), predictions)
        if drafts := _dicts(self._task, "drafts"):
            yield sheet.note(said("{count} {what}", count=len(drafts), what=UNFINISHED))
        for work in works:
            regions = Regions(sheet.text, predictions.origins)
            regions.take(work.get("result"))
            yield from self._record(_owned(sheet, work), regions)

    def _flat(self, sheet: Sheet, text: str) -> Iterator[Record | Rejection]:
        regions = Regions(sheet.text)
        for name, value in self._task.items():
            if name != text and _are_regions(value):
                regions.take([{"type": _kind(item), "value": item} for item in value])
        yield from self._record(_owned(sheet, self._task), regions)

    def _record(self, sheet: Sheet, regions: Regions) -> Iterator[Record | Rejection]:
        yield from (sheet.reject(fault) for fault in regions.faults)
        yield from (sheet.note(what) for what in regions.notes())
        if sheet.owner == SUGGESTIONS and not regions.pieces:
            sheet = replace(sheet, owner="")
        yield from record_from(replace(sheet, pieces=regions.pieces, links=regions.links))


def _text_key(data: Json) -> str:
    """Return where the text is: under the name Label Studio's templates use, else the longest."""
    if isinstance(data.get("text"), str):
        return "text"
    strings = {key: len(value) for key, value in data.items() if isinstance(value, str)}
    return max(strings, key=lambda key: strings[key], default="")


def _dicts(task: Json, key: str) -> list[Json]:
    items = task.get(key)
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _are_regions(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(v, dict) and "start" in v for v in value)


def _kind(item: Any) -> str:
    """Return the type of a region in the flat form: the name of its list of labels."""
    keys = item if isinstance(item, dict) else {}
    return next((key for key in keys if key.endswith("labels")), "labels")


def _owned(sheet: Sheet, work: Json) -> Sheet:
    owner = GOLD if work.get("ground_truth") is True else _who(work)
    return replace(sheet, owner=owner, standing=_standing(work))


def _who(work: Json) -> str:
    """Return whose work it is: the name it was given out under, else the account's."""
    who = work.get("annotator") or work.get("completed_by")
    if isinstance(who, dict):
        names = (who.get("email"), who.get("username"), who.get("first_name"), who.get("id"))
        who = next(filter(None, names), "")
    return str(who).lstrip("@") if isinstance(who, str | int) else ""


def _standing(work: Json) -> Standing:
    lead = work.get("lead_time")
    timed = isinstance(lead, int | float) and 0 <= lead <= LONGEST
    seconds = round(lead) if timed and lead is not None else 0
    if work.get("was_cancelled") is True or work.get("skipped") is True:
        return Standing(Status.SKIPPED, spelled(work.get("reason")) or SKIPPED, seconds)
    status = work.get("status")
    return Standing(Status(status) if status in list(Status) else Status.DONE, "", seconds)


def recognises(path: Path, head: str) -> bool:
    return path.suffix.lower() == ".json" and TASK.match(head) is not None


LABEL_STUDIO = Codec(
    "label-studio",
    said("Label Studio JSON"),
    (".json",),
    read,
    write,
    recognises,
    beside=(CONFIG,),
    leaves=said("zones, speakers, reasons, who suggested what was accepted"),
)
