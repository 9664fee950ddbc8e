"""A Word document reads as it does once all changes in it are accepted."""

import sys
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.ledger import Rejection
from annotator.formats.docx import DOCX
from tests.formats.documents import CORE, docx, paragraph, run

CELL = "<w:tc>{}</w:tc>"


@pytest.fixture
def word(tmp_path):
    return tmp_path / "harbour.docx"


def read(path):
    return list(DOCX.read(path))


def text_of(path, *blocks):
    (record,) = read(docx(path, "".join(blocks)))
    return record.article.text


def reason(path):
    (rejection,) = read(path)
    assert isinstance(rejection, Rejection)
    return rejection.reason


def test_what_the_library_itself_writes_is_read(word):
    made = Document()
    made.core_properties.title, made.core_properties.author = "Fire", "Nadia Fell"
    made.add_heading("Fire in the harbour", 1)
    made.add_paragraph("“It was ").add_run("bright").bold = True
    for item in ("One", "Two"):
        made.add_paragraph(item, style="List Number")
    made.add_table(1, 2).cell(0, 1).text = "300"
    made.save(str(word))

    (record,) = read(word)

    assert record.article.text == ("Fire in the harbour\n\n“It was bright\n\nOne\nTwo\n\n\t300")
    assert (record.article.title, record.article.byline) == ("Fire", "Nadia Fell")


def test_paragraphs_are_parted_by_blank_lines_and_items_are_lines(word):
    blocks = [
        paragraph(run("Fire in the harbour"), style="Heading1"),
        paragraph(run("“It was "), run("bright”"), run("", "tab"), run("he said.")),
        paragraph(),
        paragraph(run("One"), style="ListBullet"),
        paragraph(run("Two"), style="ListBullet"),
        paragraph(run("Two"), run("", "br"), run("lines")),
    ]

    assert text_of(word, *blocks) == (
        "Fire in the harbour\n\n“It was bright”\the said.\n\nOne\nTwo\n\nTwo\nlines"
    )


def test_a_table_has_its_rows_on_lines(word):
    row = "<w:tr>{}</w:tr>".format
    cells = [[CELL.format(paragraph(run(cell))) for cell in line] for line in ("ab", "cd")]
    table = f"<w:tbl><w:tblPr/>{row(''.join(cells[0]))}{row(''.join(cells[1]))}</w:tbl>"

    assert text_of(word, paragraph(run("x")), table, paragraph(run("y"))) == "x\n\na\tb\nc\td\n\ny"


def test_what_was_deleted_stays_out_and_what_was_inserted_comes_in(word):
    tracked = f"<w:del>{run('five', 'delText')}</w:del><w:ins>{run('seven')}</w:ins>"
    moved = f"<w:moveFrom>{run('gone ')}</w:moveFrom>"

    assert text_of(word, paragraph(run("At least "), tracked, run(" dockers"), moved)) == (
        "At least seven dockers"
    )


def test_fields_and_what_older_programs_see_instead_stay_out(word):
    old = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = f"<w:txbxContent>{paragraph(run('In a box'))}</w:txbxContent>"
    both = (
        f'<mc:AlternateContent xmlns:mc="{old}"><mc:Choice>{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    drawn = f"<w:r>{both}</w:r>"

    page = text_of(word, paragraph(run("PAGE", "instrText"), run("3"), drawn))

    assert page == "3\n\nIn a box"


def test_a_box_in_a_box_comes_after_it_once(word):
    inner = f"<w:r><w:txbxContent>{paragraph(run('inner'))}</w:txbxContent></w:r>"
    outer = f"<w:r><w:txbxContent>{paragraph(run('outer'), inner)}</w:txbxContent></w:r>"

    assert text_of(word, paragraph(run("x"), outer), paragraph(run("y"))) == (
        "x\n\nouter\n\ninner\n\ny"
    )


def test_links_and_content_controls_are_text_like_any_other(word):
    link = f"<w:hyperlink>{run('the harbour')}</w:hyperlink>"
    control = f"<w:sdt><w:sdtContent>{paragraph(run('Controlled'))}</w:sdtContent></w:sdt>"

    assert text_of(word, paragraph(run("See "), link), control) == "See the harbour\n\nControlled"


def test_the_properties_say_title_byline_date_and_language(word):
    (record,) = read(docx(word, paragraph(run("Rain fell."))))

    article = record.article
    assert (article.id, article.title) == ("harbour", "Fire in the harbour")
    assert (article.byline, article.date) == ("Nadia Fell", "2026-03-04")
    assert article.language == "en"


def test_without_properties_the_first_line_is_the_title(word):
    empty = CORE[: CORE.index("<dc:title")] + "</cp:coreProperties>"

    (record,) = read(docx(word, paragraph(run("Rain fell.")), core=empty))

    assert (record.article.title, record.article.byline) == ("Rain fell.", "")


def test_properties_that_are_damaged_cost_themselves_alone(word):
    note, record = read(docx(word, paragraph(run("Rain fell.")), core="<x/>"))

    assert note.reason == "its title, author and date cannot be read"
    assert record.article.title == "Rain fell."


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.text(st.sampled_from("ab é😀\u0301\u00a0שלום“&<"), min_size=1, max_size=20))
def test_characters_of_a_paragraph_stay_as_they_are(word, text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")

    if text.strip():
        assert text_of(word, paragraph(run(escaped))) == text


def test_entities_are_not_expanded_and_nothing_is_fetched(word):
    secret = word.with_name("secret.txt")
    secret.write_text("secret")
    bombs = f'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file://{secret}">]>'

    (record,) = read(docx(word, paragraph(run("Rain &a;&f; fell")), doctype=bombs))

    assert "aaaa" not in record.article.text
    assert "secret" not in record.article.text


@pytest.mark.parametrize("part", ["word/document.xml", "word/media/a.png"])
def test_what_unpacks_to_a_lot_is_refused_before_it_is_unpacked(word, part):
    with ZipFile(word, "w", ZIP_DEFLATED) as packed, packed.open(part, "w") as file:
        for _ in range(101):
            file.write(bytes(1_000_000))

    assert word.stat().st_size < 200_000
    assert reason(word) == "it unpacks to more than one article can hold"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "the file is empty"),
        (b"Rain fell.", "this is no Word document, or one that is cut off"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "this is encrypted, or of Word before 2007; save it anew"),
    ],
)
def test_what_is_no_word_document_is_said(word, data, why):
    word.write_bytes(data)

    assert reason(word).startswith(why)


def test_a_document_that_is_cut_off_is_said(word):
    whole = docx(word, paragraph(run("Rain fell."))).read_bytes()
    word.write_bytes(whole[: len(whole) // 2])

    assert reason(word) == "this is no Word document, or one that is cut off"


@pytest.mark.parametrize("step", range(7))
def test_a_damaged_document_gives_its_text_or_a_reason(word, step):
    data = docx(word, paragraph(run("Rain fell." * 50))).read_bytes()

    for at in range(step, len(data), 70):
        word.write_bytes(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])
        assert len(read(word)) in {1, 2}


@pytest.mark.parametrize("body", ["<w:p>", "<w:p/>" + "<w:sdt>" * 500 + "</w:sdt>" * 500])
def test_xml_that_is_none_or_too_deep_is_said(word, body):
    assert reason(docx(word, body)) == "this is no Word document, or a damaged one"


def test_another_zip_archive_is_no_word_document(word):
    with ZipFile(word, "w") as packed:
        packed.writestr("a.txt", "Rain fell.")

    assert reason(word) == "this is no Word document, or a damaged one"


def test_a_document_without_text_is_said(word):
    assert reason(docx(word, paragraph())) == "the file holds no text"


def test_where_the_library_is_missing_the_command_to_install_it_is_named(word, monkeypatch):
    docx(word, paragraph(run("Rain fell.")))
    monkeypatch.setitem(sys.modules, "docx", None)

    assert reason(word) == (
        "Word documents need a library that is not installed: pip install 'annotator[documents]'"
    )
