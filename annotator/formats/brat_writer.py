"""A folder for brat: a text and an .ann file for each article, and the settings that fit them.

Quotes go as events with the cue as trigger, those without a cue as relations. A span that crosses a
line break goes in fragments; one that begins or ends at such a break cannot be marked in brat.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from annotator.domain.ledger import Loss, lost
from annotator.domain.quote import Quote, Role
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker
from annotator.formats.brat_frames import BREAKS, WIKIDATA
from annotator.formats.brat_lines import encoded
from annotator.formats.brat_settings import (
    ATTRIBUTION,
    CONTENT,
    CONTINUED,
    SOURCE,
    SPEAKER,
    settings,
)
from annotator.formats.codec import Writing
from annotator.formats.file_names import Names
from annotator.formats.files import replacing_folder

BROKEN = said("begins or ends with a line break, which brat cannot mark")
ALONE = said("belongs to a quote of which nothing that was said can go")


def write(records: Iterable[Record], path: Path, scheme: Scheme) -> Writing:
    labels = {label.name: label for label in scheme.entities()}
    names = Names()
    with replacing_folder(path) as folder:
        for record in records:
            name = names.fresh(record.article.id)
            _put(folder / f"{name}.txt", record.article.text)
            with (folder / f"{name}.ann").open("w", encoding="utf-8", newline="") as file:
                page = _Page(record, file)
            labels |= {s.label: Label(s.label) for s in record.copy.spans if s.label not in labels}
            yield page.losses
        for name, text in settings(labels.values()):
            _put(folder / name, text)


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="")


class _Page:
    """Writes the lines of one article's .ann file, as nested surfaces add up to very much."""

    def __init__(self, record: Record, file: TextIO) -> None:
        self._file = file
        self.losses: list[Loss] = []
        self._article = record.article
        self._speakers = {speaker.id: speaker for speaker in record.speakers}
        self._counts: Counter[str] = Counter()
        self._at: dict[tuple[str, Stretch], str] = {}
        self._referenced: set[str] = set()
        for span in record.copy.spans:
            if name := self._mark(encoded(span.label), span.stretch, span.label):
                self._at.setdefault((SOURCE, span.stretch), name)
                self._refer(name, span.speaker)
        for quote in record.copy.quotes:
            self._quote(quote)

    def _add(self, letter: str, said: str) -> str:
        self._counts[letter] += 1
        name = f"{letter}{self._counts[letter]}"
        self._file.write(f"{name}\t{said}\n")
        return name

    def _mark(self, kind: str, stretch: Stretch, label: str) -> str:
        """Add a stretch and return its id; an empty one where brat cannot mark it."""
        text = self._article.text
        fragments = list(_fragments(text, stretch))
        if not fragments or (fragments[0].start, fragments[-1].end) != (stretch.start, stretch.end):
            self._lose(stretch, label, BROKEN)
            return ""
        places = ";".join(f"{fragment.start} {fragment.end}" for fragment in fragments)
        surface = " ".join(fragment.text(text) for fragment in fragments)
        return self._add("T", f"{kind} {places}\t{surface}")

    def _lose(self, stretch: Stretch, label: str, why: str) -> None:
        self.losses.append(lost(self._article, label, stretch, why))

    def _quote(self, quote: Quote) -> None:
        marks = (self._mark(CONTENT, content, Role.CONTENT.value) for content in quote.contents)
        contents = list(filter(None, marks))
        if not contents:
            for role, stretch in list(quote.parts())[len(quote.contents) :]:
                self._lose(stretch, role.value, ALONE)
            return
        self._add("A", f"Kind {contents[0]} {quote.kind.capitalize()}")
        cue = self._part(ATTRIBUTION, quote.cue, Role.CUE)
        source = self._part(SOURCE, quote.source, Role.SOURCE)
        if source:
            self._refer(source, quote.speaker)
        if cue:
            said = [f"{ATTRIBUTION}:{cue}", *_numbered(CONTENT, contents)]
            self._add("E", " ".join([*said, f"{SOURCE}:{source}"] if source else said))
        else:
            self._relate(contents, source)

    def _part(self, kind: str, stretch: Stretch | None, role: Role) -> str:
        """Return the mark of a cue or source; quotes share one, and a source may be an entity."""
        if stretch is None:
            return ""
        if (kind, stretch) not in self._at:
            self._at[kind, stretch] = self._mark(kind, stretch, role.value)
        elif not self._at[kind, stretch]:
            self._lose(stretch, role.value, BROKEN)
        return self._at[kind, stretch]

    def _relate(self, contents: list[str], source: str) -> None:
        first, *others = contents
        for other in others:
            self._add("R", f"{CONTINUED} Arg1:{first} Arg2:{other}")
        if source:
            self._add("R", f"{SPEAKER} Arg1:{first} Arg2:{source}")

    def _refer(self, name: str, speaker: str | None) -> None:
        """Name the speaker of a mark by an id of a knowledge base."""
        known = self._speakers.get(speaker or "")
        kb = _reference(known) if known else ""
        if known and kb and name not in self._referenced:
            self._referenced.add(name)
            self._add("N", f"Reference {name} {kb}\t{' '.join(known.name.split())}")


def _fragments(text: str, stretch: Stretch) -> Iterator[Stretch]:
    """Cut a stretch at line breaks."""
    start = stretch.start
    for found in BREAKS.finditer(text, stretch.start, stretch.end):
        if start < found.start():
            yield Stretch(start, found.start())
        start = found.end()
    if start < stretch.end:
        yield Stretch(start, stretch.end)


def _numbered(role: str, names: list[str]) -> Iterator[str]:
    for number, name in enumerate(names, start=1):
        yield f"{role}{number if number > 1 else ''}:{name}"


def _reference(speaker: Speaker) -> str:
    """Return a knowledge base id as brat has it, NAME:ID; one with blanks it cannot have."""
    kb = speaker.kb or ""
    if not kb or kb.split() != [kb]:
        return ""
    return kb if ":" in kb else f"{WIKIDATA}{kb}"
