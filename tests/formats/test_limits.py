"""Lines are read so far and no further, and what follows a long one is read again."""

from io import BytesIO

import pytest

from annotator.domain.errors import FormatError
from annotator.formats.limits import LONGEST, lines, sized


def test_a_line_that_is_too_long_is_passed_over_and_those_around_it_are_not():
    file = BytesIO(b"a\n" + b"b" * (3 * LONGEST) + b"\n" + b"c\r\nd")

    assert list(lines(file)) == [b"a\n", None, b"c\r\n", b"d"]


def test_a_line_as_long_as_any_may_be_is_a_line():
    line = b"a" * (LONGEST - 1) + b"\n"

    assert list(lines(BytesIO(line + b"b"))) == [line, b"b"]


def test_a_file_that_is_too_large_is_refused_unread(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")

    assert sized(path, 3) == path
    with pytest.raises(FormatError, match="3 bytes are too many"):
        sized(path, 2)
