"""A table of tokens becomes an article again, with what is marked in it."""

from pathlib import Path

import pytest

from annotator.domain.ledger import Note, Rejection
from annotator.domain.record import Record
from annotator.formats.webanno_tsv import WEBANNO

GOLDEN = Path(__file__).parents[1] / "golden" / "webanno-tsv-1.tsv"
NER = "#FORMAT=WebAnno TSV 3.2\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value"


def read(path: Path) -> list[Record | Rejection]:
    return list(WEBANNO.read(path))


def only(items: list[Record | Rejection]) -> Record:
    (record,) = (item for item in items if isinstance(item, Record))
    return record


def spans(record: Record) -> list[tuple[str, str]]:
    return [(span.label, span.stretch.text(record.article.text)) for span in record.copy.spans]


def tsv(path: Path, *lines: str) -> Path:
    path.write_text("\n".join((NER, "", "", *lines)) + "\n", encoding="utf-8")
    return path


def test_sentences_make_the_text():
    article = only(read(GOLDEN)).article

    assert article.text == "🚢 BERGEN : “Ferries stop,” Ana Lindø said.\n\nRain\t[today]."
    assert article.id == "webanno-tsv-1"


def test_what_is_stacked_covers_several_tokens_or_a_part_of_one_is_marked():
    assert spans(only(read(GOLDEN))) == [
        ("GPE", "BERGEN"),
        ("ORG", "BERGEN"),
        ("PERSON", "Ana Lindø"),
        ("WEATHER", "Ra"),
        ("DATE", "today"),
    ]


def test_arrows_make_quotes():
    record = only(read(GOLDEN))

    text = record.article.text
    (quote,) = record.copy.quotes
    assert quote.text(text) == "“Ferries stop,”"
    assert (quote.cue.text(text), quote.source.text(text)) == ("said", "Ana Lindø")


def test_unknown_layers_are_mentioned():
    notes = [item.reason for item in read(GOLDEN) if isinstance(item, Note)]

    assert notes == ["not taken: 1 annotations of the layer Mood"]


def test_a_sentence_of_several_lines_is_one(tmp_path):
    path = tsv(
        tmp_path / "a.tsv",
        "#Text=Rain",
        "#Text=in Oslo",
        "1-1\t0-4\tRain\t_\t",
        "1-2\t5-7\tin\t_\t",
        "1-3\t8-12\tOslo\tGPE\t",
    )

    record = only(read(path))

    assert (record.article.text, spans(record)) == ("Rain\nin Oslo", [("GPE", "Oslo")])


def test_a_sentence_far_away_is_refused_before_the_gap_is_filled(tmp_path):
    path = tsv(tmp_path / "a.tsv", "#Text=Oslo", "1-1\t999999999-999999999\tOslo\tGPE\t")

    (fault,) = read(path)

    assert fault.reason == "sentence 1 begins 999,999,999 characters after what comes before it"


def test_windows_line_ends_do_no_harm(tmp_path):
    path = tsv(tmp_path / "a.tsv", "#Text=Oslo", "1-1\t0-4\tOslo\tGPE\t")
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert spans(only(read(path))) == [("GPE", "Oslo")]


@pytest.mark.parametrize("place", ["0-99", "4-4"])
def test_a_faulty_token_costs_only_what_is_marked_there(tmp_path, place):
    path = tsv(tmp_path / "a.tsv", "#Text=Oslo", "1-1\t0-4\tOslo\tGPE\t", f"1-2\t{place}\tx\tORG\t")

    fault, record = read(path)

    assert fault.reason.startswith("ORG: ")
    assert spans(record) == [("GPE", "Oslo")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("title\ttext\n", "this is no WebAnno TSV 3"),
        ("#FORMAT=WebAnno TSV 3.3\n", "no article can be made of this: the text is empty"),
        ("", "this is no WebAnno TSV 3"),
    ],
)
def test_what_makes_no_article_is_named(tmp_path, text, reason):
    (tmp_path / "a.tsv").write_text(text)

    (fault,) = read(tmp_path / "a.tsv")

    assert fault.reason == reason


def test_it_is_told_from_other_tables(tmp_path):
    assert WEBANNO.recognises(tmp_path / "a.tsv", GOLDEN.read_text())
    assert not WEBANNO.recognises(tmp_path / "a.tsv", "title\ttext\n")
