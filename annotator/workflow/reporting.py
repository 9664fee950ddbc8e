"""Writing what an adjudication is made of: votes, log, disagreements, and corrections."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from annotator.domain.adjudication.docket import Docket
from annotator.domain.adjudication.findings import Correction, Finding, corrections, findings
from annotator.domain.adjudication.plain import (
    Origin,
    correction_to_json,
    log_to_json,
    votes_to_json,
)
from annotator.domain.article import Article
from annotator.domain.errors import AnnotatorError, FormatError
from annotator.domain.plain import Json
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said
from annotator.formats.file_names import Names
from annotator.formats.files import naming, replacing, replacing_folder
from annotator.formats.json_files import write_line
from annotator.formats.reports.cases import (
    page_of_corrections,
    page_of_disagreements,
    rows_of_disagreements,
)
from annotator.store import decisions, queries
from annotator.workflow.dockets import Dockets
from annotator.workflow.exporting import spare
from annotator.workflow.session import Session

AT_ONCE = 500  # lines of the log that are read together
Writer = Callable[[Origin, Iterable[Finding], Mapping[str, str]], Iterator[str]]
NOBODY = said(
    "nobody has finished an article, so there is nothing to tell yet; nothing was written"
)


def write_votes(session: Session, path: Path) -> Job[int]:
    """Write all votes, a spot a line, with what was decided; return how many spots there are.

    It is JSON Lines: what one learns from disagreement with. Raises FormatError where the file
    cannot be written, AnnotatorError where nobody has finished an article.
    """
    spare(session.project.path, path)
    reading, origin = _Reading(session), origin_of(session)
    with replacing(path) as file:
        for finding in reading:
            line = votes_to_json(origin, finding, finding.article.fingerprint)
            write_line(line, file)
            yield reading.progress
        reading.check()
    return reading.found


def write_log(session: Session, path: Path) -> Job[int]:
    """Write the log of decisions as it stands, withdrawn ones too; return how many lines it has."""
    spare(session.project.path, path)
    ask, origin = session.project.ask, origin_of(session)
    texts = ask(queries.fingerprints)
    count = last = 0
    with replacing(path) as file:
        while lines := ask(decisions.lines, last, AT_ONCE):
            for line in lines:
                write_line(log_to_json(origin, line, texts[line.decision.article]), file)
            count, last = count + len(lines), lines[-1].number
            yield Progress(count, 0, path.name)
    return count


def write_disagreements(session: Session, path: Path) -> Job[int]:
    """Write what was not unanimous, as a page, rows or JSON by the file's name; return how many.

    Raises FormatError and AnnotatorError as `write_votes` does.
    """
    spare(session.project.path, path)
    writer = report_writer(path)
    reading = _Reading(session, disputed=True)
    with replacing(path) as file:
        for part in writer(origin_of(session), reading, speaker_names(session)):
            file.write(part)
            yield reading.progress
        reading.check()
    return reading.found


def report_writer(path: Path) -> Writer:
    """Return what writes a report of this name; raises FormatError where nothing does."""
    writer = REPORTS.get(path.suffix.lower())
    if writer is None:
        raise FormatError(
            said(
                "a report ends in {endings}, not as {name} does",
                endings=", ".join(REPORTS),
                name=path.name[:80],
            )
        )
    return writer


def write_corrections(session: Session, folder: Path) -> Job[dict[str, int]]:
    """Write for each annotator a page and JSON Lines of what is gold and was marked otherwise.

    Returns how many corrections each has. Raises FormatError where the folder holds other files,
    AnnotatorError where nobody has finished an article.
    """
    reading, origin = _Reading(session), origin_of(session)
    of: dict[str, list[Correction]] = {}
    for finding in reading:
        for vote in finding.case.votes:
            found = of.setdefault(vote.annotator, [])
            found += corrections([finding], vote.annotator)
        yield reading.progress
    reading.check()
    names = speaker_names(session)
    with naming(folder), replacing_folder(folder) as draft:
        fresh = Names()
        for annotator, found in sorted(of.items()):
            _write_corrections(draft / fresh.fresh(annotator), origin, annotator, found, names)
    return {annotator: len(found) for annotator, found in sorted(of.items())}


def origin_of(session: Session) -> Origin:
    """Return what says where lines come from."""
    return Origin(session.setting("uid"), f"annotator {version('annotator')}")


def speaker_names(session: Session) -> dict[str, str]:
    """Return what speakers are called, by their ids."""
    return {speaker.id: speaker.name for speaker in session.speakers()}


class _Reading:
    """Reads all cases of a project, or those that were not unanimous, and says how far it is."""

    def __init__(self, session: Session, *, disputed: bool = False) -> None:
        session.project.wait()
        self._dockets = Dockets(session)
        self._articles = [heading.article for heading in session.headings()]
        self._disputed = disputed
        self._voted = False
        self.progress = Progress(0, len(self._articles))
        self.found = 0

    def __iter__(self) -> Iterator[Finding]:
        for done, read in enumerate(self._dockets.several(self._articles)):
            self.progress = Progress(done, len(self._articles), read[0].title)
            self._voted |= bool(read[1].voters)
            for finding in self._of(*read):
                self.found += 1
                yield finding

    def _of(self, article: Article, docket: Docket) -> Iterator[Finding]:
        found = findings(article, docket)
        return (one for one in found if not (self._disputed and one.case.unanimous))

    def check(self) -> None:
        """Raise AnnotatorError where nobody had a vote."""
        if not self._voted:
            raise AnnotatorError(NOBODY)


def _write_corrections(
    path: Path, origin: Origin, annotator: str, found: list[Correction], names: Mapping[str, str]
) -> None:
    with path.with_name(f"{path.name}.html").open("w", encoding="utf-8") as file:
        file.writelines(page_of_corrections(origin, annotator, found, names))
    with path.with_name(f"{path.name}.jsonl").open("w", encoding="utf-8", newline="") as file:
        for one in found:
            sha256 = one.finding.article.fingerprint
            write_line(correction_to_json(origin, one, annotator, sha256), file)


def _json(origin: Origin, found: Iterable[Finding], _names: Mapping[str, str]) -> Iterator[str]:
    """Yield one value, whose list is as long as there are disagreements."""
    about: Json = {"project": origin.project, "program": origin.program}
    yield f'{json.dumps(about, ensure_ascii=False)[:-1]}, "disagreements": ['
    for number, finding in enumerate(found):
        line = votes_to_json(origin, finding, finding.article.fingerprint)
        yield f"{',' if number else ''}\n{json.dumps(line, ensure_ascii=False)}"
    yield "\n]}\n"


def _rows(_origin: Origin, found: Iterable[Finding], names: Mapping[str, str]) -> Iterator[str]:
    return rows_of_disagreements(found, names)


REPORTS: dict[str, Writer] = {
    ".html": page_of_disagreements,
    ".csv": _rows,
    ".json": _json,
}
