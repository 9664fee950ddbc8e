"""Putting right what is not consistent, in one's own copies, each time in one step."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from annotator.domain import decide, everywhere
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.everywhere import Wanted
from annotator.domain.names import folded
from annotator.domain.progress import Job
from annotator.domain.quote import Quote
from annotator.domain.radar.signal import Signal, Site
from annotator.domain.record import Copy
from annotator.domain.roll import find_speaker
from annotator.domain.said import said
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker, bare_name
from annotator.store import queries
from annotator.workflow.bulk import do_groups
from annotator.workflow.session import Session
from annotator.workflow.speakers.entries import known, revise
from annotator.workflow.speakers.joining import backed_up

GONE = said("what is to be put right there has changed; look again, as nothing was done")
NEAR = 8  # speakers that are offered for a quote


def label_everywhere(session: Session, signal: Signal, label: str) -> Job[int]:
    """Give a label to all places of a name; return how many had another.

    What has changed since they were found is left as it is by now, if it is still there.
    """
    by_article: dict[str, list[str]] = {}
    for site in signal.sites:
        if site.told != label:
            by_article.setdefault(site.article, []).append(site.item)
    count = sum(map(len, by_article.values()))
    if not count:
        return 0
    yield from backed_up(session, count, 1)
    groups = (_relabelled(session, *pair, label) for pair in by_article.items())
    name = said("Label “{words}” as {label} everywhere", words=signal.words, label=label)
    yield from do_groups(session, name, groups, len(by_article))
    return count


def give_speaker(session: Session, site: Site, speaker: str) -> Edit:
    """Say who speaks in a quote; raises AnnotatorError where that is not there any more."""
    (entry,) = known(session, [speaker])
    copy, item = _item(session, site)
    if not isinstance(item, Quote):
        raise AnnotatorError(GONE)
    return _do(session, decide.set_speaker(copy, item, entry, item.source))


def take_name(session: Session, speaker: str, name: str) -> Edit:
    """Take a name from an entry of the ledger, among whose other names it is."""
    (entry,) = known(session, [speaker])
    left = tuple(alias for alias in entry.aliases if folded(alias) != folded(name))
    return revise(session, entry, replace(entry, aliases=left))


def take_off(session: Session, site: Site) -> Edit:
    """Take a mark off; one that was suggested is rejected."""
    copy, item = _item(session, site)
    return _do(session, decide.delete(copy, item))


def mark_alike(session: Session, model: Site, site: Site) -> Edit:
    """Mark the names of a sentence as they are in another that is nearly the same.

    Names that are marked in both as something else, or only in the one, are put as the model has
    them, where the sentence says the same words as often; quotes are left to a person.
    """
    wanted = _labels(session, model)
    text, copy = session.article(site.article).text, session.copy(site.article)
    there = [span for span in _kept_in(copy, site.stretch) if isinstance(span, Span)]
    changes: list[Change] = []
    for words, label in wanted.items():
        places = [
            stretch
            for stretch in everywhere.stretches(text, Wanted(words, label, any_case=True))
            if site.stretch.covers(stretch)
        ]
        changes += everywhere.put(copy, places, Wanted(words, label)).changes
    words_there = (
        session.article(model.article).text[model.stretch.start : model.stretch.end].casefold()
    )
    for span in there:
        words = span.stretch.text(text)
        if folded(words) not in map(folded, wanted) and words.casefold() in words_there:
            changes += decide.delete(copy, span).changes
    once = tuple(dict.fromkeys(changes))
    if not once:
        raise AnnotatorError(said("only quotes differ there; put those right in the text"))
    return _do(session, Edit(said("Mark a sentence as another"), once))


def speakers_for(session: Session, site: Site) -> tuple[Speaker, ...]:
    """Return who may speak in a quote: whom its source names, then who else is named near it."""
    copy, item = _item(session, site)
    ledger = {speaker.id: speaker for speaker in session.speakers()}
    found: dict[str, Speaker] = {}
    if isinstance(item, Quote) and item.source:
        named = bare_name(item.source.text(session.article(site.article).text))
        entry = find_speaker(ledger.values(), named)
        if entry:
            found[entry.id] = entry
    others = sorted(copy.items(), key=lambda other: abs(other.start - item.start))
    for other in others:
        if other.speaker in ledger:
            found.setdefault(str(other.speaker), ledger[str(other.speaker)])
    return tuple(found.values())[:NEAR]


def _relabelled(
    session: Session, article: str, items: Iterable[str], label: str
) -> Sequence[Change]:
    copy = session.copy(article)
    spans = (copy.span(item) for item in items)
    taken = {(span.stretch, span.label) for span in copy.spans}
    return [
        change
        for span in spans
        if span and (span.stretch, label) not in taken
        for change in decide.relabel(copy, span, label).changes
    ]


def _labels(session: Session, site: Site) -> dict[str, str]:
    """Return the names that are marked in a sentence, with their labels."""
    text, copy = session.article(site.article).text, session.copy(site.article)
    spans = (item for item in _kept_in(copy, site.stretch) if isinstance(item, Span))
    return {span.stretch.text(text): span.label for span in spans}


def _kept_in(copy: Copy, stretch: Stretch) -> Iterator[Span | Quote]:
    """Yield what a person stands behind in a sentence."""
    for item in copy.items():
        if item.state.kept and stretch.covers(Stretch(item.start, item.end)):
            yield item


def _item(session: Session, site: Site) -> tuple[Copy, Span | Quote]:
    if session.project.ask(queries.article, site.article) is None:
        raise AnnotatorError(GONE)
    copy = session.copy(site.article)
    item = copy.quote(site.item) if site.kind == "quote" else copy.span(site.item)
    if item is None:
        raise AnnotatorError(GONE)
    return copy, item


def _do(session: Session, edit: Edit) -> Edit:
    session.do(edit)
    return edit
