"""Label Studio's tasks come in with all who worked on them, and what goes there comes back."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.ledger import Note, Rejection
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import GOLD, SUGGESTIONS, Copy, Record, Standing, Status, decided
from annotator.domain.span import Span, State, Stretch
from annotator.formats.label_studio import LABEL_STUDIO
from tests.formats.records import records
from tests.formats.writing import SCHEME, come_back, frames, surfaces, write

GOLDEN = Path(__file__).parents[1] / "golden"
TEXT = "Rain in Oslo."
FINISHED = Standing(Status.DONE)
OSLO = {
    "id": "r1",
    "from_name": "label",
    "to_name": "text",
    "type": "labels",
    "value": {"start": 8, "end": 12, "text": "Oslo", "labels": ["GPE"]},
}


def read(path: Path) -> list[Record | Rejection]:
    return list(LABEL_STUDIO.read(path))


def tasks(path: Path, *items: object) -> Path:
    path.write_text(json.dumps(items), encoding="utf-8")
    return path


def task(*result: object, **work: object) -> dict:
    return {"id": 7, "data": {"text": TEXT}, "annotations": [{"result": [*result], **work}]}


def test_predictions_are_suggestions():
    suggested = read(GOLDEN / "label-studio-1.json")[0]

    text = suggested.article.text
    assert suggested.copy.owner == SUGGESTIONS
    (span,) = suggested.copy.spans
    assert (span.id, span.label, span.state) == ("p3", "GPE", State.SUGGESTED)
    assert (span.origin, span.score) == ("quotes-3", 0.7)
    (quote,) = suggested.copy.quotes
    assert (quote.id, quote.text(text), quote.score) == ("p1", "“Ferries stop,”", 0.9)
    assert quote.source.text(text) == "Ana Lindø\u0308"


def test_annotations_are_a_copy_for_each_annotator():
    told = read(GOLDEN / "label-studio-1.json")
    _, anna, ben, gold, *_ = (item for item in told if isinstance(item, Record))

    text = anna.article.text
    assert [record.copy.owner for record in (anna, ben, gold)] == ["2", "ben@example.org", GOLD]
    assert {record.article.id for record in (anna, ben, gold)} == {"41"}
    assert surfaces(anna) == [
        ("GPE", "BERGEN"),
        ("PASSAGE", "“Ferries stop,” Ana Lindø\u0308 said, “tonight.”"),
        ("PERSON", "Ana Lindø\u0308"),
    ]
    (quote,) = anna.copy.quotes
    assert quote.text(text) == "“Ferries stop,” … “tonight.”"
    assert (quote.cue.text(text), quote.source.text(text)) == ("said", "Ana Lindø\u0308")
    assert (quote.kind, quote.state, quote.origin) == (QuoteKind.MIXED, State.CHANGED, "quotes-3")
    bergen = anna.copy.spans[0]
    assert (bergen.state, bergen.origin) == (State.ACCEPTED, "quotes-3")
    assert anna.copy.standing == Standing(Status.DONE, "", 42)
    assert ben.copy.standing == Standing(Status.SKIPPED, "skipped in Label Studio", 3)
    assert surfaces(gold) == [("PERSON", "دانا\u00a0Ek")]
    assert [quote.text(text) for quote in gold.copy.quotes] == ["“No boats.”"]
    notes = [item.reason for item in told if isinstance(item, Note)]
    assert "task 1: not taken: 1 results of type rating" in notes


def test_articles_bring_what_is_known_of_them():
    found = [item for item in read(GOLDEN / "label-studio-1.json") if isinstance(item, Record)]

    ferry, voss, nothing = (found[at].article for at in (0, 4, 5))
    assert (ferry.title, ferry.source, ferry.meta) == (
        "No ferries",
        "Harbour Post",
        {"desk": "west"},
    )
    assert (voss.id, voss.meta) == ("voss-1", {"n": 7})
    assert (nothing.id, found[5].copy) == ("43", Copy("43", ""))


def test_an_old_file_counts_in_utf_16_units():
    *_, note, voss, _ = read(GOLDEN / "label-studio-1.json")

    assert note.reason == "task 2: the offsets count UTF-16 units, not code points"
    assert surfaces(voss) == [("GPE", "Voss")]


def test_the_flat_form_comes_without_links():
    note, record = read(GOLDEN / "label-studio-min.json")

    assert note.reason.startswith("JSON-MIN does not say which parts make up a quote")
    assert record.copy.owner == "ben@example.org"
    assert surfaces(record) == [("GPE", "BERGEN")]
    assert len(record.copy.quotes) == 1
    assert (record.article.id, record.article.meta) == ("41", {"topic": "weather"})
    assert record.copy.standing.seconds == 60


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"value": {"start": 4, "end": 4, "labels": ["X"]}}, "X: 4–4 covers no text"),
        ({"value": {"start": 4, "end": 99, "labels": ["X"]}}, "reaches beyond the text"),
        ({"value": {"start": 4, "end": None, "labels": ["X"]}}, "offsets must be whole numbers"),
        ({"value": {"start": 0, "end": 4, "labels": []}}, "result 1: a region without a label"),
        ({"value": {"start": 0, "end": 4, "labels": [7]}}, "a label is a name, not 7"),
        ({"value": {"start": 0, "end": 4}}, "'labels' is missing"),
        ({"value": {"end": 4, "labels": ["X"]}}, "'start' is missing"),
        (
            {"type": "hypertextlabels", "value": {"startOffset": 0, "labels": ["X"]}},
            "it marks HTML, whose offsets are not those of a text",
        ),
        ({"type": None}, "result 1:"),
    ],
)
def test_a_faulty_region_costs_only_itself(tmp_path, changes, reason):
    path = tasks(tmp_path / "a.json", task({**OSLO, "id": "x", **changes}, OSLO))

    fault, record = read(path)

    assert (fault.file, fault.line) == ("a.json", 1)
    assert fault.reason.startswith("task 1: ")
    assert reason in fault.reason
    assert surfaces(record) == [("GPE", "Oslo")]


def test_faulty_tasks_cost_only_themselves(tmp_path):
    path = tasks(tmp_path / "a.json", task(OSLO), 7, {"data": {"n": 1}}, {"data": {"text": ""}})

    record, *faults = (item for item in read(path) if not isinstance(item, Note))

    assert surfaces(record) == [("GPE", "Oslo")]
    assert [fault.reason for fault in faults] == [
        "task 2: there is no text in it",
        "task 3: there is no text in it",
        "task 4: no article can be made of this: the text is empty",
    ]


def test_a_file_that_is_cut_off_gives_what_is_whole(tmp_path):
    path = tasks(tmp_path / "a.json", task(OSLO), task(OSLO))
    path.write_text(path.read_text()[:-60])

    record, fault = read(path)

    assert surfaces(record) == [("GPE", "Oslo")]
    assert fault.reason.startswith("this is not JSON, or it is cut off")


def test_line_breaks_that_the_window_wrote_as_two_signs_are_understood(tmp_path):
    region = {**OSLO, "value": {"start": 0, "end": 7, "text": "One.\\nTw", "labels": ["X"]}}
    path = tasks(
        tmp_path / "a.json", {"data": {"text": "One.\nTwo."}, "annotations": [{"result": [region]}]}
    )

    (record,) = read(path)

    assert surfaces(record) == [("X", "One.\nTw")]


def test_what_is_noted_or_chosen_besides_is_mentioned(tmp_path):
    noted = {**OSLO, "meta": {"text": ["sure?"]}}
    chosen = {**OSLO, "type": "choices", "value": {"choices": ["good"]}}

    first, second, record = read(tasks(tmp_path / "a.json", task(noted, chosen)))

    assert first.reason == "task 1: not taken: 1 notes on a region"
    assert second.reason == "task 1: not taken: 1 choices that are no kind of quote"
    assert surfaces(record) == [("GPE", "Oslo")]


def test_drafts_are_mentioned(tmp_path):
    draft = {**task(OSLO), "drafts": [{"result": [OSLO]}]}

    note, record = read(tasks(tmp_path / "a.json", draft))

    assert note.reason.startswith("task 1: 1 drafts that nobody submitted are not taken")
    assert surfaces(record) == [("GPE", "Oslo")]


def test_a_region_of_two_labels_makes_two_spans(tmp_path):
    both = {**OSLO, "value": {**OSLO["value"], "labels": ["GPE", "HOST"]}}

    (record,) = read(tasks(tmp_path / "a.json", task(both)))

    assert [(span.id, span.label) for span in record.copy.spans] == [
        ("r1", "GPE"),
        ("r1~2", "HOST"),
    ]


@given(st.lists(records(), max_size=2))
@settings(max_examples=40)
def test_what_is_written_reads_back_whole(items):
    items = [replace(item, copy=decided(item.copy)) for item in items]
    with TemporaryDirectory() as folder:
        found, ledger = come_back(LABEL_STUDIO, items, Path(folder, "out.json"))
        fromstring(Path(folder, "out.config.xml").read_text())

    assert ledger.rejected == ()
    assert frames(found) == frames(items)
    assert [r.article.meta for r in found] == [r.article.meta for r in items]


def oslo(owner: str = "anna", standing: Standing = FINISHED, **more) -> Record:
    span = Span("e1", Stretch(8, 12), "GPE", **more)
    quote = Quote("q#1", (Stretch(0, 4),), Stretch(5, 7), state=span.state)
    return Record(Article("a1", TEXT), Copy("a1", owner, (span,), (quote,), standing))


@pytest.mark.parametrize("owner", ["anna", "2", "ben@example.org", GOLD, SUGGESTIONS])
def test_owners_and_states_come_back(tmp_path, owner):
    state = State.SUGGESTED if owner == SUGGESTIONS else State.CHANGED
    standing = Standing() if owner == SUGGESTIONS else Standing(Status.DRAFT, "", 9)
    record = oslo(owner, standing, state=state, score=0.5)

    write(LABEL_STUDIO.write, [record], tmp_path / "out.json")
    (again,) = read(tmp_path / "out.json")

    assert (again.copy.owner, again.copy.spans[0].state) == (owner, state)
    assert again.copy.spans[0].id == "e1"
    if owner != SUGGESTIONS:
        assert again.copy.standing == standing


def test_who_skipped_an_article_gives_the_reason_back(tmp_path):
    record = oslo(standing=Standing(Status.SKIPPED, "too long", 3))

    write(LABEL_STUDIO.write, [record], tmp_path / "out.json")

    assert read(tmp_path / "out.json")[0].copy.standing == record.copy.standing


def test_an_account_is_named_only_where_it_comes_from_label_studio(tmp_path):
    owners = ["anna", "2", "ben@example.org", GOLD]

    write(LABEL_STUDIO.write, [oslo(owner) for owner in owners], tmp_path / "out.json")

    written = json.loads((tmp_path / "out.json").read_text())
    works = [item["annotations"][0] for item in written]
    assert [work.get("completed_by") for work in works] == [
        None,
        2,
        {"email": "ben@example.org"},
        None,
    ]
    assert [work["ground_truth"] for work in works] == [False, False, False, True]


def test_ids_are_unique_in_a_task_and_the_same_each_time(tmp_path):
    for name in ("one.json", "two.json"):
        write(LABEL_STUDIO.write, [oslo()], tmp_path / name)

    one = (tmp_path / "one.json").read_bytes()
    result = json.loads(one)[0]["annotations"][0]["result"]
    regions = [item["id"] for item in result if item["type"] == "labels"]
    assert one == (tmp_path / "two.json").read_bytes()
    assert len(set(regions)) == 3
    assert "#" not in "".join(regions)
    assert result[-1]["from_id"] in regions


def test_the_configuration_knows_every_label_and_control(tmp_path):
    record = oslo()
    odd = replace(record.copy.spans[0], id="e2", label='<"&\uffff')
    copy = replace(record.copy, spans=(*record.copy.spans, replace(odd, id="e3", label="A&B"), odd))

    ledger = write(LABEL_STUDIO.write, [replace(record, copy=copy)], tmp_path / "out.json")

    view = fromstring((tmp_path / "out.config.xml").read_text())
    labels = view.findall("Labels/Label")
    assert [label.get("value") for label in labels] == [
        *("PERSON", "GPE", "ORG", "CONTENT", "CUE", "SOURCE", "A&B")
    ]
    assert labels[0].attrib == {"value": "PERSON", "background": "#1a5fb4", "hotkey": "1"}
    assert {control.get("name") for control in view} >= {"label", "text", "kind"}
    assert [note.file for note in ledger.notes] == ["a1"]
    assert "no XML file can hold" in ledger.notes[0].reason
    assert "out.config.xml".endswith(LABEL_STUDIO.beside)


def test_tasks_are_recognised_by_how_they_begin(tmp_path):
    for name in ("label-studio-1.json", "label-studio-min.json"):
        path = GOLDEN / name
        assert LABEL_STUDIO.recognises(path, path.read_text()[:2000])

    citron = '{"text": "\\"data\\": {", "quotes": []}'
    assert not LABEL_STUDIO.recognises(tmp_path / "a.json", citron)


def test_closing_early_leaves_nothing(tmp_path):
    writing = LABEL_STUDIO.write([oslo()], tmp_path / "out.json", SCHEME)

    next(writing)
    writing.close()

    assert list(tmp_path.iterdir()) == []
