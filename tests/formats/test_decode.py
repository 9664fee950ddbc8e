"""Bytes become a text once, and offsets into the text as it came find their place in it."""

import codecs

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.domain.errors import FormatError
from annotator.formats.decode import begun, decode, opened_in, settle

texts = st.text(st.sampled_from("ab\r\n\ufeff\u00a0é“😀"), max_size=30)


def as_the_project_keeps_it(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize(
    ("bom", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ],
)
def test_a_byte_order_mark_tells_the_encoding_and_is_dropped(bom, encoding):
    assert decode(bom + "“Grüße” 😀".encode(encoding)) == ("“Grüße” 😀", encoding)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (codecs.BOM_UTF16_LE + b"a\0", "utf-16"),
        (codecs.BOM_UTF16_BE + b"\0a", "utf-16"),
        (codecs.BOM_UTF8 + b"a", "utf-8-sig"),
        (b"a\0b\0\0c", "utf-8-sig"),
        ("一二三四".encode("utf-16-le"), "utf-8-sig"),
        (b"", "utf-8-sig"),
    ],
)
def test_a_file_is_opened_in_utf_16_only_where_that_is_certain(data, encoding):
    assert opened_in(data) == encoding


def test_utf_8_needs_no_byte_order_mark():
    assert decode("“Grüße” 😀".encode()) == ("“Grüße” 😀", "utf-8")


def test_what_is_not_utf_8_is_read_as_windows_1252_and_says_so():
    assert decode(b"\x93Caf\xe9\x94") == ("“Café”", "cp1252")


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"PK\x03\x04",
        b"text with a \0 in it",
        b"\x81 is nothing in Windows-1252",
        codecs.BOM_UTF8 + b"\xff",
        codecs.BOM_UTF16_LE + b"\x00\xd8",
        codecs.BOM_UTF32_LE + "text".encode("utf-32-le"),
    ],
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(FormatError, match="this is not"):
        decode(data)


@pytest.mark.parametrize("control", "\t\n\r\v\f\x1c\x85\u2028")
def test_white_space_of_any_sort_is_text(control):
    assert decode(f"a{control}b".encode()) == (f"a{control}b", "utf-8")


@pytest.mark.parametrize(
    ("came", "kept"),
    [
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("a\r\r\nb\n\r", "a\n\nb\n\n"),
        ("\ufeffa", "a"),
        ("a\ufeffb", "a\ufeffb"),
        (" e\u0301\u00a0\u2028 ", " e\u0301\u00a0\u2028 "),
    ],
)
def test_only_line_ends_and_a_leading_mark_are_touched(came, kept):
    assert settle(came).text == kept


@given(texts)
def test_settling_twice_changes_nothing_more(text):
    once = settle(text).text

    assert settle(once).text == once


@given(texts, st.data())
def test_offsets_into_the_text_as_it_came_find_the_same_words(text, data):
    settled = settle(text)
    leading = len(text) - len(text.lstrip("\ufeff"))
    start = data.draw(st.integers(leading, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assume(text[end - 1 : end + 1] != "\r\n")

    found = settled.text[settled.offset(start) : settled.offset(end)]

    assert found == as_the_project_keeps_it(text[start:end])


def test_the_start_and_the_end_keep_their_places():
    settled = settle("\ufeffa\r\nb\r\n")

    assert settled.offset(0) == 0
    assert settled.offset(7) == len(settled.text) == 4


@pytest.mark.parametrize("text", ["a\0b", "a\ud83db", "\ude00"])
def test_what_no_file_can_hold_is_refused(text):
    with pytest.raises(FormatError, match="NUL or half of a surrogate pair"):
        settle(text)


@pytest.mark.parametrize(
    "data", ["“Ужас!”\nMore".encode() + b"\xe2\x80", "Café\n…\xff".encode() + b"\xff"]
)
def test_utf_8_with_a_fault_is_no_windows_1252(data):
    with pytest.raises(FormatError, match="this is UTF-8, but damaged or cut off in line 2"):
        decode(data)


def test_a_word_of_windows_1252_that_looks_like_utf_8_is_no_fault():
    assert decode("«CAFÉ» à café".encode("cp1252")) == ("«CAFÉ» à café", "cp1252")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_by_its_nuls(encoding):
    text = "“Ужас!” she said.\n🚨 Café"

    assert decode(text.encode(encoding)) == (text, encoding)
    assert begun(text.encode(encoding)) == text
    assert opened_in(text.encode(encoding)) == encoding


@pytest.mark.parametrize("data", [b"\0" * 8, b"a\0" * 4 + b"\0\0", b"\x01\0\x02\0", b"ab\0"])
def test_nuls_alone_make_no_text(data):
    with pytest.raises(FormatError):
        decode(data)
