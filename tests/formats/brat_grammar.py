"""A reader of brat's standoff of its own, as strict as the documentation: for what we write."""

import re
from pathlib import Path

NAME = r"[A-Za-z0-9_-]+"
LINES = {
    "T": re.compile(rf"({NAME}) (\d+ \d+(?:;\d+ \d+)*)\t(.*)"),
    "E": re.compile(rf"({NAME}:T\d+)((?: {NAME}:[TE]\d+)*)"),
    "R": re.compile(rf"({NAME})( Arg1:[TE]\d+ Arg2:[TE]\d+)"),
    "A": re.compile(rf"({NAME})( [TER]\d+)(?: {NAME})?"),
    "N": re.compile(r"(Reference)( T\d+) (\S+:\S+)\t(.+)"),
}


def check(folder: Path) -> int:
    """Assert that a folder is brat's, and return how many spans are marked in it."""
    types = set((folder / "annotation.conf").read_text(encoding="utf-8").split("\n"))
    assert {"[entities]", "[relations]", "[events]", "[attributes]"} <= types
    texts = sorted(folder.glob("*.txt"))
    assert {path.stem for path in texts} == {path.stem for path in folder.glob("*.ann")}
    return sum(_check_article(path, types) for path in texts)


def _check_article(path: Path, types: set[str]) -> int:
    text = path.read_text(encoding="utf-8")  # with universal newlines, as brat does
    # brat goes through the file as Python does through text: every line separator ends a line
    lines = path.with_suffix(".ann").read_text(encoding="utf-8").splitlines()
    ids: dict[str, str] = {}
    named: list[str] = []
    for line in lines:
        key, said = line.split("\t", 1)
        match = LINES[key[0]].fullmatch(said)
        assert match, line
        assert key not in ids
        ids[key] = match[1]
        if key[0] == "T":
            _check_mark(text, *match.groups()[1:])
            assert match[1] in types | {"Attribution"}, line
        else:
            named += re.findall(r"(?<=[: ])[TER]\d+", said)
    assert set(named) <= set(ids)
    return sum(key[0] == "T" for key in ids)


def _check_mark(text: str, places: str, surface: str) -> None:
    pairs = [tuple(map(int, place.split())) for place in places.split(";")]
    pieces = [text[start:end] for start, end in pairs]
    assert all(0 <= start < end <= len(text) for start, end in pairs)
    assert pairs == sorted(pairs)
    assert not any(len(piece.splitlines()) > 1 for piece in pieces)
    assert surface == " ".join(pieces)
