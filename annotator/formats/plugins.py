"""Formats from other packages, by entry points.

A package names what makes its format in its `pyproject.toml`:

    [project.entry-points."annotator.formats"]
    brackets = "my_package.brackets:make"

`make()` is called without arguments, once, and returns a `Codec`; `docs/plugins.md` shows a whole
one. What it reads is held to the contract of `Codec`, and whatever it raises ends that import or
export with a sentence that names the plug-in.
"""

from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from annotator.domain.errors import AnnotatorError, FormatError
from annotator.domain.ledger import Rejection
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.wording import said_by
from annotator.formats.codec import Codec, Reader, Writer, Writing

GROUP = "annotator.formats"
Recognises = Callable[[Path, str], bool]


@dataclass(frozen=True, slots=True)
class FormatPlugin:
    """A format of another package, or a sentence fragment that says why it cannot be used."""

    name: str
    version: str
    codec: Codec | None = None
    problem: str = ""


def plugins(known: Iterable[Codec]) -> tuple[FormatPlugin, ...]:
    """Load the formats of other packages; one that fails costs no other.

    `known` are the formats there are: their names are taken.
    """
    found: list[FormatPlugin] = []
    taken = {codec.name for codec in known}
    for entry in entry_points(group=GROUP):
        version = entry.dist.version if entry.dist else ""
        try:
            codec = _guarded(_made(entry, taken), entry.name)
        except (Exception, SystemExit) as error:  # noqa: BLE001  (whatever a stranger's code does)
            what = str(error) if isinstance(error, AnnotatorError) else said_by(error)
            found.append(FormatPlugin(entry.name, version, problem=what))
        else:
            taken.add(codec.name)
            found.append(FormatPlugin(entry.name, version, codec))
    return tuple(found)


def _made(entry: EntryPoint, taken: Container[str]) -> Codec:
    codec = entry.load()()
    if not isinstance(codec, Codec):
        raise FormatError(said("it makes a {type}, not a Codec", type=type(codec).__name__))
    suffixes: object = codec.suffixes
    if not isinstance(suffixes, tuple) or not all(str(one).startswith(".") for one in suffixes):
        raise FormatError(
            said("its suffixes are {suffixes}, not like ('.txt',)", suffixes=repr(suffixes))
        )
    if not (codec.read or codec.write):
        raise FormatError(said("it neither reads nor writes"))
    if codec.name in taken:
        raise FormatError(said("there is a format called {name} already", name=codec.name))
    return codec


def _guarded(codec: Codec, plugin: str) -> Codec:
    """Return a format that names the plug-in when something goes wrong in it."""
    return replace(
        codec,
        read=codec.read and _reading(codec.read, plugin),
        write=codec.write and _writing(codec.write, plugin),
        recognises=codec.recognises and _recognising(codec.recognises, plugin),
    )


def _reading(read: Reader, plugin: str) -> Reader:
    def reading(path: Path) -> Iterator[Record | Rejection]:
        with _blaming(plugin):
            for item in read(path):
                yield _checked(item, path)

    return reading


def _checked(item: Record | Rejection, path: Path) -> Record | Rejection:
    """Return what was read, or why it cannot be taken; raises TypeError where it is neither."""
    if isinstance(item, Rejection):
        return item
    if not isinstance(item, Record):
        raise TypeError(f"read() yielded a {type(item).__name__}, not a Record")
    end = max((one.end for thing in item.copy.items() for one in thing.stretches()), default=0)
    if end > len(item.article.text):
        reason = said(
            "a mark ends at {end}, and the text at {count}", end=end, count=len(item.article.text)
        )
        return Rejection(path.name, item.line, reason)
    return item


def _writing(write: Writer, plugin: str) -> Writer:
    def writing(records: Iterable[Record], path: Path, scheme: Scheme) -> Writing:
        with _blaming(plugin):
            for told in write(records, path, scheme):
                if not all(isinstance(one, Rejection) for one in told):
                    raise TypeError("write() yielded what is no Loss or Note")
                yield told

    return writing


def _recognising(recognises: Recognises, plugin: str) -> Recognises:
    def recognising(path: Path, head: str) -> bool:
        with _blaming(plugin):
            return bool(recognises(path, head))

    return recognising


@contextmanager
def _blaming(plugin: str) -> Iterator[None]:
    """Raise FormatError that names a plug-in for what is wrong in it."""
    try:
        yield
    except (AnnotatorError, OSError):
        raise
    except Exception as error:
        raise FormatError(
            said("the format plug-in {plugin} failed: {why}", plugin=plugin, why=said_by(error))
        ) from error
