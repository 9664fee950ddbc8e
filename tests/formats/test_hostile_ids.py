"""Ids of articles are no paths: what is written for each of them stays in its folder."""

import pytest

from annotator.domain.article import Article
from annotator.domain.record import Copy, Record, Standing, Status
from annotator.workflow.formats import CODECS
from annotator.workflow.schemes import load_scheme

WRITING = [codec for codec in CODECS if codec.write]
IDS = (
    *("../evil", "/tmp/evil", "..", "CON", "nul.txt", "a:b", "a\\b", "Case", "case", "CASE"),
    *(
        "x" * 300,
        "é" * 300,
        "a.",
        "a ",
        " a",
        "💥",
        "scheme",
        "manifest.json",
        "-rf",
        "~",
        "\u202eevil",
    ),
)
DEVICES = {"con", "nul", "prn", "aux"}


def record(key: str) -> Record:
    return Record(Article(key, "Rain fell in Oslo."), Copy(key, "", standing=Standing(Status.DONE)))


@pytest.mark.parametrize("codec", WRITING, ids=lambda codec: codec.name)
def test_files_named_by_ids_stay_in_their_folder_and_are_names_anywhere(codec, tmp_path):
    place = tmp_path / "in" / "out"
    place.parent.mkdir()
    suffix = "" if codec.folder else codec.suffixes[0]

    assert codec.write is not None
    list(codec.write(map(record, IDS), place.with_name(f"out{suffix}"), load_scheme("news")))

    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    (out, *beside) = sorted(place.parent.iterdir())
    assert all(path.name.startswith("out") for path in (out, *beside))
    names = [path.name for path in place.parent.rglob("*")]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(len(name.encode()) < 200 for name in names)
    assert not {name.partition(".")[0].casefold() for name in names} & DEVICES
    assert not [name for name in names if set(name) & set('<>:"\\|?*\u202e') or name[-1] in ". "]
