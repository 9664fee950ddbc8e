"""Suggesters from other packages, by entry points.

A package names what makes its suggester in its `pyproject.toml`:

    [project.entry-points."annotator.suggesters"]
    weather = "my_package.weather:make"

`make()` is called without arguments, once, and returns an object with a method

    read(texts: Sequence[str]) -> Iterable

which answers for each text, in order, with its spans: `(start, end, label)` or `(start, end,
label, score)`, offsets in Unicode code points, the end exclusive, the score between 0 and 1. What
finds quotes as well answers with a dictionary of "entities", "quotes" and "speakers" in the
shapes of the annotator JSON Lines format, each with a "reason" if it has one; ids, states and
origins may be left out, but for the ids by which spans and quotes refer to speakers.

Where reading several texts together fails, each is read alone, and an article whose text fails
is left out, with what was raised in the account.

The suggester has the name of its entry point and the version of its package. It is loaded in the
process that reads, never in the window's.
"""

from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Protocol

from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.domain.said import said
from annotator.domain.suggester import Suggester, SuggesterKind, plain_name
from annotator.domain.suggestion import Suggested
from annotator.domain.wording import said_by
from annotator.nlp.suggesters.answers import suggested
from annotator.nlp.suggesters.reading import Read

GROUP = "annotator.suggesters"


class Plugin(Protocol):
    """What a plug-in makes."""

    def read(self, texts: Sequence[str]) -> Iterable[Any]: ...


def plugins() -> tuple[Suggester, ...]:
    """Describe the plug-ins that are installed, without loading any."""
    return tuple(_described(entry) for entry in entry_points(group=GROUP))


def _described(entry: EntryPoint) -> Suggester:
    version = entry.dist.version if entry.dist else ""
    kind = SuggesterKind.PLUGIN
    return Suggester(plain_name(entry.name), plain_name(version or "0"), kind, entry.name)


def load_plugin(suggester: Suggester) -> Read:
    """Load a plug-in; raises SuggestError naming it where that fails."""
    entry = next((e for e in entry_points(group=GROUP) if e.name == suggester.place), None)
    if entry is None:
        raise SuggestError(said("the plug-in {place} is not installed", place=suggester.place))
    plugin = _made(entry)

    def read(articles: Sequence[Article]) -> Iterator[Suggested]:
        answers = list(plugin.read([article.text for article in articles]))
        if len(answers) != len(articles):
            raise ValueError(f"read() answered {len(answers)} times for {len(articles)} texts")
        for article, answer in zip(articles, answers, strict=True):
            yield suggested(answer, len(article.text), suggester.origin)

    return read


def _made(entry: EntryPoint) -> Plugin:
    try:
        plugin: Plugin = entry.load()()
    except (Exception, SystemExit) as error:
        raise SuggestError(
            said(
                "the plug-in {entry} ({value}) cannot be loaded: {why}; nothing was changed",
                entry=entry.name,
                value=entry.value,
                why=said_by(error),
            )
        ) from error
    if not callable(getattr(plugin, "read", None)):
        raise SuggestError(
            said(
                "the plug-in {entry} ({value}) has no method read(texts)",
                entry=entry.name,
                value=entry.value,
            )
        )
    return plugin
