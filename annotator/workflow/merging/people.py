"""Whose copies files hold: who is known here, who comes new, and who may be either."""

from collections.abc import Iterable
from itertools import count

from annotator.domain.annotator import Annotator, is_person, new_uid
from annotator.domain.edit import Change, Setting
from annotator.domain.merging import CHOICES, Answer, Kind, Merge, Question
from annotator.domain.record import GOLD
from annotator.domain.said import said
from annotator.store import queries
from annotator.workflow.session import Session

Person = tuple[str, str]  # name and uid in a file, the uid empty where it is not told


class People:
    """Finds the name here for everyone whose copies files hold.

    Who has a uid is known by it. A name without one is taken for the person of that name here.
    That two uids are one person is remembered with the project once it was said.
    """

    def __init__(self, session: Session, how: Merge) -> None:
        self._session, self._how = session, how
        self._uids = {known.uid: known.name for known in session.annotators()}
        self._names = {_compared(name): name for name in self._uids.values()}
        owners = session.project.ask(queries.owners)
        self._unmet = {owner for owner in owners if is_person(owner)} - set(self._uids.values())
        self._names |= {_compared(name): name for name in self._unmet}
        self._here: dict[Person, str] = {(GOLD, ""): GOLD}
        self._asked: dict[Person, Question] = {}
        self._changes: dict[str, list[Change]] = {}

    def meet(self, people: Iterable[Person]) -> None:
        """Find everyone's place, in an order of their own; those with a uid before the others."""
        for name, uid in sorted(people, key=lambda person: (not person[1], person[1], person[0])):
            if (name, uid) not in self._here:
                self._meet(name, uid)

    def here(self, person: Person) -> str:
        """Return the name here, empty where that is open."""
        return self._here.get(person, "")

    def question(self, person: Person) -> Question | None:
        return self._asked.get(person)

    def note(self, person: Person) -> str:
        """Return what is to be told of somebody, if anything."""
        (name, uid), here = person, self.here(person)
        if here and not uid and is_person(name):
            return said(
                "it does not say who {name} is; this is taken for the work of {here}",
                name=name,
                here=here,
            )
        if here not in ("", name):
            return said("{name} is called {here} here", name=name, here=here)
        return ""

    def uid(self, here: str) -> str:
        """Return the uid of somebody who has been met."""
        return next((uid for uid, name in self._uids.items() if name == here), "")

    def changes(self, taken: Iterable[str]) -> Iterable[Change]:
        """Return what enters those into the project who are new in it, by their names here."""
        return [change for name in sorted(set(taken)) for change in self._changes.get(name, ())]

    def _meet(self, name: str, uid: str) -> None:
        known = self._names.get(_compared(name), "")
        same = self._session.setting(_key(uid)) if uid else ""
        if uid in self._uids or same in self._uids:
            self._here[name, uid] = self._uids.get(uid) or self._uids[same]
        elif not known or known in self._unmet:
            self._enter(Annotator(uid or new_uid(), known or name), (name, uid))
        elif uid:
            self._ask(name, uid, known)
        else:
            self._here[name, uid] = known

    def _enter(self, annotator: Annotator, person: Person) -> None:
        self._uids[annotator.uid] = self._names[_compared(annotator.name)] = annotator.name
        self._unmet.discard(annotator.name)
        self._here[person] = annotator.name
        self._changes.setdefault(annotator.name, []).append(Change(None, annotator))

    def _ask(self, name: str, uid: str, known: str) -> None:
        """Decide whether somebody of a known name is that person, where that was answered."""
        answer = self._how.answer(Kind.NAME, name)
        if answer == Answer.SAME:
            self._here[name, uid] = known
            setting = Setting(_key(uid), self.uid(known))
            self._changes.setdefault(known, []).append(Change(None, setting))
        elif answer == Answer.APART:
            self._enter(Annotator(uid, self._free(name)), (name, uid))
        self._asked[name, uid] = Question(
            Kind.NAME,
            name,
            said(
                "{known} is known here with another uid; it is open whether {name} in the file is"
                " the same person",
                known=known,
                name=name,
            ),
            CHOICES[Kind.NAME],
            answer,
        )

    def _free(self, name: str) -> str:
        """Return the name with the first number behind it that nobody has."""
        free = (f"{name} {number}" for number in count(2))
        return next(one for one in free if _compared(one) not in self._names)


def _key(uid: str) -> str:
    """Return the key of the setting that says as whom a uid is known here."""
    return f"same person as {uid}"


def _compared(name: str) -> str:
    return name.casefold()
