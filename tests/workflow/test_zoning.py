"""Articles that come without zones get them; those of others are left alone."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.article import Article, Zone, ZoneKind, tile
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import ProjectError
from annotator.domain.span import Stretch
from annotator.domain.zoning import set_zone
from annotator.store import spool
from annotator.workflow.exporting import Export, export
from annotator.workflow.importing import Import, import_files
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.zoning import find_zones, zoned

NEWS = "The roads were safe on Tuesday, the governor told those who asked in the street."
TEXT = f"Roads are safe again\n\nBy Ana Lee\n\nKYIV (Reuters) — {NEWS}\n\n© 2026 Courier Wire"
FOUND = ["headline", "byline", "dateline", "body", "credit"]


def kinds(article: Article) -> list[str]:
    return [str(zone.kind) for zone in article.zones]


def take(session: Session, path: Path, data: dict | str) -> None:
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    run(import_files(session, [path], Import()))


@pytest.fixture
def old(project):
    """A project whose articles came when no zones were looked for."""
    session = Session(project, "anna")
    articles = [Article(f"a{n}", TEXT + "!" * n) for n in range(3)]
    whole = tile(articles[1].text, ())
    articles[1] = replace(articles[1], zones=whole)
    session.do(Edit("Import", tuple(Change(None, a, a.id) for a in articles)))
    return session


@pytest.mark.parametrize(
    ("name", "data"), [("a1.txt", TEXT), ("a.jsonl", {"id": "a1", "text": TEXT})]
)
def test_zones_are_found_on_import_from_any_format(session, tmp_path, name, data):
    session.undo()
    take(session, tmp_path / name, data)
    (heading,) = [h for h in session.headings() if h.title == "Roads are safe again"]

    assert kinds(session.article(heading.article)) == FOUND


def test_zones_that_a_file_knew_are_kept_and_the_rest_is_looked_for():
    caption, credited = "Workers on the wall.", "The dam. (AP Photo/T. Berg)"
    text = TEXT.replace("\n\nBy", f"\n\n{credited}\n\nBy") + f"\n\n{caption}"
    places = (Stretch(at := text.index(line), at + len(line)) for line in (credited, caption))
    zones = tuple(Zone(ZoneKind.CAPTION, place) for place in places)

    found = zoned(Article("a1", text, zones=zones))

    told = [(str(zone.kind), zone.stretch.text(text).strip()) for zone in found.zones]
    assert told[1:4] == [
        ("caption", "The dam."),
        ("credit", credited[9:]),
        ("byline", "By Ana Lee"),
    ]
    assert told[-1] == ("caption", caption)
    assert "".join(zone.stretch.text(text) for zone in found.zones) == text


def test_zones_come_and_go_with_the_import(project, tmp_path):
    session = Session(project, "")
    take(session, tmp_path / "a1.txt", TEXT)

    assert session.undo() is not None
    assert session.headings() == ()
    assert session.redo() is not None
    assert kinds(session.article("a1")) == FOUND


def test_zones_that_a_file_brings_stay_as_they_are(project, tmp_path):
    session = Session(project, "")
    given = {"kind": "summary", "start": 0, "end": 20}
    take(session, tmp_path / "a.jsonl", {"id": "a1", "text": TEXT, "zones": [given]})

    assert kinds(session.article("a1")) == ["summary", "body"]


def test_an_article_without_zones_gets_them_in_one_step(old):
    assert run(find_zones(old)) == 2
    assert [kinds(old.article(f"a{n}")) for n in range(3)] == [FOUND, ["body"], FOUND]
    assert old.undo_and_redo()[0] == "Find zones in 2 articles"

    old.undo()

    assert [kinds(old.article(f"a{n}")) for n in range(3)] == [[], ["body"], []]


def test_where_every_article_has_zones_nothing_is_done(old):
    run(find_zones(old))

    assert run(find_zones(old)) == 0
    assert old.undo_and_redo()[0] == "Find zones in 2 articles"


def test_very_many_articles_get_their_zones_in_one_step(old, monkeypatch):
    monkeypatch.setattr(spool, "FULL", 1)
    told = []
    old.listen(told.append)

    assert run(find_zones(old)) == 2
    assert [edit.touched() for edit in told] == [{"a0", "a2"}]
    assert [kinds(old.article(f"a{n}")) for n in range(3)] == [FOUND, ["body"], FOUND]
    old.undo()
    assert [kinds(old.article(f"a{n}")) for n in range(3)] == [[], ["body"], []]


def test_a_zone_that_a_person_set_is_stored_and_exported(old, tmp_path):
    start = TEXT.index(NEWS)
    old.do(set_zone(old.article("a0"), Stretch(start, start + len(NEWS)), ZoneKind.SUMMARY))

    assert kinds(old.article("a0")) == ["body", "summary", "body"]
    run(export(old, tmp_path / "out.jsonl", Export("jsonl", "anna")))
    data = json.loads((tmp_path / "out.jsonl").read_text("utf-8").splitlines()[0])
    assert [zone["kind"] for zone in data["zones"]] == ["body", "summary", "body"]


def test_an_edit_of_zones_that_are_no_longer_there_is_refused(old):
    article = old.article("a1")
    old.do(set_zone(article, Stretch(0, 20), ZoneKind.HEADLINE))

    with pytest.raises(ProjectError, match="no longer fits"):
        old.do(set_zone(article, Stretch(0, 20), ZoneKind.CAPTION))
    assert kinds(old.article("a1")) == ["headline", "body"]


def test_what_a_zone_edit_says_survives_the_journal(old):
    before = old.article("a1")
    old.do(set_zone(before, Stretch(0, 20), ZoneKind.HEADLINE))
    after = old.article("a1")

    assert after.zones[0] == Zone(ZoneKind.HEADLINE, Stretch(0, 22))
    old.undo()
    assert old.article("a1") == before
    old.redo()
    assert old.article("a1") == after
