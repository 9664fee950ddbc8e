"""Fitting records from elsewhere into a project: which article, which speaker, what is new."""

from collections.abc import Iterator, Mapping
from dataclasses import astuple, replace

from annotator.domain.annotator import Annotator, is_person
from annotator.domain.article import Article
from annotator.domain.carry import carry
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.edit import Change, Edit
from annotator.domain.free_ids import FreeIds, taken
from annotator.domain.ledger import Intake, Note, Rejection
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Copy, Record, Standing, split
from annotator.domain.roll import Roll
from annotator.domain.said import plural, said
from annotator.domain.span import Span
from annotator.store import queries
from annotator.workflow.originals import Originals, Waiting
from annotator.workflow.session import Session
from annotator.workflow.zoning import zoned

Held = dict[tuple[type, str], Span | Quote | Judgement]
Key = tuple[str, str]  # an article and an owner
MANY = 500  # copies that are looked at together


class Arrivals:
    """Gathers records and says what they change, in one edit.

    An article is known by its text: one that the project holds already gets the new annotations.
    A span or quote whose id the copy uses already is left as it was. What was gathered is spooled
    as it becomes much; of an article nothing but its id, text hash and story stays in memory, and
    what is judged until it is `settled`.
    """

    def __init__(self, session: Session) -> None:
        project = session.project
        known = project.ask(queries.fingerprints)
        self._session = session
        self._spool = session.spool()
        self._ids = FreeIds(known)
        self._by_text = {bytes.fromhex(text): article for article, text in known.items()}
        self._new: set[str] = set()
        self._copies: dict[Key, Held] = {}  # those that changed since something was spooled
        self._standings: dict[Key, Standing] = {}
        self._spooled: dict[Key, tuple[int, ...]] = {}  # where the others are
        self._stories = project.ask(queries.stories)
        self._unheard = set(self._stories.values())
        self._roll = Roll(session.speakers(), trusted=True)
        self._people = session.annotators()
        self._originals = Originals(self._by_text)
        self._spans = self._quotes = self._judgements = 0
        self.brought = ""

    def add(self, file: str, record: Record) -> list[Rejection]:
        """Take a record in and return what of it could not be, and what is to be known of it.

        `brought` is the article then, under the id it got, if it is new.
        """
        self.brought = ""
        self._get_to_know(Annotator(record.uid, record.copy.owner))
        before = len(self._spool.unspooled)
        article = self._article(record.article)
        self._originals.came(record.article.id, article)
        renamed = self._roll.enter_all(record.speakers, self._story(article))
        problems = [
            Rejection(file, record.line, _of_article(article, problem))
            for part in split(replace(record.copy, article=article))
            for problem in self._copy(part, renamed)
        ]
        problems += self._judged(file, record, article)
        untouched = len(self._spool.unspooled) == before
        if untouched and not problems and not record.copy.judgements:
            already = said("this is in the project already, as article {article}", article=article)
            problems = [Rejection(file, record.line, already)]
        if self._spool.full or len(self._copies) >= MANY:
            self._put_by()
        notes = taken(record.article.id, self.brought) if self.brought else ()
        return [*problems, *(Note(file, record.line, note) for note in notes)]

    def settle(self) -> Iterator[Rejection]:
        """Take in what is judged, now that all originals are there that come, and tell of it."""
        for item in self._originals.settled():
            if isinstance(item, Rejection):
                yield item
            else:
                yield from self._judge(item)
            if self._spool.full or len(self._copies) >= MANY:
                self._put_by()

    def store(self) -> Iterator[None]:
        """Do all that is new as one edit, step by step."""
        for before, after in self._roll.news():
            self._spool.add(Change(before, after))
        name = plural(len(self._new), "Import {count} article", "Import {count} articles")
        yield from self._session.do_all(name, self._spool)

    def close(self) -> None:
        """Let go of what is not stored."""
        self._spool.close()

    def intake(self) -> Intake:
        counts = len(self._new), self._spans, self._quotes
        return Intake(*counts, judgements=self._judgements)

    def _get_to_know(self, annotator: Annotator) -> None:
        """Adopt the uid of somebody whom the project does not know by name or uid."""
        known = {value for one in self._people for value in (one.uid, one.name)}
        if annotator.uid and is_person(annotator.name) and known.isdisjoint(astuple(annotator)):
            self._people = (*self._people, annotator)
            self._spool.add(Change(None, annotator))

    def _put_by(self) -> None:
        """Spool what was gathered, and know where it is."""
        if changes := self._spool.unspooled:
            position = len(self._spool) - 1
            for key in {(change.article, change.owner) for change in changes if change.owner}:
                self._spooled[key] = (*self._spooled.get(key, ()), position)
            self._spool.spool()
        self._copies.clear()
        self._standings.clear()

    def _article(self, article: Article) -> str:
        """Return the id under which the project has this text, taking a new one in."""
        text = bytes.fromhex(article.fingerprint)
        if text not in self._by_text:
            fresh = self.brought = self._ids.take(article.id)
            self._by_text[text] = fresh
            self._new.add(fresh)
            self._stories[fresh] = article.story or fresh
            taken = article if fresh == article.id else replace(article, id=fresh)
            self._spool.add(Change(None, zoned(taken), fresh))
        return self._by_text[text]

    def _story(self, article: str) -> str:
        """Return the story of an article, once the roll knows who is heard in it."""
        story = self._stories[article]
        if story in self._unheard:
            self._unheard.remove(story)
            heard = self._session.project.ask(queries.heard, [story])
            self._roll.hear(story, heard.get(story, ()))
        return story

    def _copy(self, copy: Copy, renamed: Mapping[str, str]) -> Iterator[str]:
        owner = copy.owner or self._session.annotator
        if not owner and copy.items():
            yield said("it is not said whose work this is; name the annotator")
            return
        if owner:
            yield from self._items(replace(copy, owner=owner), renamed)

    def _judged(self, file: str, record: Record, article: str) -> list[Rejection]:
        """Keep what is judged in mind, or tell why it cannot be taken in."""
        copy = record.copy
        owner = copy.owner or self._session.annotator
        if owner and owner != SUGGESTIONS:
            self._originals.wait(file, record, article, owner)
        elif copy.judgements and (owner or not copy.items()):
            why = said("what is judged is left out; only people and the gold judge")
            return [Rejection(file, record.line, _of_article(article, why))]
        return []

    def _judge(self, waiting: Waiting) -> Iterator[Rejection]:
        key, judgement = (waiting.article, waiting.owner), waiting.judgement
        held = self._held(key)
        there = held.setdefault((Judgement, judgement.id), judgement)
        if there is judgement:
            self._judgements += 1
            self._spool.add(Change(None, judgement, *key))
        elif there != judgement:
            why = said(
                "the copy of {owner} says something else of a quote or hint", owner=waiting.owner
            )
            yield Rejection(waiting.file, waiting.line, _of_article(waiting.article, why))

    def _items(self, copy: Copy, renamed: Mapping[str, str]) -> Iterator[str]:
        held = self._held((copy.article, copy.owner))
        for item in copy.items():
            placed = item
            if item.speaker is not None:
                speaker = renamed.get(item.speaker)
                if item.speaker and not speaker:
                    yield said(
                        "{mark} names the speaker {speaker}, who is not among the speakers",
                        mark=item.id,
                        speaker=item.speaker,
                    )
                placed = replace(item, speaker=speaker)
            key = type(item), item.id
            if key not in held:
                held[key] = placed
                self._take(copy, placed)
            elif held[key] != placed:
                yield said(
                    "the copy of {owner} holds another {item}", owner=copy.owner, item=item.id
                )
        self._stand(copy)

    def _held(self, key: Key) -> Held:
        """Return what a copy holds by now."""
        if key not in self._copies:
            old = self._known(key)
            self._standings[key] = old.standing
            held = (*old.items(), *old.judgements)
            self._copies[key] = {(type(item), item.id): item for item in held}
        return self._copies[key]

    def _known(self, key: Key) -> Copy:
        """Return a copy with what was spooled of it."""
        if key[0] in self._new:
            stored = Copy(*key)
        else:
            stored = self._session.project.ask(queries.copy, *key)
        if key not in self._spooled:
            return stored
        changes = self._spool.changes(self._spooled[key])
        return carry(Edit("", tuple(changes)), stored)

    def _take(self, copy: Copy, item: Span | Quote) -> None:
        self._spool.add(Change(None, item, copy.article, copy.owner))
        if isinstance(item, Span):
            self._spans += 1
        else:
            self._quotes += 1

    def _stand(self, copy: Copy) -> None:
        key = copy.article, copy.owner
        before = self._standings[key]
        if copy.owner != SUGGESTIONS and copy.standing not in (before, Standing()):
            self._spool.add(Change(before, copy.standing, *key))
            self._standings[key] = copy.standing


def _of_article(article: str, why: str) -> str:
    return said("article {article}: {why}", article=article, why=why)
