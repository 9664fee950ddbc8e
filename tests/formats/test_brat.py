"""brat's folders come in with events and relations alike, and what goes to brat comes back."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Copy, Record, Status
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.formats.brat import BRAT
from annotator.formats.brat_lines import decoded, encoded
from tests.formats.brat_grammar import check
from tests.formats.records import records
from tests.formats.writing import SCHEME, balanced, frames, left_out, marks, write

GOLDEN = Path(__file__).parents[1] / "golden" / "brat"


def read(path: Path) -> list[Record | Rejection]:
    return list(BRAT.read(path))


def folder_of(path: Path) -> list[Record | Rejection]:
    return [item for text in sorted(path.glob("*.txt")) for item in read(text)]


def brat(folder: Path, text: str, *lines: str) -> Path:
    (folder / "a.txt").write_text(text, encoding="utf-8", newline="")
    (folder / "a.ann").write_text("\n".join(lines), encoding="utf-8")
    return folder / "a.txt"


def only(items: list[Record | Rejection]) -> Record:
    (record,) = (item for item in items if isinstance(item, Record))
    return record


def spans(record: Record) -> list[tuple[str, str]]:
    return [(span.label, span.stretch.text(record.article.text)) for span in record.copy.spans]


def quotes(record: Record) -> list[tuple[str, str | None, str | None]]:
    text = record.article.text
    return [
        (q.text(text), q.cue and q.cue.text(text), q.source and q.source.text(text))
        for q in record.copy.quotes
    ]


def test_events_make_quotes():
    record = only(read(GOLDEN / "ferry.txt"))

    assert quotes(record) == [
        ("“Ferries stop,” … “tonight,\nall of them.”", "said", "Ana Lindø\u0308"),
        ("“No boats.”", "added", "دانا\u00a0Ek"),
        ("Rain would stay", "thought", "she"),
    ]
    assert spans(record) == [
        ("Location", "BERGEN"),
        ("Person", "Ana Lindø\u0308"),
        ("Person", "دانا\u00a0Ek"),
    ]
    kinds = [quote.kind for quote in record.copy.quotes]
    assert kinds == [QuoteKind.MIXED, QuoteKind.DIRECT, QuoteKind.INDIRECT]
    assert (record.article.id, record.copy.owner) == ("ferry", "")
    assert record.copy.standing.status is Status.DONE


def test_references_name_the_speakers():
    record = only(read(GOLDEN / "ferry.txt"))

    assert record.speakers == (Speaker("Q4242", "Ana Lindø", kb="Q4242"),)
    assert [quote.speaker for quote in record.copy.quotes] == ["Q4242", None, "Q4242"]
    assert [span.speaker for span in record.copy.spans] == [None, "Q4242", None]


def test_notes_stay_with_the_article():
    record = only(read(GOLDEN / "ferry.txt"))

    assert record.article.meta == {
        "notes": [
            {"on": "“No boats.”", "note": "checked twice"},
            {"on": "said", "note": "from the radio"},
        ]
    }


def test_what_has_no_place_here_is_told():
    told = [item for item in read(GOLDEN / "ferry.txt") if not isinstance(item, Record)]

    (fault,) = (item for item in told if not isinstance(item, Note))
    assert fault == Rejection(
        "ferry.ann",
        11,
        "Location: “North Bergen” is marked in several parts; a span here is one stretch of text",
    )
    assert [item.reason for item in told if isinstance(item, Note)] == [
        "not taken: 1 attributes Uncertain",
        "not taken: 1 attributes Negation",
        "not taken: 1 equivalences",
        "not taken: 1 references of who is not quoted",
        "a quote has one source here; a second one stays a span",
        "1 links labelled Addressee do not belong to a quote and are not taken",
        "1 links labelled Coref do not belong to a quote and are not taken",
    ]


def test_relations_make_quotes_too_from_the_content_or_the_cue():
    record = only(read(GOLDEN / "snow.ann"))

    assert quotes(record) == [
        ("“Stay in,”", "warned", "the mayor of Voss"),
        ("“more comes,”", "told", "Eli Vik,\nwho drives"),
    ]
    assert spans(record) == [("GPE", "Voss")]


@pytest.mark.parametrize("shift", [0, 1])
def test_windows_line_ends_count_one_or_two_as_the_texts_tell(tmp_path, shift):
    path = brat(tmp_path, "One.\r\nOslo.", f"T1\tGPE {5 + shift} {9 + shift}\tOslo")

    assert spans(only(read(path))) == [("GPE", "Oslo")]


@pytest.mark.parametrize("shift", [0, 1])
def test_a_byte_order_mark_may_be_counted(tmp_path, shift):
    path = brat(tmp_path, "\ufeffOslo, Voss", f"T1\tGPE {6 + shift} {10 + shift}\tVoss")

    record = only(read(path))

    assert (spans(record), record.article.text) == ([("GPE", "Voss")], "Oslo, Voss")


def test_a_text_in_another_encoding_says_so(tmp_path):
    path = brat(tmp_path, "", "T1\tGPE 6 11\tÅlesu")
    path.write_bytes("Rain, Ålesund".encode("cp1252"))

    record = only(read(path))

    assert spans(record) == [("GPE", "Ålesu")]
    assert record.article.meta == {"encoding": "cp1252"}


def test_offsets_in_utf_16_units_are_converted(tmp_path):
    path = brat(tmp_path, "🚨🚨 Oslo", "T1\tGPE 5 9\tOslo")

    note, record = read(path)

    assert note.reason == "the offsets count UTF-16 units, not code points"
    assert spans(record) == [("GPE", "Oslo")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("T9\tGPE 4 4\t", "GPE: 4–4 covers no text"),
        ("T9\tGPE 9 4\tx", "GPE: 9–4 covers no text"),
        ("T9\tGPE 0 99\t", "GPE: 0–99 reaches beyond the text"),
        ("T9\tGPE 0 4\tSnow", "GPE: 0–4 is “Rain”, not “Snow”"),
        ("T9\tGPE 0 2;5 7\tRa in", "GPE: “Ra in” is marked in several parts"),
        ("T9\tContent 0 2;5 7\tRx in", "Content: 0–2 is “Ra”, not “Rx”"),
        ("T9\tContent 0 2;5 7\tRain in", "Content: “Rain in” is not there"),
        ("T9\tGPE a b\tRain", "offsets must be whole numbers, not 'a b'"),
        ("T9\tGPE 1;2\tRain", "a place is a start and an end, not '1;2'"),
        ("T9\tGPE\tRain", "a place is a start and an end"),
        ("T1\tGPE 0 4\tRain", "the id T1 is used twice"),
        ("T9", "no line of brat's: a TAB follows the id, and then a type"),
        ("T9 GPE 0 4 Rain", "no line of brat's"),
        ("X9\tGPE 0 4\tRain", "no line of brat's begins with 'X9' like this"),
        ("E1\tAttribution", "'Attribution' does not name a role and who plays it"),
        ("R1\tSource T1 T2", "'T1' does not name a role and who plays it"),
    ],
)
def test_a_faulty_line_costs_only_itself(tmp_path, line, reason):
    path = brat(tmp_path, "Rain in Oslo.", "T1\tGPE 8 12\tOslo", line)

    fault, record = read(path)

    assert (fault.file, fault.line) == ("a.ann", 2)
    assert reason in fault.reason
    assert spans(record) == [("GPE", "Oslo")]


def test_ties_to_what_is_not_there_are_told(tmp_path):
    path = brat(tmp_path, "Rain in Oslo.", "T1\tContent 0 4\tRain", "E1\tAttribution:T8 Content:T1")

    note, record = read(path)

    assert note.reason == "1 links labelled CUE do not belong to a quote and are not taken"
    assert quotes(record) == [("Rain", None, None)]


def test_a_source_in_several_parts_is_its_first(tmp_path):
    path = brat(
        tmp_path,
        "“No,” Eli, 40, Vik said.",
        "T1\tContent 0 5\t“No,”",
        "T2\tSource 6 9;15 18\tEli Vik",
        "R1\tSource Arg1:T1 Arg2:T2",
    )

    fault, record = read(path)

    assert fault.reason == "“Vik” belongs to a Source in several parts; only its first is taken"
    assert quotes(record) == [("“No,”", None, "Eli")]


def test_annotations_without_a_text_are_named(tmp_path):
    (tmp_path / "a.ann").write_text("T1\tGPE 0 4\tOslo")

    (fault,) = read(tmp_path / "a.ann")

    assert "there is no a.txt beside it" in fault.reason


def test_a_text_is_brats_where_annotations_lie_beside_it(tmp_path):
    path = brat(tmp_path, "Oslo.")

    assert BRAT.recognises(path, "Oslo.")
    assert not BRAT.recognises(tmp_path / "b.txt", "Oslo.")
    assert read(path)[0].copy == Copy("a", "")


@given(st.text())
def test_any_label_makes_a_type_and_back(label):
    assert decoded(encoded(label)) == label


@pytest.mark.parametrize("name", ["_xD800_", "_xFFFFFF_", "_x41_", "x0041_"])
def test_what_names_no_sign_is_the_name_itself(name):
    assert decoded(name) == name


@given(st.lists(records(), max_size=2))
@settings(max_examples=60)
def test_what_is_written_reads_back_but_for_what_the_ledger_names(items):
    with TemporaryDirectory() as folder:
        path = Path(folder, "out")

        ledger = write(BRAT.write, items, path)
        check(path)
        found = folder_of(path)

        assert balanced(ledger)
        assert all(isinstance(item, Record | Note) for item in found)
        again = [item for item in found if isinstance(item, Record)]
        assert marks(again) + left_out(ledger) == marks(items)
        if not ledger.rejected:
            assert frames(again) == frames(items)
        assert sorted(r.article.text for r in again) == sorted(r.article.text for r in items)


TEXT = "“Yes,”\nAna Lee said,\n\n“but late.” A clerk: “No.”"
ANA = Speaker("p1", "Ana  Lee", kb="Q5")
RECORD = Record(
    Article("ap/1", TEXT),
    Copy(
        "ap/1",
        "anna",
        (Span("e1", Stretch(7, 14), "PERSON", speaker="p1"), Span("e2", Stretch(0, 19), "A B")),
        (
            Quote("q1", (Stretch(0, 6), Stretch(22, 33)), Stretch(15, 19), Stretch(7, 14), "p1"),
            Quote("q2", (Stretch(43, 48),), None, Stretch(34, 41), None, QuoteKind.MIXED),
        ),
    ),
    (ANA,),
)


def test_attributions_are_events_and_those_without_a_cue_relations(tmp_path):
    ledger = write(BRAT.write, [RECORD], tmp_path / "out")

    assert (tmp_path / "out" / "ap-1.ann").read_text() == (
        "T1\tPERSON 7 14\tAna Lee\n"
        "N1\tReference T1 Wikidata:Q5\tAna Lee\n"
        "T2\tA_x0020_B 0 6;7 19\t“Yes,” Ana Lee said\n"
        "T3\tContent 0 6\t“Yes,”\n"
        "T4\tContent 22 33\t“but late.”\n"
        "A1\tKind T3 Direct\n"
        "T5\tAttribution 15 19\tsaid\n"
        "E1\tAttribution:T5 Content:T3 Content2:T4 Source:T1\n"
        "T6\tContent 43 48\t“No.”\n"
        "A2\tKind T6 Mixed\n"
        "T7\tSource 34 41\tA clerk\n"
        "R1\tSpeaker Arg1:T6 Arg2:T7\n"
    )
    assert ledger.rejected == ()
    assert check(tmp_path / "out") == 7


def test_speakers_come_back_by_their_references(tmp_path):
    write(BRAT.write, [RECORD], tmp_path / "out")

    (record,) = folder_of(tmp_path / "out")

    assert [quote.speaker for quote in record.copy.quotes] == ["Q5", None]
    assert record.speakers == (Speaker("Q5", "Ana Lee", kb="Q5"),)


def test_the_settings_name_types_and_show_labels(tmp_path):
    write(BRAT.write, [RECORD], tmp_path / "out")

    conf = (tmp_path / "out" / "annotation.conf").read_text()
    assert conf.startswith(
        "[entities]\nPERSON\nGPE\nORG\nA_x0020_B\nContent\nSource\n[relations]\n"
    )
    assert "Attribution\tContent+:Content, Source?:<ENTITY>\n" in conf
    looks = (tmp_path / "out" / "visual.conf").read_text()
    assert "A_x0020_B | A B\n" in looks
    assert "PERSON\tbgColor:#1a5fb4, fgColor:white\n" in looks
    assert all(name.endswith(BRAT.beside) for name in ("annotation.conf", "visual.conf", "a.ann"))


def test_spans_that_end_in_a_line_break_are_named_with_what_hangs_on_them(tmp_path):
    quote = Quote("q", (Stretch(19, 22),), Stretch(15, 19), Stretch(7, 14))
    copy = Copy("a", "anna", (Span("e", Stretch(0, 7), "GPE"),), (quote, replace(quote, id="r")))

    ledger = write(BRAT.write, [Record(Article("a", TEXT), copy)], tmp_path / "out")

    assert balanced(ledger)
    assert [loss.label for loss in ledger.rejected] == [
        "GPE",
        *(["CONTENT", "CUE", "SOURCE"] * 2),
    ]
    assert "begins or ends with a line break" in ledger.rejected[0].reason
    assert (tmp_path / "out" / "a.ann").read_text() == ""


def test_articles_of_like_names_have_files_of_their_own(tmp_path):
    articles = [Article(name, "Rain.") for name in ("a/b", "A-B", "con")]

    write(BRAT.write, [Record(a, Copy(a.id, "")) for a in articles], tmp_path / "out")

    assert sorted(path.name for path in (tmp_path / "out").glob("*.txt")) == [
        "A-B-2.txt",
        "a-b.txt",
        "con_.txt",
    ]


def test_a_folder_with_other_files_is_left_alone(tmp_path):
    (tmp_path / "thesis.txt").write_text("years of work")

    with pytest.raises(FormatError, match=r"holds other files, such as thesis\.txt"):
        write(BRAT.write, [RECORD], tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_closing_early_leaves_nothing(tmp_path):
    writing = BRAT.write([RECORD], tmp_path / "out", SCHEME)

    next(writing)
    writing.close()

    assert list(tmp_path.iterdir()) == []


def test_ten_thousand_spans_are_read_in_proportion(tmp_path):
    lines = [f"T{n}\tContent {5 * n} {5 * n + 4}\tRain" for n in range(10_000)]
    lines += [f"E{n}\tAttribution:T{n + 1} Content:T{n}" for n in range(9_999)]
    path = brat(tmp_path, "Rain " * 10_000, *lines)

    assert len(only(read(path)).copy.quotes) > 0
