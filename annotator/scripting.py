"""The program as a library: a project in a script or a notebook.

Offsets are Unicode code points, ends exclusive. Whatever a script changes is a step that can be
undone in the window, and is on disk when the call returns. Errors that a person can act on are
`AnnotatorError`s; their text says what happened and what was kept.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Self

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.label_map import label_map
from annotator.domain.ledger import Intake, Ledger
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import GOLD, SUGGESTIONS, Copy, Record, Standing, Status
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.suggester import Suggester, SuggesterKind, plain_name
from annotator.workflow.exporting import Export, export, owners, records
from annotator.workflow.importing import Import, import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from annotator.workflow.stats import stats
from annotator.workflow.suggesters import find
from annotator.workflow.suggesting import Plan, Suggestions, suggest
from annotator.workflow.workers import Answer, Reader, answering, here

__all__ = [
    "GOLD",
    "SUGGESTIONS",
    "AnnotatorError",
    "Article",
    "Change",
    "Copy",
    "Edit",
    "Import",
    "Label",
    "Project",
    "Quote",
    "QuoteKind",
    "Record",
    "Scheme",
    "Span",
    "Speaker",
    "Standing",
    "State",
    "Status",
    "Stretch",
]


class Project:
    """A project that is open; use it in a `with`, as nobody else can write to it meanwhile."""

    def __init__(self, session: Session) -> None:
        self.session = session

    @classmethod
    def open(cls, path: Path | str, annotator: str = "") -> Self:
        """Open a project; `annotator` is whose steps the script's are.

        Raises ProjectError where it is open elsewhere or is none.
        """
        return cls(Session.open(Path(path), annotator))

    @classmethod
    def create(cls, path: Path | str, scheme: str = "news", annotator: str = "") -> Self:
        """Make a project with the scheme of this name; raises ProjectError where a file is."""
        return cls(Session.create(Path(path), load_scheme(scheme), annotator))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        self.session.close()

    # Reading

    def articles(self) -> Iterator[Article]:
        """Return all articles, in the order in which they came."""
        return map(self.session.article, self._ids())

    def owners(self) -> tuple[str, ...]:
        """Return who has begun a copy; GOLD and SUGGESTIONS are no people."""
        return owners(self.session)

    def records(self, owner: str) -> Iterator[Record]:
        """Yield each article with somebody's copy and the speakers in it.

        A person's copy also holds what is suggested and not decided, in state SUGGESTED; its
        standing says whether it is done.
        """
        return records(self.session, owner, self._ids())

    def scheme(self) -> Scheme:
        return self.session.scheme()

    def speakers(self) -> tuple[Speaker, ...]:
        return self.session.speakers()

    def stats(self) -> dict[str, Any]:
        """Count what the project holds, as `annotator stats --json` does."""
        return stats(self.session)

    # Changing

    def bring_in(self, *paths: Path | str, how: Import | None = None) -> Intake:
        """Import files and folders; the account names what was left out, and why."""
        return run(import_files(self.session, [Path(path) for path in paths], how or Import()))

    def suggest(self, answer: Answer, name: str, version: str = "1") -> Suggestions:
        """Suggest what a function finds in each article, in place of what it found before.

        It answers with tuples `(start, end, label)` or `(start, end, label, score)`, or with a
        dictionary of "entities", "quotes" and "speakers" as in JSON Lines. An article on which it
        fails is left out, as the account says.
        """
        suggester = Suggester(plain_name(name), plain_name(version), SuggesterKind.PLUGIN)
        return self._suggest(answering(suggester, answer))

    def suggest_with(self, suggester: str = "builtin") -> Suggestions:
        """Let a suggester read all articles: "builtin", "gazetteer", a plug-in, a spaCy package.

        Raises SuggestError where there is none.
        """
        found = find(self.session, suggester)
        if found.asks:
            raise AnnotatorError(
                f"{suggester} can run code of its own when it is loaded; have it read once with"
                " `annotator suggest --trust` if you trust it"
            )
        return self._suggest(here(found))

    def do(self, edit: Edit) -> None:
        """Carry out an edit, as the window does."""
        self.session.do(edit)

    def undo(self) -> Edit | None:
        """Take back the last step of this annotator, and return it."""
        return self.session.undo()

    # Taking out

    def export(
        self,
        out: Path | str,
        to: str = "jsonl",
        owner: str | None = None,
        split: Sequence[int] = (),
    ) -> Ledger:
        """Write one owner's work in a format; `split` are percents for train, dev and test.

        The ledger names whatever the format could not carry. Raises FormatError.
        """
        return run(export(self.session, Path(out), Export(to, owner, tuple(split))))

    def _suggest(self, reader: Reader) -> Suggestions:
        plan = Plan((), label_map(self.session.scheme()), again=True)
        return run(suggest(self.session, reader, plan))

    def _ids(self) -> tuple[str, ...]:
        return tuple(heading.article for heading in self.session.headings())
