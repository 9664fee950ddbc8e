"""A lead's project, the files of annotators, and what a project holds, for the tests of merging."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from annotator.domain.annotator import Annotator
from annotator.domain.article import Article
from annotator.domain.comparing import judging
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.edit import Change, Edit
from annotator.domain.merging import Merge, Merged
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Standing, Status
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.store import queries, team
from annotator.store.outline import outlines
from annotator.store.project import Project
from annotator.workflow.job import run
from annotator.workflow.merging import look, merge
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

NEWS = load_scheme("news")
TEXTS = {
    "a1": "Rain fell in Oslo on Monday, Ana Petrović said. “Stay in,” she told reporters.",
    "a2": "Kyiv was calm. The mayor said nothing, and Ben Lee of the council left early.",
    "a3": "Snow is due in Bergen, the office said. “It will be cold,” Ana Petrović said.",
}
ANNA, BEN, CORA = Annotator("aaaa", "anna"), Annotator("bbbb", "ben"), Annotator("cccc", "cora")
UID = "project of the lead"


def articles(texts: dict[str, str] = TEXTS) -> list[Article]:
    return [Article(name, text, title=name) for name, text in texts.items()]


def started(path: Path, who: str = "", uid: str = UID, of: Sequence[Article] = ()) -> Session:
    """Return somebody's session on a new project with articles."""
    session = Session(Project.create(path, NEWS, uid), who)
    changes = tuple(Change(None, article, article.id) for article in of or articles())
    Session(session.project, "").do(Edit("Import", changes))
    return session


def lead(folder: Path) -> Session:
    folder.mkdir(exist_ok=True)
    return started(folder / "lead.annot", "lead")


def file_of(
    path: Path, person: Annotator | str, uid: str = UID, of: Sequence[Article] = ()
) -> Session:
    """Return the session of an annotator on a file of their own; a name alone has no uid yet."""
    name = person if isinstance(person, str) else person.name
    session = started(path, name, uid, of)
    if isinstance(person, Annotator):
        Session(session.project, "").do(Edit("Meet", (Change(None, person),)))
    return session


def mark(session: Session, article: str, words: str, label: str = "GPE", speaker: str = "") -> None:
    """Mark words in the annotator's copy; the speaker must be in the ledger."""
    start = session.article(article).text.index(words)
    stretch = Stretch(start, start + len(words))
    span = Span(f"e-{start}-{label}", stretch, label, speaker=speaker or None)
    session.do(Edit("Mark", (Change(None, span, article, session.annotator),)))


def unmark(session: Session, article: str, words: str) -> None:
    for span in mine(session, article).spans:
        if span.stretch.text(session.article(article).text) == words:
            session.do(Edit("Delete", (Change(span, None, article, session.annotator),)))


def quote(session: Session, article: str, words: str, speaker: Speaker) -> None:
    """Quote words, said by somebody who is entered into the ledger where they are not there."""
    start = session.article(article).text.index(words)
    said = Quote(f"q-{start}", (Stretch(start, start + len(words)),), speaker=speaker.id)
    news = () if speaker in session.speakers() else (Change(None, speaker),)
    session.do(Edit("Quote", (*news, Change(None, said, article, session.annotator))))


def judge(session: Session, article: str, words: str, verdict: Verdict, original: str) -> None:
    """Say what became of words of an article; what was said of them before makes way."""
    start = session.article(article).text.index(words)
    said = Judgement(original, (Stretch(start, start + len(words)),), verdict)
    session.do(judging.judge(mine(session, article), said))


def finish(session: Session, article: str) -> None:
    before = mine(session, article).standing
    after = Standing(Status.DONE)
    session.do(Edit("Done", (Change(before, after, article, session.annotator),)))


def mine(session: Session, article: str) -> Copy:
    return session.project.ask(queries.copy, article, session.annotator)


def words(session: Session, article: str, owner: str) -> list[str]:
    """Return the words that somebody marked in an article of a project."""
    text = session.article(article).text
    return [s.stretch.text(text) for s in session.project.ask(queries.copy, article, owner).spans]


def bring(session: Session, *files: Path, how: Merge | None = None) -> Merged:
    return run(merge(session, files, how or Merge()))


def foresee(session: Session, *files: Path, how: Merge | None = None) -> Merged:
    return run(look(session, files, how or Merge()))


def held(session: Session) -> dict[str, Any]:
    """Return all that a project holds, however it came there."""
    ask = session.project.ask
    keys = sorted((copy.article, copy.owner) for copy in ask(outlines))
    copies = [copy for copy in (ask(queries.copy, *key) for key in keys) if _touched(copy)]
    return {
        "articles": sorted(ask(queries.fingerprints).items()),
        "copies": [(copy, copy.revision) for copy in copies],
        "speakers": sorted(session.speakers(), key=lambda speaker: speaker.id),
        "people": session.annotators(),
        "labels": sorted(label.name for label in session.scheme().labels),
        "packets": sorted(
            (packet.annotator, str(packet.direction), packet.articles, packet.file)
            for packet in ask(team.packets)
        ),
    }


def _touched(copy: Copy) -> bool:
    return bool(copy.items() or copy.judgements or copy.revision.number)
