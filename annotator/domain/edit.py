"""Changes to a project, as values that can be inverted."""

from dataclasses import dataclass, replace

from annotator.domain.annotator import Annotator
from annotator.domain.article import Article, Tiling
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.decision import Decision, Logged
from annotator.domain.packet import Packet
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Revision, Standing
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker


@dataclass(frozen=True, slots=True)
class Setting:
    """A fact about the project itself, by its key."""

    key: str
    value: str


InCopy = Span | Quote | Judgement | Standing | Revision
OfProject = Speaker | Scheme | Setting | Annotator | Packet
Thing = InCopy | OfProject | Article | Tiling | Decision | Logged


@dataclass(frozen=True, slots=True)
class Change:
    """One thing before and after; `None` where it does not exist.

    `article` and `owner` say whose copy of which article a span, quote, judgement, standing or
    revision belongs to. The owner is empty for an article, its zones, a decision about it and a
    line of the log that goes along with it; both are empty for everything else. A copy that is
    given a revision has that afterwards; every other that an edit touches has one more.
    """

    before: Thing | None
    after: Thing | None
    article: str = ""
    owner: str = ""

    def __post_init__(self) -> None:
        before, after = self.before, self.after
        if before is None and after is None:
            raise ValueError("a change needs something before or after it")
        if isinstance(before, Article) and isinstance(after, Article) and before.text != after.text:
            raise ValueError("the text of an article never changes")

    @property
    def thing(self) -> Thing:
        """What the change is about, as it is afterwards or else as it was."""
        thing = self.before if self.after is None else self.after
        assert thing is not None  # noqa: S101  (checked when made)
        return thing

    def inverse(self) -> "Change":
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True, slots=True)
class Gist:
    """What is told of an edit that is too long to hold all of its changes.

    `came` and `gone` name articles, `within` others that it alters. `suggests` is whether it
    changes nothing but suggestions and speakers.
    """

    came: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    suggests: bool = False

    def inverse(self) -> "Gist":
        return replace(self, came=self.gone, gone=self.came)


@dataclass(frozen=True, slots=True)
class Edit:
    """One step that can be undone, such as "Accept Kyiv".

    Listeners are told of a long one with a `gist` in place of its changes.
    """

    name: str
    changes: tuple[Change, ...]
    gist: Gist | None = None

    def inverse(self) -> "Edit":
        inverse = tuple(change.inverse() for change in reversed(self.changes))
        return replace(self, changes=inverse, gist=self.gist and self.gist.inverse())

    def suggests(self) -> bool:
        """Whether it changes nothing but suggestions, and the speakers that they name."""
        if self.gist:
            return self.gist.suggests
        others = [c for c in self.changes if not isinstance(c.thing, Speaker)]
        return bool(others) and all(c.owner == SUGGESTIONS for c in others)

    def touched(self) -> frozenset[str]:
        """Name the articles that this edit alters."""
        if self.gist:
            return self.gist.came | self.gist.gone | self.gist.within
        return frozenset(change.article for change in self.changes if change.article)

    def removed(self) -> frozenset[str]:
        """Name the articles that this edit takes out of the project."""
        if self.gist:
            return self.gist.gone
        gone = (change for change in self.changes if change.after is None)
        return frozenset(c.article for c in gone if isinstance(c.before, Article))


def suggested_anew(article: str) -> Edit:
    """Return what is told where other suggestions of an article are seen, and nothing was done."""
    return Edit(said("Suggest"), (), Gist(within=frozenset({article}), suggests=True))


class Gathering:
    """Gathers the gist of a long edit from its changes as they pass by."""

    def __init__(self) -> None:
        self._came: set[str] = set()
        self._gone: set[str] = set()
        self._within: set[str] = set()
        self._others = False

    def add(self, change: Change) -> None:
        if change.owner:
            self.add_to_copy(change.article, change.owner)
        elif isinstance(change.thing, Article):
            self._place(change).add(change.article)
            self._others = True
        elif change.article:
            self._within.add(change.article)
            self._others = True
        else:
            self._others |= not isinstance(change.thing, Speaker)

    def add_to_copy(self, article: str, owner: str) -> None:
        """Add that something changed in an owner's copy of an article."""
        self._within.add(article)
        self._others |= owner != SUGGESTIONS

    def _place(self, change: Change) -> set[str]:
        if change.before is None:
            return self._came
        return self._gone if change.after is None else self._within

    def gist(self) -> Gist:
        came, gone = frozenset(self._came), frozenset(self._gone)
        within = frozenset(self._within) - came - gone
        return Gist(came, gone, within, not self._others)
