"""A format of another package is found by its entry point, and held to its contract."""

from itertools import count

import pytest

from annotator.domain.article import Article
from annotator.domain.errors import FormatError
from annotator.domain.ledger import Rejection
from annotator.domain.record import Copy, Record
from annotator.domain.scheme import Scheme
from annotator.formats.plugins import GROUP, plugins
from annotator.formats.registry import CODECS
from tests.nlp.suggesters.packages import install

NUMBERS = count(1)  # as Python remembers each module that it has imported
HEAD = """
from annotator.domain.article import Article
from annotator.domain.record import Copy, Record
from annotator.domain.span import Span, Stretch
from annotator.formats.codec import Codec
"""
RECORD = Record(Article("a", "Rain."), Copy("a", "anna"))


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Install a format made by some code, and load it."""

    def with_code(code):
        name = f"format_{next(NUMBERS)}"
        install(tmp_path, name, GROUP, {"__init__.py": HEAD + code}, f"{name}:make")
        monkeypatch.syspath_prepend(tmp_path)
        (plugin,) = plugins(CODECS)
        assert (plugin.name, plugin.version) == (name, "1.0")
        return plugin

    return with_code


def reading(body):
    return f"def read(path):\n {body}\ndef make():\n return Codec('x', 'X', ('.x',), read)"


def writing(body):
    code = f"def write(records, path, scheme):\n for record in records:\n  {body}\n"
    return code + "def make():\n return Codec('x', 'X', ('.x',), write=write)"


def test_a_plugin_reads_a_file(installed, tmp_path):
    plugin = installed(reading("yield Record(Article('a', path.read_text()), Copy('a', ''))"))
    file = tmp_path / "a.x"
    file.write_text("Rain fell.")

    assert plugin.problem == ""
    assert [record.article.text for record in plugin.codec.read(file)] == ["Rain fell."]


def test_a_plugin_writes_a_file(installed, tmp_path):
    plugin = installed(writing("path.write_text(record.article.text); yield ()"))
    file = tmp_path / "a.x"

    assert list(plugin.codec.write([RECORD], file, Scheme("news", ()))) == [()]
    assert file.read_text() == "Rain."


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("raise RuntimeError('lightning')", "RuntimeError: lightning"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("make = 3", "TypeError: 'int' object is not callable"),
        ("def make():\n return 3", "it makes a int, not a Codec"),
        ("def make():\n return Codec('x', 'X', ('.x',))", "it neither reads nor writes"),
        (
            "def make():\n return Codec('x', 'X', '.x', read=list)",
            "its suffixes are '.x', not",
        ),
        (
            "def make():\n return Codec('jsonl', 'X', ('.x',), read=list)",
            "there is a format called jsonl already",
        ),
    ],
)
def test_a_broken_plugin_is_named_and_passed_over(installed, code, told):
    plugin = installed(code)

    assert plugin.codec is None
    assert plugin.problem.startswith(told)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("raise KeyError('k')", "KeyError: 'k'"),
        ("yield 3", "TypeError: read() yielded a int, not a Record"),
    ],
)
def test_what_goes_wrong_while_reading_names_the_plugin(installed, tmp_path, body, told):
    plugin = installed(reading(body))

    with pytest.raises(FormatError) as raised:
        list(plugin.codec.read(tmp_path))
    assert str(raised.value) == f"the format plug-in {plugin.name} failed: {told}"


def test_what_goes_wrong_while_writing_names_the_plugin(installed, tmp_path):
    plugin = installed(writing("yield [3]"))

    with pytest.raises(FormatError, match=f"{plugin.name} failed: TypeError"):
        list(plugin.codec.write([RECORD], tmp_path / "a.x", Scheme("news", ())))


def test_a_mark_beyond_the_text_is_left_out_with_its_reason(installed, tmp_path):
    span = "Span('e', Stretch(0, 9), 'GPE')"
    plugin = installed(reading(f"yield Record(Article('a', 'Rain'), Copy('a', '', ({span},)))"))

    (rejected,) = plugin.codec.read(tmp_path / "a.x")

    assert rejected == Rejection("a.x", 0, "a mark ends at 9, and the text at 4")
