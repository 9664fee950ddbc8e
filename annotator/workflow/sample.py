"""The sample project: the program's own articles, read, suggested and exported."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.domain import decide
from annotator.domain.edit import Change, Edit
from annotator.domain.ledger import Intake, Ledger
from annotator.domain.progress import Job
from annotator.domain.record import GOLD, Status, essence
from annotator.domain.said import said
from annotator.resources import resource
from annotator.store import queries
from annotator.store.scratch import scratch
from annotator.workflow.exporting import Export, export
from annotator.workflow.glance import person
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from annotator.workflow.suggesting import Suggestions, suggest

SPLIT = (70, 30)


@dataclass(frozen=True, slots=True)
class Sample:
    """What was made, and the accounts of it."""

    project: Path
    intake: Intake
    suggestions: Suggestions
    training: Ledger
    lines: Ledger

    def text(self) -> str:
        folder = self.project.parent
        return (
            f"Sample project {self.project}\n"
            f"  {self.intake.articles} articles with {self.intake.spans} entities"
            f" and {self.intake.quotes} quotes as gold\n"
            f"  {self.suggestions.spans} entities and {self.suggestions.quotes} quotes suggested\n"
            f"  {self.training.spans_out} of {self.training.spans_in} spans exported for spaCy"
            f" to {folder / 'train.spacy'} and dev.spacy\n"
            f"  {self.lines.spans_out} of {self.lines.spans_in} spans exported"
            f" to {folder / 'gold.jsonl'}"
        )


@contextmanager
def workplace(folder: Path | None) -> Iterator[Path]:
    """Yield the folder to work in: the one named, without an older sample, or one to throw away."""
    if folder is None:
        with scratch() as temporary:
            yield Path(temporary)
        return
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sample.annot").unlink(missing_ok=True)
    yield folder


def prepare(folder: Path) -> Job[Sample]:
    """Make the sample project in a folder, with its exports beside it."""
    project = folder / "sample.annot"
    stories = resource("datasets", "stories.jsonl")
    with Session.create(project, load_scheme("news")) as session:
        intake = yield from import_files(session, [stories], Import(kind=As.GOLD))
        suggestions = yield from suggest(session)
        training = yield from export(session, folder, Export("spacy", GOLD, SPLIT))
        lines = yield from export(session, folder / "gold.jsonl", Export("jsonl", GOLD))
        _begin(Session(session.project, person()))
    return Sample(project, intake, suggestions, training, lines)


def _begin(session: Session) -> None:
    """Do what an annotator would have done by now: one article done, half of the next."""
    first, second = [heading.article for heading in session.headings()[:2]]
    _correct(session, first, share=1)
    session.do(decide.set_status(session.copy(first), Status.DONE))
    _correct(session, second, share=0.5)


def _correct(session: Session, article: str, share: float) -> None:
    """Make the copy what gold is, as far as a share of the text."""
    reach = len(session.article(article).text) * share
    gold = session.project.ask(queries.copy, article, GOLD)
    right = {essence(item): item for item in gold.items() if item.end <= reach}
    suggested = [item for item in session.copy(article).items() if item.end <= reach]
    agreed = [item for item in suggested if essence(item) in right]
    wrong = [item for item in suggested if essence(item) not in right]
    found = {essence(item) for item in agreed}
    session.do(decide.accept(session.copy(article), *agreed))
    session.do(decide.reject(session.copy(article), *wrong))
    missed = [item for what, item in right.items() if what not in found]
    owner = session.annotator
    session.do(Edit(said("Add"), tuple(Change(None, item, article, owner) for item in missed)))
