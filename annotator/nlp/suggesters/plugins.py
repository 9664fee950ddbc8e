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

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import EntryPoint, entry_points
from operator import index
from typing import Any, Protocol

from annotator.domain import plain
from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.domain.quote import Quote
from annotator.domain.span import Span, State, Stretch
from annotator.domain.suggester import Suggester, SuggesterKind, plain_name
from annotator.domain.suggestion import Suggested, quote_id, span_id, speaker_id
from annotator.nlp.suggesters.reading import Read, said_by

GROUP = "annotator.suggesters"
Ids = Mapping[str | None, str | None]


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
        raise SuggestError(f"the plug-in {suggester.place} is not installed")
    plugin = _made(entry)

    def read(articles: Sequence[Article]) -> Iterator[Suggested]:
        answers = list(plugin.read([article.text for article in articles]))
        if len(answers) != len(articles):
            raise ValueError(f"read() answered {len(answers)} times for {len(articles)} texts")
        for article, answer in zip(articles, answers, strict=True):
            yield _suggested(answer, len(article.text), suggester.origin)

    return read


def _made(entry: EntryPoint) -> Plugin:
    try:
        plugin: Plugin = entry.load()()
    except (Exception, SystemExit) as error:
        raise SuggestError(
            f"the plug-in {entry.name} ({entry.value}) cannot be loaded: {said_by(error)};"
            " nothing was changed"
        ) from error
    if not callable(getattr(plugin, "read", None)):
        raise SuggestError(f"the plug-in {entry.name} ({entry.value}) has no method read(texts)")
    return plugin


def _suggested(answer: Any, length: int, origin: str) -> Suggested:
    """Return an answer as values; raises ValueError, TypeError or KeyError where it is none."""
    data = answer if isinstance(answer, Mapping) else {"entities": map(_entity, answer)}
    speakers = [plain.speaker_from_json(speaker) for speaker in data.get("speakers") or ()]
    ids = {speaker.id: speaker_id(speaker.name) for speaker in speakers}
    place: dict[str | None, str | None] = {None: None}
    place.update(ids)
    spans = (_span(entity, origin, place) for entity in data.get("entities") or ())
    quotes = (_quote(quote, origin, place) for quote in data.get("quotes") or ())
    found = Suggested(
        tuple({span.id: span for span in spans}.values()),
        tuple({quote.id: quote for quote in quotes}.values()),
        tuple(replace(speaker, id=ids[speaker.id]) for speaker in speakers),
    )
    for item in found.items():
        if item.end > length:
            raise ValueError(f"{item.start}–{item.end} is outside the text, which ends at {length}")
    return found


def _entity(span: Sequence[Any]) -> plain.Json:
    start, end, label, *score = span
    return {"start": start, "end": end, "label": label, "score": score[0] if score else None}


def _span(data: Mapping[str, Any], origin: str, ids: Ids) -> Span:
    start, end, label = index(data["start"]), index(data["end"]), str(data["label"])
    score = data.get("score")
    return Span(
        span_id(start, end, label),
        Stretch(start, end),
        label,
        State.SUGGESTED,
        origin,
        None if score is None else plain.score_from_json(float(score)),
        ids[data.get("speaker")],
        str(data.get("reason") or ""),
    )


def _quote(data: Mapping[str, Any], origin: str, ids: Ids) -> Quote:
    quote = plain.quote_from_json({**data, "id": ""})
    return replace(
        quote,
        id=quote_id(quote.start, quote.end),
        speaker=ids[quote.speaker],
        state=State.SUGGESTED,
        origin=origin,
    )
