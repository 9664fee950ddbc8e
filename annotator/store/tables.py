"""The tables of a project. Rows are built from domain values only and never leave this package."""

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
)
from sqlmodel import Field, SQLModel

CONVENTION = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Model(SQLModel):
    """The base of all tables; constraints have names, so that a migration can alter them."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=CONVENTION)


class SettingRow(Model, table=True):
    """A fact about the project itself, such as the name of its scheme."""

    __tablename__ = "setting"

    key: str = Field(primary_key=True)
    value: str


class LabelRow(Model, table=True):
    """A label of the scheme, in its place."""

    __tablename__ = "label"

    name: str = Field(primary_key=True)
    position: int
    key: str
    role: str
    kind: str
    short: str
    definition: str
    examples: list[str] = Field(sa_type=JSON)
    zones: list[str] = Field(sa_type=JSON)


class AnnotatorRow(Model, table=True):
    """A person with a uid, and what this project calls them: the owner of their copies."""

    __tablename__ = "annotator"
    __table_args__ = (UniqueConstraint("name"),)

    id: str = Field(primary_key=True)
    name: str


class ArticleRow(Model, table=True):
    """An article, in the order in which it came."""

    __tablename__ = "article"
    __table_args__ = (UniqueConstraint("id"), Index("ix_article_story", "story"))

    number: int = Field(default=None, primary_key=True)
    id: str
    sha256: str = Field(index=True)
    text: str
    title: str
    source: str
    url: str
    date: str
    byline: str
    story: str | None
    variant: str
    meta: dict[str, Any] = Field(sa_type=JSON)


class ZoneRow(Model, table=True):
    """A zone of an article; the end is exclusive, both in code points."""

    __tablename__ = "zone"
    __table_args__ = (CheckConstraint("start >= 0 AND start < stop", "covers"),)

    article: str = Field(foreign_key="article.id", primary_key=True)
    start: int = Field(primary_key=True)
    stop: int
    kind: str


class SpeakerRow(Model, table=True):
    """An entry of the ledger."""

    __tablename__ = "speaker"

    id: str = Field(primary_key=True)
    name: str = Field(index=True)
    aliases: list[str] = Field(sa_type=JSON)
    kind: str
    kb: str | None


class CopyRow(Model, table=True):
    """One owner's work on one article: an annotator's, the suggestions, or the gold."""

    __tablename__ = "copy"
    __table_args__ = (UniqueConstraint("article", "owner"),)

    number: int = Field(default=None, primary_key=True)
    article: str = Field(foreign_key="article.id")
    owner: str = Field(index=True)
    status: str
    reason: str
    seconds: int
    revision: int
    merged: int | None


class SpanRow(Model, table=True):
    """A span of a copy, a suggestion where the copy is that of the suggestions."""

    __tablename__ = "span"
    __table_args__ = (CheckConstraint("start >= 0 AND start < stop", "covers"),)

    copy_number: int = Field(foreign_key="copy.number", primary_key=True)
    id: str = Field(primary_key=True)
    start: int
    stop: int
    label: str
    state: str
    origin: str
    score: float | None
    speaker: str | None
    reason: str


class QuoteRow(Model, table=True):
    """A quote of a copy, without its stretches."""

    __tablename__ = "quote"

    copy_number: int = Field(foreign_key="copy.number", primary_key=True)
    id: str = Field(primary_key=True)
    kind: str
    speaker: str | None
    state: str
    origin: str
    score: float | None
    reason: str


class StretchRow(Model, table=True):
    """A content, cue or source of a quote, in the order of `Quote.parts`."""

    __tablename__ = "stretch"
    __table_args__ = (
        ForeignKeyConstraint(["copy_number", "quote"], ["quote.copy_number", "quote.id"]),
        CheckConstraint("start >= 0 AND start < stop", "covers"),
    )

    copy_number: int = Field(primary_key=True)
    quote: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    role: str
    start: int
    stop: int


class JudgementRow(Model, table=True):
    """What an owner says of a quote of a rewrite, or of a hint, against an original.

    `contents` are the stretches judged, as a list of starts and ends in turn, in code points, ends
    exclusive. It and the flags are compact JSON; `hint` and `proposed` are empty where there is
    none. The original may not be there any more.
    """

    __tablename__ = "judgement"

    copy_number: int = Field(foreign_key="copy.number", primary_key=True)
    original: str = Field(primary_key=True)
    contents: str = Field(primary_key=True)
    hint: str = Field(primary_key=True)
    ruling: str
    flags: str
    proposed: str
    proposed_flags: str


class EditRow(Model, table=True):
    """The journal: every edit that was done, and whether it was undone since.

    `standing` is done, undone (it can be redone) or dropped (something else was done instead).
    """

    __tablename__ = "edit"
    __table_args__ = (Index("ix_edit_stack", "by", "standing", "number"),)

    number: int = Field(default=None, primary_key=True)
    by: str
    name: str
    standing: str
    at: datetime = Field(default_factory=lambda: datetime.now(UTC))
    changes: bytes = Field(sa_type=LargeBinary)


class InstalmentRow(Model, table=True):
    """What an edit changes beyond its first changes, where it is too long to be held at once.

    `position` counts from 1, in the order in which they were done.
    """

    __tablename__ = "instalment"

    edit: int = Field(foreign_key="edit.number", primary_key=True)
    position: int = Field(primary_key=True)
    changes: bytes = Field(sa_type=LargeBinary)


class PacketRow(Model, table=True):
    """A file that carried articles out to an annotator, or a copy back."""

    __tablename__ = "packet"

    id: str = Field(primary_key=True)
    annotator: str = Field(foreign_key="annotator.id")
    direction: str
    articles: list[str] = Field(sa_type=JSON)
    file: str
    at: datetime = Field(default_factory=lambda: datetime.now(UTC))


class DecisionRow(Model, table=True):
    """The log of decisions: a row for each that was made, another for one that undo withdrew.

    Rows are added, never altered or removed. The stop is exclusive, in code points.
    """

    __tablename__ = "decision"

    number: int = Field(default=None, primary_key=True)
    id: str = Field(index=True)
    article: str = Field(foreign_key="article.id", index=True)
    start: int
    stop: int
    conflict: str
    candidates: list[Any] = Field(sa_type=JSON)
    votes: list[Any] = Field(sa_type=JSON)
    choice: str
    gold: list[str] = Field(sa_type=JSON)
    by: str
    rule: str
    note: str
    seconds: int
    withdrawn: bool
    at: datetime = Field(default_factory=lambda: datetime.now(UTC))


def _table(model: type[Model]) -> Table:
    table: Table = getattr(model, "__table__")  # noqa: B009  (sqlmodel does not declare it)
    return table


SETTING = _table(SettingRow)
LABEL = _table(LabelRow)
ANNOTATOR = _table(AnnotatorRow)
ARTICLE = _table(ArticleRow)
ZONE = _table(ZoneRow)
SPEAKER = _table(SpeakerRow)
COPY = _table(CopyRow)
SPAN = _table(SpanRow)
QUOTE = _table(QuoteRow)
STRETCH = _table(StretchRow)
JUDGEMENT = _table(JudgementRow)
EDIT = _table(EditRow)
INSTALMENT = _table(InstalmentRow)
PACKET = _table(PacketRow)
DECISION = _table(DecisionRow)
