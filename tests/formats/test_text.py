"""One text file is one article."""

from annotator.domain.article import Article
from annotator.domain.ledger import Note, Rejection
from annotator.domain.record import Copy, Record
from annotator.formats.text import TEXT


def read(path):
    return list(TEXT.read(path))


def test_a_file_is_an_article_named_after_it(tmp_path):
    path = tmp_path / "harbour fire.v2.txt"
    path.write_bytes("\n“Fire!”\r\nMore.\r".encode())

    article = Article("harbour fire.v2", "\n“Fire!”\nMore.\n", title="“Fire!”")
    assert read(path) == [Record(article, Copy("harbour fire.v2", ""))]


def test_another_encoding_than_utf_8_is_noted(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"Caf\xe9")

    note, record = read(path)

    assert note == Note("a.txt", 0, "read as Windows-1252")
    assert record.article.text == "Café"
    assert record.article.meta == {"encoding": "cp1252"}


def test_an_encoding_that_is_hardly_right_is_said_to_be_so(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("В порту горит".encode("cp1251"))

    note, _ = read(path)

    assert (
        note.reason
        == "read as Windows-1252, which it hardly is; if it reads wrong, save it as UTF-8"
    )


def test_white_space_at_the_ends_is_kept(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(" \u00a0Fire \n".encode())

    (record,) = read(path)

    assert record.article.text == " \u00a0Fire \n"


def test_a_file_without_text_is_refused_by_name(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b" \r\n")

    assert read(path) == [Rejection("a.txt", 0, "the file holds no text")]


def test_a_binary_file_is_refused_by_name(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\x7fELF\x02\x01\x01\0")

    assert read(path) == [Rejection("a.txt", 0, "this is not a text file")]
