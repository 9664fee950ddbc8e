"""Changes to a project, as values that can be inverted."""

from dataclasses import dataclass, replace

from annotator.domain.article import Article
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Standing
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker


@dataclass(frozen=True, slots=True)
class Setting:
    """A fact about the project itself, by its key."""

    key: str
    value: str


Thing = Article | Speaker | Span | Quote | Standing | Setting


@dataclass(frozen=True, slots=True)
class Change:
    """One thing before and after; `None` where it does not exist.

    `article` and `owner` say whose copy of which article a span, quote or standing belongs to.
    Both are empty for a speaker or a setting, the owner is empty for an article.
    """

    before: Thing | None
    after: Thing | None
    article: str = ""
    owner: str = ""

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("a change needs something before or after it")
        texts = {thing.text for thing in (self.before, self.after) if isinstance(thing, Article)}
        if len(texts) > 1:
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
class Edit:
    """One step that can be undone, such as "Accept Kyiv"."""

    name: str
    changes: tuple[Change, ...]

    def inverse(self) -> "Edit":
        return replace(self, changes=tuple(c.inverse() for c in reversed(self.changes)))

    def suggests(self) -> bool:
        """Whether it changes nothing but suggestions, and the speakers that they name."""
        others = [c for c in self.changes if not isinstance(c.thing, Speaker)]
        return bool(others) and all(c.owner == SUGGESTIONS for c in others)

    def touched(self) -> frozenset[str]:
        """Name the articles that this edit alters."""
        return frozenset(change.article for change in self.changes if change.article)
