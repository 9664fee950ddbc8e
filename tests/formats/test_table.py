"""Each row of a table is an article; a row that is faulty costs itself alone."""

import csv
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article, Variant
from annotator.domain.ledger import Note, Rejection
from annotator.formats.csv_tables import HEADS
from annotator.formats.decode import BOM
from annotator.formats.table import NO_ARTICLES, TABLE

GUESSED = "no column has a name such as text; {column} was taken, which has the longest texts"

texts = st.text(st.sampled_from("ab \t\n,;|\"'é😀\u0301\u00a0שלום“="), min_size=1, max_size=30)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "wire.csv"


def read(path, data):
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(TABLE.read(path))


@pytest.mark.parametrize("head", HEADS)
def test_a_table_of_spans_that_was_exported_is_no_table_of_articles(path, head):
    out = io.StringIO(newline="")
    csv.writer(out).writerows([head, range(len(head))])

    assert read(path, BOM + out.getvalue()) == [Rejection("wire.csv", 0, NO_ARTICLES)]


def articles(path, data):
    return [record.article for record in read(path, data)]


def test_columns_are_known_by_their_names_and_others_are_kept(path):
    data = (
        "ID,Headline,Text,Publisher,URL,Published,Author,Story,Variant,Lang,Section\n"
        "w1,Rain,Rain fell.,Courier,http://x,2026-03-04,Nadia Fell,s1,rewrite,de,World\n"
    )

    assert articles(path, data) == [
        Article(
            "w1",
            "Rain fell.",
            "Rain",
            "Courier",
            "http://x",
            "2026-03-04",
            "Nadia Fell",
            "s1",
            Variant.REWRITE,
            meta={"Section": "World", "language": "de"},
        )
    ]


def test_a_text_alone_is_enough(path):
    assert articles(path, "text\nRain, and snow.\nSnow.\n") == [
        Article("wire-1", "Rain, and snow.", "Rain, and snow."),
        Article("wire-2", "Snow.", "Snow."),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(path, delimiter):
    data = f"id{delimiter}content\nw1{delimiter}“Rain; it fell, all | day”\n".replace(
        "“Rain", '"“Rain'
    ).replace("”\n", '”"\n')

    (article,) = articles(path, data)

    assert (article.id, article.text) == ("w1", "“Rain; it fell, all | day”")


def test_without_a_name_that_is_known_the_longest_column_is_the_text(path):
    note, record = read(path, "a,b,c\n1,Rain fell in Oslo.,x\n")

    assert note == Note("wire.csv", 0, GUESSED.format(column="b"))
    assert record.article.text == "Rain fell in Oslo."
    assert record.article.meta == {"a": "1", "c": "x"}


def test_a_table_without_a_head_is_read_from_its_first_row(path):
    first = "Rain fell in Oslo on Tuesday, and it fell all day long and all of the night."

    note, *found = read(path, f'w1;"{first}"\nw2;Snow.\n')

    assert note == Note("wire.csv", 0, GUESSED.format(column="column 2"))
    assert [record.article.text for record in found] == [first, "Snow."]
    assert [record.article.meta for record in found] == [{"column 1": "w1"}, {"column 1": "w2"}]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(texts, texts), min_size=1, max_size=5))
def test_texts_come_in_as_they_were_written(path, rows):
    written = io.StringIO(newline="")
    csv.writer(written).writerows([("text", "note"), *rows])

    found = read(path, written.getvalue())

    texts = [item.article.text for item in found if not isinstance(item, Rejection)]
    assert texts == [text for text, _ in rows if text.strip()]
    assert len(found) == sum(1 for row in rows if any(field.strip() for field in row))


def test_a_faulty_row_is_named_by_the_line_it_begins_in_and_the_others_come_in(path):
    data = (
        'id,text\nw1,"Rain\nfell."\nw2,\nw3,Snow, and hail.\n"w4"x,Hail.\n\nw5,Fog.\n'
        'w6,"Dew.\nw7,Ice\n'
    )

    found = read(path, data)

    assert [item.article.id for item in found if not isinstance(item, Rejection)] == ["w1", "w5"]
    assert [(item.line, item.reason) for item in found if isinstance(item, Rejection)] == [
        (4, "the column text is empty"),
        (5, "the row has 3 fields where the head has 2; is a delimiter unquoted?"),
        (6, "this is no row of a table: ',' expected after '\"'"),
        (9, "a quotation mark in this row is never closed; what follows it was not read"),
    ]


def test_a_short_row_comes_in_with_what_it_has(path):
    assert [article.text for article in articles(path, "text,date\nRain.\n")] == ["Rain."]


def test_a_field_of_a_megabyte_is_a_text_like_any_other(path):
    (article,) = articles(path, f'id,text\nw1,"{"Rain, " * 170_000}"\n')

    assert len(article.text) == 1_020_000


def test_line_ends_of_all_kinds_are_taken(path):
    assert [a.text for a in articles(path, 'text,x\r\n"a\r\nb",1\r\nc,2\n')] == ["a\nb", "c"]
    assert [a.text for a in articles(path, "text,x\ra,1\rc,2\r")] == ["a", "c"]


def test_rows_of_another_encoding_are_decoded_by_themselves(path):
    data = (
        "text,x\nCafé,1\n".encode()
        + "“Café”,2\n".encode("cp1252")
        + b"Na\xc3\xafve \xc3\xa9 \xc3,3\n"
    )

    first, note, second, third = read(path, data)

    assert (first.article.text, first.article.meta) == ("Café", {"x": "1"})
    assert (second.article.text, second.article.meta["encoding"]) == ("“Café”", "cp1252")
    assert note == Note("wire.csv", 3, "read as Windows-1252")
    assert third.sentence() == "wire.csv, line 4: this is UTF-8, but damaged or cut off in line 1"


def test_a_byte_order_mark_is_no_part_of_a_name(path):
    (article,) = articles(path, "id;text\nw1;Café\n".encode("utf-8-sig"))

    assert (article.id, article.text) == ("w1", "Café")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_known_by_its_mark_or_its_nuls_and_noted(path, encoding):
    note, record = read(path, "id;text\nw1;Café שלום\n".encode(encoding))

    assert note == Note("wire.csv", 0, "read as UTF-16")
    assert (record.article.id, record.article.text) == ("w1", "Café שלום")


@pytest.mark.parametrize("fault", [b"\x00", b"\x00\xd8,\x00"])
def test_damaged_utf_16_is_said_and_the_rows_far_from_it_come_in(path, fault):
    rows = "".join(f"Rain fell {number} times.\n" for number in range(5_000))

    _, *found, said = read(path, f"text\n{rows}".encode("utf-16") + fault)

    assert len(found) > 4_000
    assert said.reason.startswith("this is UTF-16, but damaged or cut off")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "the file is empty"),
        (b" \n", "the file is empty"),
        (b"\xef\xbb\xbf", "the table has no rows"),
        (b"text,title\n", "the table has no rows"),
        (b"PK\x03\x04\x00\x00\xff", "this is not a text file"),
    ],
)
def test_what_is_no_table_is_said(path, data, why):
    assert read(path, data) == [Rejection("wire.csv", 0, why)]


def test_a_nul_in_a_field_costs_its_row_alone(path):
    filler = "x,y\n" * 20_000

    found = read(path, "text,z\n" + filler + "a\0b,1\n")

    assert [item.line for item in found if isinstance(item, Rejection)] == [20_002]
    assert len(found) == 20_001


def test_what_the_library_calls_nan_or_formula_is_text(path):
    assert [a.text for a in articles(path, "text,x\n=1+1,\nNA,\n")] == ["=1+1", "NA"]
