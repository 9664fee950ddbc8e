"""A zone that is left out of an export is missing in it, and all that it held is accounted for."""

from collections import Counter

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from annotator.domain import decide
from annotator.domain.article import Article, Zone, ZoneKind, tile
from annotator.domain.edit import Change, Edit
from annotator.domain.ledger import Ledger
from annotator.domain.quote import Role
from annotator.domain.record import Status
from annotator.domain.span import Stretch
from annotator.formats.jsonl import JSONL
from annotator.workflow.exporting import Export, export
from annotator.workflow.job import run
from annotator.workflow.session import Session
from tests.formats.writing import balanced

TEXT = "Ana Lee in Oslo. Photo: Jo Reed\n\n“We won,” Bo said in Rome.\n\nEditing by Cy Dee"
LOOK = "they look empty of spans"
CAPTION, CREDIT = Stretch(0, 17), Stretch(17, 33)
ZONES = tile(TEXT, (Zone(ZoneKind.CAPTION, CAPTION), Zone(ZoneKind.CREDIT, CREDIT)))


def at(part: str) -> Stretch:
    start = TEXT.index(part)
    return Stretch(start, start + len(part))


@pytest.fixture
def anna(project):
    """Anna has marked all there is in an article with a caption and a credit."""
    session = Session(project, "anna")
    articles = (Article("a1", TEXT, zones=ZONES), Article("a2", "No zones in Oslo."))
    session.do(Edit("Import", tuple(Change(None, a, a.id) for a in articles)))
    for name, label in (("Ana Lee", "PERSON"), ("Oslo. Photo", "ORG"), ("Jo Reed", "PERSON")):
        session.do(decide.add_span(session.copy("a1"), at(name), label))
    session.do(decide.add_span(session.copy("a1"), at("Rome"), "GPE"))
    session.do(decide.add_quote(session.copy("a1"), at("“We won,”")))
    for article in ("a1", "a2"):
        session.do(decide.set_status(session.copy(article), Status.DONE))
    return session


def write(session: Session, path, format_: str, *kinds: ZoneKind) -> Ledger:
    return run(export(session, path, Export(format_, "anna", leave_out=frozenset(kinds))))


def docs(path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def test_what_lies_in_a_zone_that_is_left_out_is_named_with_the_reason(anna, tmp_path):
    ledger = write(anna, tmp_path / "out.spacy", "spacy", ZoneKind.CAPTION)

    assert [loss.reason for loss in ledger.rejected] == [
        "“Ana Lee” (PERSON, 0–7) lies in a caption, which is left out",
        "“Oslo. Photo” (ORG, 11–22) reaches into a caption, which is left out",
    ]
    assert balanced(ledger)
    assert [ent.text for ent in docs(tmp_path / "out.spacy")[0].ents] == ["Jo Reed", "Rome"]


def test_its_tokens_are_missing_for_spacy_and_not_outside(anna, tmp_path):
    write(anna, tmp_path / "out.spacy", "spacy", ZoneKind.CAPTION, ZoneKind.CREDIT)
    doc, other = docs(tmp_path / "out.spacy")
    end = ZONES[1].stretch.end

    assert {token.ent_iob for token in doc if token.idx < end} == {0}
    assert Counter(token.ent_iob for token in doc if token.idx >= end) == {
        3: 1,
        2: len([token for token in doc if token.idx >= end]) - 1,
    }
    assert {token.ent_iob for token in other} == {2}


def test_they_are_in_no_passage_of_a_training_folder(anna, tmp_path):
    for number in range(3, 9):
        article = Article(f"a{number}", f"{TEXT} {number}", zones=ZONES)
        anna.do(Edit("Import", (Change(None, article, article.id),)))
        anna.do(decide.add_span(anna.copy(article.id), at("Rome"), "GPE"))
        anna.do(decide.set_status(anna.copy(article.id), Status.DONE))
    write(anna, tmp_path / "folder", "spacy-project", ZoneKind.CAPTION)
    found = [doc for path in (tmp_path / "folder").rglob("*.spacy") for doc in docs(path)]

    assert any("Jo Reed" in doc.text for doc in found)
    assert not any("Ana Lee" in doc.text for doc in found)
    assert all(token.ent_iob for doc in found for token in doc)


def test_without_anything_to_leave_out_every_token_says_what_it_is(anna, tmp_path):
    ledger = write(anna, tmp_path / "out.spacy", "spacy")

    assert all(token.ent_iob for doc in docs(tmp_path / "out.spacy") for token in doc)
    assert ledger.notes == ()


def test_a_quote_goes_whole_or_not_at_all(anna, tmp_path):
    copy = anna.copy("a1")
    anna.do(decide.set_part(copy, copy.quotes[0], Role.SOURCE, at("Jo Reed")))
    ledger = write(anna, tmp_path / "out.jsonl", "jsonl", ZoneKind.CREDIT)
    reasons = {
        loss.label: loss.reason for loss in ledger.rejected if loss.label in ("CONTENT", "SOURCE")
    }

    assert reasons["CONTENT"].endswith(
        "is part of a quote that reaches into a credit, which is left out"
    )
    assert reasons["SOURCE"].endswith("lies in a credit, which is left out")
    assert balanced(ledger)


def test_a_format_that_cannot_say_missing_says_so(anna, tmp_path):
    ledger = write(anna, tmp_path / "out.jsonl", "jsonl", ZoneKind.CAPTION, ZoneKind.CREDIT)

    assert [note.sentence() for note in ledger.notes] == [
        f"a1: {JSONL.title} cannot say that zones were left out (caption, credit); {LOOK}",
        "a2: nobody has looked for zones, so none is left out",
    ]


def test_what_is_so_in_many_articles_is_told_once(anna, tmp_path):
    for number in range(3, 9):
        article = Article(f"a{number}", f"{TEXT} {number}", zones=ZONES if number % 2 else ())
        anna.do(Edit("Import", (Change(None, article, article.id),)))
    ledger = write(anna, tmp_path / "out.jsonl", "jsonl", ZoneKind.CAPTION)

    empty = f"{JSONL.title} cannot say that zones were left out (caption); {LOOK}"
    assert [note.sentence() for note in ledger.notes] == [
        f"{empty} (in 4 articles, the first is a1)",
        "nobody has looked for zones, so none is left out (in 4 articles, the first is a2)",
    ]


def test_ten_thousand_marks_in_as_many_zones_take_time_in_proportion(project, tmp_path):
    session, text = Session(project, "anna"), "Ana Lee. " * 10_000
    zones = tuple(
        Zone(ZoneKind.CAPTION if n % 2 else ZoneKind.BODY, Stretch(9 * n, 9 * n + 9))
        for n in range(10_000)
    )
    session.do(Edit("Import", (Change(None, Article("a1", text, zones=zones), "a1"),)))
    spans = (Stretch(9 * n, 9 * n + 7) for n in range(10_000))
    edits = [decide.add_span(session.copy("a1"), span, "PERSON") for span in spans]
    session.do(Edit("Mark", tuple(change for edit in edits for change in edit.changes[:1])))
    ledger = write(session, tmp_path / "out.jsonl", "jsonl", ZoneKind.CAPTION)

    assert (ledger.spans_in, len(ledger.rejected)) == (10_000, 5_000)
