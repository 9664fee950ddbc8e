"""What one look at the marks of each copy tells: names, quotes and zones."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from annotator.domain.article import Article
from annotator.domain.names import folded
from annotator.domain.quote import Quote
from annotator.domain.radar.signal import Signal, Site, Sort
from annotator.domain.record import Copy
from annotator.domain.said import enumerated, listed, plural, said
from annotator.domain.scheme import Scheme
from annotator.domain.span import State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.wording import shortened
from annotator.domain.zoning import zone_at

LONGEST = 160
Held = tuple[str, str, int, int]  # the article, id and ends of a span


class LabelsOfNames:
    """The labels that each name has, in whatever article."""

    def __init__(self) -> None:
        self._found: defaultdict[str, defaultdict[str, list[Held]]] = defaultdict(
            lambda: defaultdict(list)
        )
        self._spelled: dict[str, str] = {}

    def take(self, article: Article, copy: Copy) -> None:
        for span in copy.spans:
            if span.state is not State.REJECTED:
                words = " ".join(span.stretch.text(article.text).split())
                held = article.id, span.id, span.start, span.end
                self._found[words.casefold()][span.label].append(held)
                self._spelled.setdefault(words.casefold(), words)

    def signals(self) -> Iterator[Signal]:
        """Yield the names that have several labels; the places of the rarest label come first."""
        for words, labels in self._found.items():
            if len(labels) > 1:
                order = sorted(labels, key=lambda label: (-len(labels[label]), label))
                told = enumerated([_often(label, len(labels[label])) for label in order])
                sites = (_site(label, held) for label in order[::-1] for held in labels[label])
                yield Signal(
                    Sort.LABELS,
                    shortened(self._spelled[words], LONGEST),
                    told,
                    tuple(sites),
                    tuple(order),
                )


class SpeakerlessQuotes:
    """The quotes of which nobody said who speaks."""

    def __init__(self) -> None:
        self._found: list[Signal] = []

    def take(self, article: Article, copy: Copy) -> None:
        for quote in copy.quotes:
            if quote.speaker is None and quote.state is not State.REJECTED:
                self._found.append(_speakerless(article, quote))

    def signals(self) -> Iterator[Signal]:
        return iter(self._found)


class MisplacedLabels:
    """The labels that stand where the scheme does not have them."""

    def __init__(self, scheme: Scheme) -> None:
        self._zones = {label.name: label.zones for label in scheme.labels if label.zones}
        self._found: list[Signal] = []

    def take(self, article: Article, copy: Copy) -> None:
        if not (self._zones and article.zones):
            return
        for span in copy.spans:
            if span.state is not State.REJECTED:
                self._look(article, span.label, Site(article.id, span.stretch, span.id, "span"))
        for quote in copy.quotes:
            if quote.state is not State.REJECTED:
                for role, part in quote.parts():
                    self._look(article, role.value, Site(article.id, part, quote.id, "quote"))

    def signals(self) -> Iterator[Signal]:
        return iter(self._found)

    def _look(self, article: Article, label: str, site: Site) -> None:
        allowed = self._zones.get(label, ())
        zone = zone_at(article.zones, site.stretch.start) if allowed else None
        if zone and zone.kind not in allowed:
            words = shortened(site.stretch.text(article.text), LONGEST)
            told = said(
                "{label} in the {zone}; the scheme has it in {zones}",
                label=label,
                zone=zone.kind,
                zones=enumerated([said(str(kind)) for kind in allowed]),
            )
            self._found.append(Signal(Sort.ZONE, words, told, (site,), (label,)))


def shared_names(
    ledger: Iterable[Speaker], apart: Iterable[frozenset[str]] = ()
) -> Iterator[Signal]:
    """Yield the names by which several entries of the ledger go, unless all were told apart."""
    bearers: dict[str, dict[str, Speaker]] = {}
    for speaker in ledger:
        for name in speaker.names():
            bearers.setdefault(folded(name), {})[speaker.id] = speaker
    told_apart = set(apart)
    for name, several in sorted(bearers.items()):
        if len(several) > 1 and not _all_apart(several, told_apart):
            people = listed([shortened(one.name, LONGEST) for one in several.values()])
            spelled = next(n for one in several.values() for n in one.names() if folded(n) == name)
            words = shortened(spelled, LONGEST)
            yield Signal(Sort.NAMES, words, people, choices=tuple(several))


def _all_apart(several: Mapping[str, Speaker], apart: set[frozenset[str]]) -> bool:
    ids = list(several)
    pairs = (frozenset((one, ids[n])) for n in range(1, len(ids)) for one in ids[:n])
    return all(pair in apart for pair in pairs)


def _site(label: str, held: Held) -> Site:
    article, item, start, end = held
    return Site(article, Stretch(start, end), item, "span", label)


def _speakerless(article: Article, quote: Quote) -> Signal:
    source = quote.source.text(article.text) if quote.source else ""
    named = (
        said("{kind}, the text says “{source}”", kind=quote.kind, source=shortened(source, LONGEST))
        if source
        else said("{kind}, no source either", kind=quote.kind)
    )
    site = Site(
        article.id, Stretch(quote.start, quote.end), quote.id, "quote", said(str(quote.kind))
    )
    words = shortened(quote.text(article.text), LONGEST)
    return Signal(Sort.SPEAKERLESS, words, named, (site,))


def _often(label: str, count: int) -> str:
    return plural(count, "{label} once", "{label} {count:,} times", label=label)
