"""Prodigy's answers come in as decisions, and tasks go out with the tokens of every export."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.ledger import Note, Rejection
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, SUGGESTIONS, Copy, Record, Standing, Status
from annotator.domain.span import Span, State, Stretch
from annotator.formats.prodigy import prodigy
from annotator.formats.prodigy_reader import PATTERNS, UNANSWERED
from annotator.nlp.text.tokens import tokens_of
from tests.formats.records import records
from tests.formats.writing import balanced, come_back, frames, lines, surfaces, write

PRODIGY = prodigy(tokens_of)
GOLDEN = Path(__file__).parents[1] / "golden"
DONE = Standing(Status.DONE)


def read(path: Path) -> list[Record | Rejection]:
    return list(PRODIGY.read(path))


def test_relations_make_quotes_by_their_spans_or_their_last_tokens():
    linked = read(GOLDEN / "prodigy-1.jsonl")[0]

    text = linked.article.text
    assert linked.copy.spans == ()
    quotes = [(q.text(text), q.cue.text(text), q.source.text(text)) for q in linked.copy.quotes]
    assert quotes == [
        ("“Ferries stop,” … “tonight.”", "said", "Ana Lindø"),
        ("“No boats,”", "said", "دانا\u00a0Ek"),
    ]
    assert (linked.copy.owner, linked.copy.standing) == ("news-anna", DONE)


def test_hashes_time_and_view_are_kept():
    linked = read(GOLDEN / "prodigy-1.jsonl")[0]

    assert linked.article.meta == {
        "desk": "west",
        "_input_hash": -1207,
        "_task_hash": 992,
        "_view_id": "relations",
        "_timestamp": 1767225600,
    }


def test_what_a_model_proposed_and_a_person_kept_is_accepted():
    manual = read(GOLDEN / "prodigy-1.jsonl")[1]

    bergen, ana = manual.copy.spans
    assert (bergen.state, bergen.origin) == (State.ACCEPTED, "en_core_web_sm")
    assert (ana.state, ana.origin) == (State.ADDED, "")
    assert manual.copy.owner == "news-ben"


def test_a_rejected_task_is_a_rejected_suggestion_and_says_nothing_of_the_rest():
    rejected = read(GOLDEN / "prodigy-1.jsonl")[2]

    (span,) = rejected.copy.spans
    assert (span.state, span.score) == (State.REJECTED, 0.71)
    assert rejected.copy.standing == Standing(Status.DRAFT)
    assert rejected.article.meta["label"] == "ORG"


def test_an_ignored_task_is_skipped_and_nothing_in_it_decided():
    ignored = read(GOLDEN / "prodigy-1.jsonl")[3]

    (span,) = ignored.copy.spans
    assert (span.state, span.score) == (State.SUGGESTED, None)
    assert ignored.copy.standing == Standing(Status.SKIPPED, "ignored in Prodigy")


def test_a_task_without_an_answer_is_suggested_and_told_once():
    note, hail = read(GOLDEN / "prodigy-1.jsonl")[4:]

    assert note == Note("prodigy-1.jsonl", 5, UNANSWERED)
    assert surfaces(hail) == [("GPE", "Røros")]
    assert (hail.article.id, hail.copy.owner) == ("hail", SUGGESTIONS)


def test_an_answer_about_one_span_leaves_the_article_unfinished(tmp_path):
    path = lines(
        tmp_path / "a.jsonl",
        {
            "text": "Oslo",
            "spans": [{"start": 0, "end": 4, "label": "GPE"}],
            "_view_id": "ner",
            "answer": "accept",
        },
    )

    (record,) = read(path)

    assert record.copy.standing.status is Status.DRAFT


def test_what_was_reviewed_is_gold(tmp_path):
    path = lines(
        tmp_path / "a.jsonl",
        {"text": "Oslo", "spans": [], "answer": "accept", "versions": [{"sessions": ["a", "b"]}]},
    )

    (record,) = read(path)

    assert (record.copy.owner, record.copy.standing) == (GOLD, DONE)


def test_patterns_are_told_from_tasks():
    assert read(GOLDEN / "prodigy-patterns.jsonl") == [
        Rejection("prodigy-patterns.jsonl", 1, PATTERNS)
    ]


def test_tokens_that_make_up_the_text_show_offsets_in_utf_16(tmp_path):
    tokens = [
        {"text": "🚢", "start": 0, "end": 2, "id": 0, "ws": True},
        {"text": "Oslo", "start": 3, "end": 7, "id": 1, "ws": False},
    ]
    span = {"start": 3, "end": 7, "token_start": 1, "token_end": 1, "label": "GPE"}
    path = lines(
        tmp_path / "a.jsonl",
        {"text": "🚢 Oslo", "tokens": tokens, "spans": [span], "answer": "accept"},
    )

    note, record = read(path)

    assert surfaces(record) == [("GPE", "Oslo")]
    assert note.reason == "the offsets count UTF-16 units, not code points"


@pytest.mark.parametrize(
    ("span", "reason"),
    [
        ({"start": 4, "end": 4, "label": "GPE"}, "GPE: 4–4 covers no text"),
        ({"start": 4, "end": 2, "label": "GPE"}, "GPE: 4–2 covers no text"),
        ({"start": 4, "end": 99, "label": "GPE"}, "GPE: 4–99 reaches beyond the text"),
        ({"start": "4", "end": 9, "label": "GPE"}, "GPE: offsets must be whole numbers"),
        ({"start": 4, "end": 9}, "span 1: 'label' is missing"),
        ({"start": 4, "end": 9, "label": None}, "span 1: a label is a name"),
        ({"label": "GPE"}, "span 1: 'token_start' is missing"),
        ({"token_start": 3, "token_end": 3, "label": "GPE"}, "span 1: there is no token"),
        ("GPE", "span 1: "),
    ],
)
def test_a_faulty_span_costs_only_itself(tmp_path, span, reason):
    good = {"start": 8, "end": 12, "label": "GPE"}
    path = lines(
        tmp_path / "a.jsonl",
        {"text": "Rain in Oslo.", "spans": [span, good], "answer": "accept"},
    )

    fault, record = read(path)

    assert (fault.file, fault.line) == ("a.jsonl", 1)
    assert fault.reason.startswith(reason)
    assert surfaces(record) == [("GPE", "Oslo")]


def test_faulty_tasks_and_relations_cost_only_themselves(tmp_path):
    path = lines(
        tmp_path / "a.jsonl",
        {"image": "a.png", "answer": "accept"},
        {"text": "Oslo", "answer": "accept", "relations": [{"head": 1}], "tokens": [5]},
        {"text": "Voss", "answer": "accept", "relations": 5, "spans": 7, "meta": "x", "tokens": 5},
    )

    image, relation, oslo, spans, relations, voss = read(path)

    assert image == Rejection("a.jsonl", 1, "the text is missing")
    assert relation == Rejection("a.jsonl", 2, "relation 1: 'child' is missing")
    assert spans == Rejection("a.jsonl", 3, "the spans are a list, not 7")
    assert relations == Rejection("a.jsonl", 3, "the relations are a list, not 5")
    assert [record.article.text for record in (oslo, voss)] == ["Oslo", "Voss"]


@given(st.lists(records(), max_size=2))
@settings(max_examples=60, deadline=None)
def test_what_is_written_reads_back_but_for_what_the_ledger_names(items):
    with TemporaryDirectory() as folder:
        found, ledger = come_back(PRODIGY, items, Path(folder, "out.jsonl"))

    if not ledger.rejected:
        assert frames(found) == frames(items)
    assert [r.article.meta for r in found] == [r.article.meta for r in items]


def written(path: Path, *spans: Span, **more: object) -> dict:
    record = Record(Article("a1", "Rain in  Oslo."), Copy("a1", "anna", spans, **more))
    ledger = write(PRODIGY.write, [record], path)
    assert balanced(ledger)
    return json.loads(path.read_text(encoding="utf-8"))


def test_a_span_has_its_last_token_and_its_exclusive_end(tmp_path):
    task = written(tmp_path / "a.jsonl", Span("e1", Stretch(5, 13), "GPE"))

    assert task["tokens"] == [
        {"text": "Rain", "start": 0, "end": 4, "id": 0, "ws": True},
        {"text": "in", "start": 5, "end": 7, "id": 1, "ws": True},
        {"text": " ", "start": 8, "end": 9, "id": 2, "ws": False},
        {"text": "Oslo", "start": 9, "end": 13, "id": 3, "ws": False},
        {"text": ".", "start": 13, "end": 14, "id": 4, "ws": False},
    ]
    assert task["spans"] == [
        {"start": 5, "end": 13, "token_start": 1, "token_end": 3, "label": "GPE", "id": "e1"}
    ]
    assert "_input_hash" not in task
    assert task["_annotator_id"] == "anna"


def test_a_span_within_a_token_is_lost_with_its_reason(tmp_path):
    record = Record(
        Article("a1", "Rain in Oslo."), Copy("a1", "anna", (Span("e1", Stretch(8, 10), "GPE"),))
    )

    (loss,) = write(PRODIGY.write, [record], tmp_path / "a.jsonl").rejected

    assert loss.reason == "“Os” (GPE, 8–10) does not begin and end where tokens do"


def test_a_quote_goes_without_what_does_not_fit_and_not_without_its_content(tmp_path):
    text = "“Rain,” she said."
    fits, torn = Stretch(0, 7), Stretch(0, 3)
    record = Record(
        Article("a1", text),
        Copy(
            "a1",
            "anna",
            quotes=(
                Quote("q1", (fits,), Stretch(12, 14), Stretch(8, 11)),
                Quote("q2", (torn,), Stretch(12, 16)),
            ),
        ),
    )

    ledger = write(PRODIGY.write, [record], tmp_path / "a.jsonl")
    (found,) = read(tmp_path / "a.jsonl")

    assert [(loss.label, loss.start) for loss in ledger.rejected] == [
        ("CUE", 12),
        ("CONTENT", 0),
        ("CUE", 12),
    ]
    assert [(quote.source, quote.cue) for quote in found.copy.quotes] == [(Stretch(8, 11), None)]


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        (Status.DONE, "accept"),
        (Status.SKIPPED, "ignore"),
        (Status.DRAFT, None),
        (Status.TODO, None),
    ],
)
def test_the_answer_is_how_the_copy_stands(tmp_path, status, answer):
    task = written(tmp_path / "a.jsonl", standing=Standing(status))

    assert task.get("answer") == answer


def test_suggestions_go_as_tasks_to_be_answered(tmp_path):
    span = Span("e1", Stretch(9, 13), "GPE", State.SUGGESTED, "builtin@2", 0.5)
    record = Record(Article("a1", "Rain in  Oslo."), Copy("a1", SUGGESTIONS, (span,)))

    write(PRODIGY.write, [record], tmp_path / "a.jsonl")
    note, found = read(tmp_path / "a.jsonl")

    assert note.reason == UNANSWERED
    assert found.copy.owner == SUGGESTIONS
    assert [(s.origin, s.score) for s in found.copy.spans] == [("builtin@2", 0.5)]


def test_what_nobody_looked_at_cannot_be_selected(tmp_path):
    record = Record(Article("a1", "Rain in Oslo."), Copy("a1", "anna"), missing=(Stretch(0, 6),))

    write(PRODIGY.write, [record], tmp_path / "a.jsonl")

    task = json.loads((tmp_path / "a.jsonl").read_text(encoding="utf-8"))
    assert [token.get("disabled") for token in task["tokens"]] == [True, True, None, None]
