"""A dry run tells what an import would bring in, and changes nothing."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.label_map import Mapped
from annotator.domain.outlook import Outlook
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.looking import look
from annotator.workflow.session import Session

STORIES = Path(__file__).parents[2] / "datasets" / "stories.jsonl"
HARBOUR = json.loads(STORIES.read_text("utf-8").splitlines()[0])["text"]
RAIN = {"id": "a1", "text": "Rain fell in Oslo, Ana said."}


@pytest.fixture
def importer(project):
    return Session(project, "")


def lines(path: Path, *items: dict) -> Path:
    path.write_text("".join(json.dumps(item) + "\n" for item in items), encoding="utf-8")
    return path


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def foreseen(session: Session, *paths: Path, **how) -> Outlook:
    return run(look(session, paths, Import(**how)))


def test_an_article_is_shown_by_its_first_lines(importer, tmp_path):
    path = written(tmp_path / "a.txt", "\nRain\n\nIt fell.\n" + "All day " * 40 + "\nMore.\n")

    (article,) = foreseen(importer, path).articles

    assert (article.title, article.words) == ("Rain", 84)
    assert article.begin == ("Rain", "It fell.", ("All day " * 15)[:119] + "…")
    assert article.place == (str(path), 1)


def test_nothing_is_changed(importer, tmp_path):
    foreseen(importer, written(tmp_path / "a.txt", "Rain"), STORIES, kind=As.GOLD)

    assert importer.headings() == ()
    assert importer.undo() is None


def test_annotations_are_counted_and_what_becomes_of_their_labels_is_told(importer, tmp_path):
    entities = [
        {"id": "e1", "start": 13, "end": 17, "label": "CITY"},
        {"id": "e2", "start": 19, "end": 22, "label": "HUMAN"},
    ]
    quotes = [{"id": "q1", "contents": [[0, 17]]}]
    path = lines(tmp_path / "a.jsonl", {**RAIN, "entities": entities, "quotes": quotes})

    outlook = foreseen(importer, path)

    assert [(a.spans, a.quotes) for a in outlook.articles] == [(2, 1)]
    assert outlook.labels == (Mapped("CITY", 1, "GPE"), Mapped("HUMAN", 1, "HUMAN"))
    assert foreseen(importer, path, labels={"HUMAN": ""}).articles[0].spans == 1


def test_the_same_text_is_named_be_it_in_the_project_or_in_the_import(importer, tmp_path):
    run(import_files(importer, [written(tmp_path / "old.txt", "Rain")]))
    paths = [written(tmp_path / f"{name}.txt", text) for name, text in ("aR", "bS", "cS")]
    paths[0].write_text("Rain")

    articles = foreseen(importer, *paths).articles

    assert [article.same for article in articles] == ["old", "", "b"]
    assert [article.brings for article in articles] == [False, True, False]


def test_articles_are_named_as_they_will_be(importer, tmp_path):
    run(import_files(importer, [written(tmp_path / "a.txt", "Rain")]))
    (tmp_path / "in").mkdir()
    again = written(tmp_path / "in" / "a.txt", "Snow")
    third = written(tmp_path / "b.txt", "Snow")

    articles = foreseen(importer, again, third).articles

    assert [(one.article, one.same) for one in articles] == [("a-2", ""), ("a-2", "a-2")]
    assert articles[0].special == ("the id a is taken by another text; this article is now a-2",)
    run(import_files(importer, [again, third]))
    assert [heading.article for heading in importer.headings()] == ["a", "a-2"]


def test_near_duplicates_are_named_be_they_in_the_project_or_in_the_import(importer, tmp_path):
    run(import_files(importer, [STORIES], Import(kind=As.GOLD)))
    changed = HARBOUR.replace("Photo: Oleh Marchuk / Courier Wire", "Photo: Agency")
    near = written(tmp_path / "near.txt", changed)
    snow = " ".join(f"snow{n} fell" for n in range(60))
    first, second = written(tmp_path / "x.txt", snow), written(tmp_path / "y.txt", snow + " again")

    by_name = {a.title: a.near for a in foreseen(importer, near, first, second).articles}
    found = [a.near for a in foreseen(importer, near, first, second).articles]

    assert len(by_name) == 2
    assert [one and one.article for one in found] == ["harbour-original", None, "x"]
    assert all(0.8 < one.share < 1 for one in found if one)


def test_what_was_taken_back_is_no_duplicate_any_more(importer, tmp_path):
    path = written(tmp_path / "a.txt", HARBOUR)
    run(import_files(importer, [path]))
    assert foreseen(importer, written(tmp_path / "b.txt", HARBOUR + "More.")).articles[0].near
    importer.undo()

    (article,) = foreseen(importer, tmp_path / "b.txt").articles

    assert (article.same, article.near) == ("", None)


def test_what_would_be_left_out_is_told_like_in_an_import(importer, tmp_path):
    good = json.dumps(RAIN)
    (tmp_path / "a.jsonl").write_text(f"{good}\n{{\n{json.dumps(RAIN | {'text': 'Snow'})}\n")
    (tmp_path / "b.docx").write_text("no document")
    paths = [tmp_path / "a.jsonl", tmp_path / "b.docx", tmp_path / "c.txt"]

    outlook = foreseen(importer, *paths)

    assert outlook.rejected == run(import_files(importer, paths)).rejected
    assert [(one.file, one.line) for one in outlook.rejected] == [
        ("a.jsonl", 2),
        ("b.docx", 0),
        ("c.txt", 0),
    ]
    assert [article.number for article in outlook.articles] == [1, 2]


def test_an_encoding_that_was_found_out_is_told(importer, tmp_path):
    (tmp_path / "a.txt").write_bytes("Café".encode("cp1252"))

    (article,) = foreseen(importer, tmp_path / "a.txt").articles

    assert article.special == ("read as Windows-1252",)


def test_articles_that_are_left_out_are_known_by_their_place(importer, tmp_path):
    path = lines(tmp_path / "a.jsonl", RAIN, {"id": "a2", "text": "Snow"}, {"id": "a3"})
    first, second = foreseen(importer, path).articles

    run(import_files(importer, [path], Import(left_out=frozenset({first.place}))))

    assert [heading.title for heading in importer.headings()] == [second.title]


def test_a_dry_run_that_is_given_up_is_over(importer, tmp_path):
    job = look(importer, [STORIES, written(tmp_path / "z.txt", "Z")])

    assert replace(next(job), note="") == replace(next(job), note="", done=0)
    job.close()
