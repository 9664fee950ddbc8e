"""Lines on pages become paragraphs again."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from annotator.domain.ledger import Note, Rejection
from annotator.formats.pdf import PDF
from tests.formats.documents import column, pdf

FIRE = [
    "A fire swept through a grain terminal on the Danube early on Tues-",
    "day, injuring at least seven dockers, officials said.",
]
BRIGHT = [
    "“It was bright as day,” said the harbour master, who had called the",
    "fire brigade.",
]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "harbour.pdf"


def read(path):
    return list(PDF.read(path))


def text_of(path, *pages):
    *_, record = read(pdf(path, pages))
    return record.article.text


def reason(path):
    (rejection,) = read(path)
    assert isinstance(rejection, Rejection)
    return rejection.reason


def test_lines_become_paragraphs_and_hyphens_at_their_ends_are_undone(path):
    assert text_of(path, column([*FIRE, "", *BRIGHT])) == (
        "A fire swept through a grain terminal on the Danube early on Tuesday, injuring at least"
        " seven dockers, officials said.\n\n“It was bright as day,” said the harbour master, who"
        " had called the fire brigade."
    )


def test_an_indented_line_begins_a_paragraph(path):
    lines = ["   The fire began at four, and it took the men of the brigade until", "noon."]

    assert text_of(path, column([*lines, *lines])).count("\n\n") == 1


def test_a_short_line_that_ends_a_sentence_ends_a_paragraph(path):
    assert text_of(path, column([*BRIGHT, *FIRE])).split("\n\n")[0].endswith("fire brigade.")


def test_columns_are_read_one_after_the_other(path):
    left = ["The mayor said that the city would", "pay for what was lost, and that"]
    right = ["nobody would have to leave. The", "port is to open on Friday."]

    assert text_of(path, [*column(left), *column(right, left=320)]) == " ".join(left + right)


@pytest.mark.parametrize(
    ("lines", "word"),
    [
        (["the harbour of Rhein-", "Main and what is left of it all"], "Rhein-Main"),
        (["a well-known master, a well-", "known ship and a harbour of it"], "a well-known ship"),
        (["the terminal on the Dan-", "ube was lost that day in the fire"], "Danube"),
    ],
)
def test_a_hyphen_that_belongs_to_the_word_stays(path, lines, word):
    assert word in text_of(path, column(lines))


def test_running_heads_and_page_numbers_stay_out(path):
    pages = [
        [(72, 800, "Courier Wire"), *column(lines), (290, 40, f"– {number} –")]
        for number, lines in enumerate([[*BRIGHT], ["The second page."], ["The third page."]], 1)
    ]

    text = text_of(path, *pages)

    assert "Courier" not in text
    assert "–" not in text
    assert text.endswith("fire brigade.\n\nThe second page.\n\nThe third page.")
    note = Note("harbour.pdf", 0, "6 lines at the top or bottom of pages left out")
    assert read(path)[0] == note


def test_pages_without_text_among_others_are_noted(path):
    notes = [note.reason for note in read(pdf(path, [column(FIRE), [], []]))[:-1]]

    assert notes == ["no text on pages 2, 3"]


def test_a_paragraph_goes_on_over_the_page(path):
    first, second = column(FIRE[:1]), column(FIRE[1:])

    assert text_of(path, first, second).endswith(
        "early on Tuesday, injuring at least seven dockers, officials said."
    )


def test_the_properties_say_title_byline_and_date(path):
    (record,) = read(pdf(path, [column(FIRE)]))

    article = record.article
    assert (article.id, article.title) == ("harbour", "Fire in the harbour")
    assert (article.byline, article.date) == ("Nadia Fell", "2026-03-04")


def test_properties_that_are_damaged_are_said_and_the_text_comes_in(path):
    note, record = read(pdf(path, [column(FIRE)], title="<FEFFD83D0041>"))

    assert note == Note("harbour.pdf", 0, "its title, author and date cannot be read")
    assert (record.article.byline, record.article.title[:6]) == ("", "A fire")


def test_several_are_read_at_once(tmp_path):
    long = [column(FIRE * 20)] * 30
    files = [pdf(tmp_path / f"{number}.pdf", long) for number in range(8)]

    with ThreadPoolExecutor(4) as threads:
        texts = {found[-1].article.text for found in threads.map(read, files)}

    assert len(texts) == 1


def test_pages_that_are_pictures_are_said(path):
    pdf(path, [[], []])

    assert reason(path) == "its pages are pictures without text; have the text recognised first"


def test_an_encrypted_file_is_said(path):
    pdf(path, [column(FIRE)], encrypted=True)

    assert reason(path) == "a password is asked for; save it without one"


@pytest.mark.parametrize("data", [b"Rain fell.", b"%PDF-1.4\n%%EOF", b"<html></html>"])
def test_what_is_no_pdf_is_said(path, data):
    path.write_bytes(data)

    assert reason(path) == "this is no PDF, or one that is damaged or cut off"


def test_a_file_that_is_cut_off_gives_text_or_a_reason(path):
    whole = pdf(path, [column(FIRE)]).read_bytes()

    for end in range(0, len(whole), 97):
        path.write_bytes(whole[:end])
        assert len(read(path)) == 1


def test_too_many_pages_are_refused(path):
    pdf(path, [[]] * 1001)

    assert reason(path) == "1,001 pages are too many for one article"
    assert reason(path).values == {"count": 1001}


def test_where_the_library_is_missing_the_command_to_install_it_is_named(path, monkeypatch):
    pdf(path, [column(FIRE)])
    monkeypatch.setitem(sys.modules, "pypdfium2", None)

    assert reason(path) == (
        "PDF files need a library that is not installed: pip install 'annotator[documents]'"
    )
