"""Exports in parts: which article goes where, and the manifest that says so."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import file_digest
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from annotator.domain.edit import Change, Edit, Setting
from annotator.domain.errors import AnnotatorError, FormatError
from annotator.domain.ledger import Account, Ledger, Note, Tally
from annotator.domain.plain import Json
from annotator.domain.progress import Job
from annotator.domain.record import Heading, Status
from annotator.domain.said import listed, said
from annotator.domain.splits import KEY, PARTS, Split, fair
from annotator.formats.codec import Codec
from annotator.formats.files import CARD, MANIFEST, SCHEME, naming, put
from annotator.workflow.session import Session

FORMAT = "annotator-export"
VERSION = 1
ALL_PARTS = max(PARTS.values(), key=len)
INNER = ("tokenizer", "configs", "labels", SCHEME)  # of an export that was interrupted


class Delivery(Protocol):
    """An export on its way, into as many files as it takes."""

    account: Account
    codec: Codec

    @property
    def suffix(self) -> str:
        """What the name of a part ends with."""

    def write(self, articles: Sequence[str], out: Path) -> Job[None]:
        """Write these articles to a file or folder."""

    def complete(self, out: Path, parts: Mapping[str, Json]) -> list[Path]:
        """Put beside the parts what belongs to a whole, and return those files."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an export: its articles in order, and the families that they are of."""

    name: str
    articles: tuple[str, ...]
    families: tuple[str, ...]


def family(heading: Heading) -> str:
    return heading.story or heading.article


def split_for(
    session: Session, shares: tuple[int, ...], seed: str, headings: Sequence[Heading]
) -> Split:
    """Return the split by this seed, else by the project's own, else by one that suits."""
    known = seed or session.setting(KEY)
    families = {family(heading) for heading in finished(headings) or headings}
    return Split(shares, known) if known else fair(shares, families)


def keep(session: Session, split: Split) -> None:
    """Keep the seed with a project that can be written to; undo passes that over."""
    if session.read_only:
        return
    value = session.setting(KEY)
    before, after = Setting(KEY, value) if value else None, Setting(KEY, split.seed)
    if before != after:
        session.do(Edit(said("Choose how stories are split"), (Change(before, after),)), own=False)


def unkept(session: Session, split: Split) -> Iterator[Note]:
    """Say what to do about a seed that cannot be kept with the project."""
    if session.read_only and split.seed != session.setting(KEY):
        yield Note(
            "",
            0,
            said(
                "the seed {seed} says which story goes where, and cannot be kept with a"
                " project that can only be read; name it next time, with --seed {seed}",
                seed=split.seed,
            ),
        )


def shared_out(split: Split, headings: Sequence[Heading]) -> Iterator[Part]:
    """Yield the parts with what belongs to them."""
    for name in split.names:
        mine = [heading for heading in headings if split.part(family(heading)) == name]
        yield Part(
            name,
            tuple(heading.article for heading in mine),
            tuple(sorted({family(heading) for heading in mine})),
        )


def finished(headings: Sequence[Heading]) -> list[Heading]:
    return [heading for heading in headings if heading.status is Status.DONE]


def check_filled(split: Split, headings: Sequence[Heading]) -> None:
    """Raise AnnotatorError where a part would have nothing that is done."""
    done = {family(heading) for heading in finished(headings)}
    sizes = dict(zip(split.names, split.sizes(done), strict=True))
    empty = [name for name, size in sizes.items() if not size]
    if empty:
        better = fair(split.shares, done)
        told = {"done": len(done), "empty": listed(empty), "seed": better.seed}
        fails = any(not size for size in better.sizes(done))
        raise AnnotatorError(said(UNFILLED if fails else UNFILLED_NOW, **told))


UNFILLED = said(
    "of {done} stories that are done none falls into {empty}; finish more of them, or choose other"
    " shares or another seed"
)
UNFILLED_NOW = said(
    "of {done} stories that are done none falls into {empty}; finish more of them, or choose other"
    " shares or another seed, such as {seed}"
)


def check_free(out: Path, codec: Codec) -> None:
    """Raise FormatError where a folder holds files of other origin that an export could replace."""
    manifest = out / MANIFEST
    if not out.is_dir() or _is_ours(manifest):
        return
    mine = {f"{name}{suffix}" for name in ALL_PARTS for suffix in codec.suffixes} | set(INNER)
    names = (path.name for path in out.iterdir() if not path.name.startswith("."))
    strange = set(names) - mine if codec.complete else {CARD} & set(names) if codec.card else set()
    others = sorted(strange)
    if manifest.exists() or others:
        raise FormatError(
            said(
                "{out} holds other files, such as {file}; nothing was written, name an"
                " empty or a new folder",
                out=out,
                file=others[0] if others else MANIFEST,
            )
        )


def _is_ours(manifest: Path) -> bool:
    """Tell whether a manifest, if there is one, is that of an export."""
    try:
        data = json.loads(manifest.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(data, dict) and data.get("format") == FORMAT


def in_parts(delivery: Delivery, out: Path, split: Split, headings: Sequence[Heading]) -> Job[None]:
    """Write each part to a file or folder of its name, and what a whole folder needs beside them.

    The manifest comes last: where there is one, everything is there.
    """
    manifest = out / MANIFEST
    manifest.unlink(missing_ok=True)
    parts: dict[str, Json] = {}
    files: list[Path] = []
    for part in shared_out(split, headings):
        before = delivery.account.ledger()
        target = out / f"{part.name}{delivery.suffix}"
        with naming(target):
            yield from delivery.write(part.articles, target)
        parts[part.name] = part_account(part, before, delivery.account.ledger())
        files += _files(target, delivery.codec)
    delivery.account.tell(lacking(parts))
    files += delivery.complete(out, parts)
    about = {"export": delivery.codec.name, "seed": split.seed, "shares": _shares(split)}
    write_manifest(manifest, {**about, "parts": parts}, files)


def _shares(split: Split) -> dict[str, int]:
    return dict(zip(split.names, split.shares, strict=True))


def _files(path: Path, codec: Codec) -> list[Path]:
    """Return the files of a part: those of its folder, or it and what belongs to it."""
    if path.is_dir():
        return [file for file in path.rglob("*") if file.is_file()]
    others = (path.with_suffix(end) for end in codec.beside if end.startswith("."))
    return [path, *(file for file in others if file.is_file())]


def part_account(part: Part, before: Ledger, after: Ledger) -> Json:
    """Return the account of a part from those of the export before and after it."""
    earlier = {tally.label: tally for tally in before.labels}
    labels: dict[str, Json] = {}
    for tally in after.labels:
        was = earlier.get(tally.label, Tally(tally.label, 0, 0))
        given, gone = tally.spans_in - was.spans_in, tally.spans_out - was.spans_out
        labels[tally.label] = {"in": given, "out": gone}
    articles = after.articles - before.articles
    return {"articles": articles, "families": list(part.families), "labels": labels}


def lacking(parts: Mapping[str, Json]) -> Iterator[Note]:
    """Say which labels a part has none of, while another part has."""
    held = {
        name: {label for label, counts in part["labels"].items() if counts["out"]}
        for name, part in parts.items()
    }
    every: set[str] = set().union(*held.values())
    for name, labels in held.items():
        if every - labels:
            missing = ", ".join(sorted(every - labels))
            yield Note(
                name,
                0,
                said("this part has none of {missing}, and another part has", missing=missing),
            )


def write_manifest(path: Path, about: Json, files: Iterable[Path]) -> None:
    """Say what was written: by which versions, how it was split, and the SHA-256 of each file."""
    names = [file.relative_to(path.parent).as_posix() for file in files]
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "program": {"annotator": version("annotator"), "spacy": version("spacy")},
        **about,
        "files": {name: _checksum(path.parent / name) for name in sorted(names)},
    }
    put(path, f"{json.dumps(manifest, ensure_ascii=False, indent=1)}\n")


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
