"""The spaCy component that names those who speak."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.article import Zone
from annotator.domain.span import Stretch, overlapping
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import speaker_id
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.notes import register, text_of
from annotator.nlp.quotes.finder import mark
from annotator.nlp.quotes.reader import SILENT
from annotator.nlp.speakers.bodies import ORG
from annotator.nlp.speakers.sources import PERSON, Cast, Meant, cast
from annotator.nlp.text.lexicon import reading


class SpeakerFinder:
    """Sets `doc._.speakers`, and `doc._.mentions` of people.

    Sets the speakers of `doc._.frames`, and cuts their sources down to what names them.
    """

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, doc: Doc) -> Doc:
        with reading(self.language):
            self._find(doc)
        return doc

    def _find(self, doc: Doc) -> None:
        entities = tuple(_outside(_entities(doc), doc._.zones))
        roles = cast(text_of(doc), doc._.passages, entities)
        speaking = [_meant(roles, frame.source) for frame in doc._.frames]
        speakers = {speaker.id: speaker for speaker in _speakers(speaking)}
        frames = (
            replace(frame, source=_shown(doc, roles, frame.source), speaker=meant and _id(meant))
            for frame, meant in zip(doc._.frames, speaking, strict=True)
        )
        mark(doc, frames)
        doc._.speakers = tuple(speakers.values())
        doc._.mentions = dict(_mentions(text_of(doc), entities, roles, speakers))


def _entities(doc: Doc) -> Iterator[Candidate]:
    return (Candidate(e.start_char, e.end_char, e.label_, 1.0) for e in doc.ents)


def _outside(entities: Iterable[Candidate], zones: Iterable[Zone]) -> Iterator[Candidate]:
    """Yield the entities of the story: whoever wrote it and took its pictures has no part in it."""
    silent = sorted(zone.stretch for zone in zones if zone.kind in SILENT)
    for entity in entities:
        if not (silent and overlapping(silent, entity.start, entity.end)):
            yield entity


def _meant(roles: Cast, source: Stretch | None) -> Meant | None:
    return roles.meant.get(source) if source else None


def _shown(doc: Doc, roles: Cast, source: Stretch | None) -> Stretch | None:
    shown = roles.shown.get(source, source) if source else None
    return shown if shown and doc.char_span(shown.start, shown.end) else source


def _id(meant: Meant) -> str:
    return speaker_id(meant.name)


def _speakers(speaking: Iterable[Meant | None]) -> Iterator[Speaker]:
    for meant in speaking:
        if isinstance(meant, Speaker):
            yield meant
        elif meant:
            known = meant.name.casefold()
            aliases = tuple(name for name in meant.names if name.casefold() != known)
            yield Speaker(_id(meant), meant.name, aliases)


def _mentions(
    text: str, entities: Iterable[Candidate], roles: Cast, speakers: dict[str, Speaker]
) -> Iterator[tuple[tuple[int, int], str]]:
    for entity in entities:
        name = " ".join(text[entity.start : entity.end].split())
        meant: Meant | None = None
        if entity.label == PERSON:
            meant = roles.people.find(name)
        elif entity.label == ORG:
            meant = roles.bodies.called(name)
        known = meant and _id(meant)
        if known and known in speakers:
            yield (entity.start, entity.end), known


@Language.factory("annotator_speakers", requires=["doc.ents", "doc.spans"])
def make_speaker_finder(nlp: Language, name: str) -> SpeakerFinder:
    register()
    return SpeakerFinder(str(nlp.lang))
