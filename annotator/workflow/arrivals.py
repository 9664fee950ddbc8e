"""Fitting records from elsewhere into a project: which article, which speaker, what is new."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.ledger import Intake, Rejection
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Copy, Record, Standing, split
from annotator.domain.roll import Roll
from annotator.domain.span import Span
from annotator.store import queries
from annotator.workflow.session import Session

Held = dict[tuple[type, str], Span | Quote]


class Arrivals:
    """Gathers records and says what they change, in one edit.

    An article is known by its text: one that the project holds already gets the new annotations.
    A span or quote whose id the copy uses already is left as it was.
    """

    def __init__(self, session: Session) -> None:
        project = session.project
        known = project.ask(queries.fingerprints)
        self._session = session
        self._ids = set(known)
        self._by_text = {text: article for article, text in known.items()}
        self._new: dict[str, Article] = {}
        self._copies: dict[tuple[str, str], Held] = {}
        self._standings: dict[tuple[str, str], Standing] = {}
        self._stories = project.ask(queries.stories)
        self._unheard = set(self._stories.values())
        self._roll = Roll(session.speakers(), trusted=True)
        self._changes: list[Change] = []
        self._spans = self._quotes = 0

    def add(self, file: str, record: Record) -> list[Rejection]:
        """Take a record in and return what of it could not be."""
        before = len(self._changes)
        article = self._article(record.article)
        renamed = self._roll.enter_all(record.speakers, self._story(article))
        problems = [
            Rejection(file, 0, f"article {article}: {problem}")
            for part in split(replace(record.copy, article=article))
            for problem in self._copy(part, renamed)
        ]
        if len(self._changes) == before and not problems:
            return [Rejection(file, 0, f"this is in the project already, as article {article}")]
        return problems

    def edit(self) -> Edit:
        """Return all that is new as one edit."""
        speakers = (Change(before, after) for before, after in self._roll.news())
        count = len(self._new)
        name = f"Import {count} article{'' if count == 1 else 's'}"
        return Edit(name, (*speakers, *self._changes))

    def intake(self) -> Intake:
        return Intake(len(self._new), self._spans, self._quotes)

    def _article(self, article: Article) -> str:
        """Return the id under which the project has this text, taking a new one in."""
        text = article.fingerprint
        if text not in self._by_text:
            fresh = replace(article, id=self._free(article.id))
            self._ids.add(fresh.id)
            self._by_text[text] = fresh.id
            self._new[fresh.id] = fresh
            self._changes.append(Change(None, fresh, fresh.id))
        return self._by_text[text]

    def _story(self, article: str) -> str:
        """Return the story of an article, once the roll knows who is heard in it."""
        new = self._new.get(article)
        story = (new.story or new.id) if new else self._stories[article]
        if story in self._unheard:
            self._unheard.remove(story)
            heard = self._session.project.ask(queries.heard, [story])
            self._roll.hear(story, heard.get(story, ()))
        return story

    def _free(self, wanted: str) -> str:
        fresh, number = wanted, 1
        while fresh in self._ids:
            number += 1
            fresh = f"{wanted}-{number}"
        return fresh

    def _copy(self, copy: Copy, renamed: Mapping[str, str]) -> Iterator[str]:
        owner = copy.owner or self._session.annotator
        if not owner and copy.items():
            yield "it is not said whose work this is; name the annotator"
            return
        if owner:
            yield from self._items(replace(copy, owner=owner), renamed)

    def _items(self, copy: Copy, renamed: Mapping[str, str]) -> Iterator[str]:
        held = self._held(copy)
        for item in copy.items():
            speaker = renamed.get(item.speaker or "")
            if item.speaker and not speaker:
                yield f"{item.id} names the speaker {item.speaker}, who is not among the speakers"
            placed = replace(item, speaker=speaker)
            if _key(item) not in held:
                self._take(copy, placed)
            elif held[_key(item)] != placed:
                yield f"the copy of {copy.owner} holds another {item.id}"
        self._stand(copy)

    def _held(self, copy: Copy) -> Held:
        """Return what the copy holds by now."""
        key = copy.article, copy.owner
        if key not in self._copies:
            old = self._stored(*key)
            self._standings[key] = old.standing
            self._copies[key] = {_key(item): item for item in old.items()}
        return self._copies[key]

    def _stored(self, article: str, owner: str) -> Copy:
        if article in self._new:
            return Copy(article, owner)
        return self._session.project.ask(queries.copy, article, owner)

    def _take(self, copy: Copy, item: Span | Quote) -> None:
        self._copies[copy.article, copy.owner][_key(item)] = item
        self._changes.append(Change(None, item, copy.article, copy.owner))
        if isinstance(item, Span):
            self._spans += 1
        else:
            self._quotes += 1

    def _stand(self, copy: Copy) -> None:
        key = copy.article, copy.owner
        before = self._standings[key]
        if copy.owner != SUGGESTIONS and copy.standing not in (before, Standing()):
            self._changes.append(Change(before, copy.standing, *key))
            self._standings[key] = copy.standing


def _key(item: Span | Quote) -> tuple[type, str]:
    return type(item), item.id
