"""Votes, decisions and corrections as plain JSON, one object for a line of a file.

Every line says what project, program and text it is about, so that it can stand alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.adjudication.case import Candidate, Thing
from annotator.domain.adjudication.findings import Correction, Finding
from annotator.domain.decision import Decision, Logged
from annotator.domain.plain import Json, candidate_to_json, decision_to_json

VERSION = 1
VOTES, LOG, CORRECTIONS = "annotator-votes", "annotator-decisions", "annotator-corrections"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where lines come from: the project's uid, and the program with its version."""

    project: str
    program: str

    def line(self, format_: str, article: str, sha256: str) -> Json:
        """Return how a line begins; `sha256` is that of the article's text."""
        return {
            "format": format_,
            "version": VERSION,
            "offset_unit": "codepoint",
            "project": self.project,
            "program": self.program,
            "article": article,
            "text_sha256": sha256,
        }


def votes_to_json(origin: Origin, finding: Finding, sha256: str) -> Json:
    """Return who put what in which revision at one spot, and what was decided."""
    case = finding.case
    return {
        **origin.line(VOTES, case.article, sha256),
        "case": case.key,
        "start": case.stretch.start,
        "end": case.stretch.end,
        "words": finding.words,
        "conflict": str(case.conflict),
        "candidates": [_candidate_to_json(candidate) for candidate in case.candidates],
        "votes": [
            {"annotator": vote.annotator, "revision": vote.revision, "items": list(vote.items)}
            for vote in case.votes
        ],
        "settled": case.settled,
        "gold": _items_to_json(finding.gold),
        "decision": _decided(case.decision),
        "flag": _decided(case.flag),
        "former": [decision.id for decision in case.former],
        "why": finding.why,
    }


def log_to_json(origin: Origin, line: Logged, sha256: str) -> Json:
    """Return a line of the log of decisions."""
    plain = decision_to_json(line.decision)
    start, end = plain.pop("stretch")
    return {
        **origin.line(LOG, plain.pop("article"), sha256),
        "number": line.number,
        "at": line.at.isoformat(),
        "withdrawn": line.withdrawn,
        "start": start,
        "end": end,
        **plain,
        "votes": [
            {"annotator": vote.annotator, "revision": vote.revision, "items": list(vote.items)}
            for vote in line.decision.votes
        ],
    }


def correction_to_json(origin: Origin, correction: Correction, annotator: str, sha256: str) -> Json:
    """Return what an annotator marked and what is gold instead."""
    finding = correction.finding
    case = finding.case
    return {
        **origin.line(CORRECTIONS, case.article, sha256),
        "annotator": annotator,
        "start": case.stretch.start,
        "end": case.stretch.end,
        "before": finding.before,
        "words": finding.words,
        "after": finding.after,
        "conflict": str(case.conflict),
        "labels": list(correction.labels),
        "marked": _items_to_json(correction.marked),
        "gold": _items_to_json(finding.gold),
        "why": finding.why,
    }


def _candidate_to_json(candidate: Candidate) -> Json:
    voters = list(candidate.voters)
    return {**candidate_to_json(candidate.item), "words": candidate.words, "voters": voters}


def _items_to_json(items: Iterable[Thing]) -> list[Json]:
    return [candidate_to_json(item) for item in items]


def _decided(decision: Decision | None) -> Json | None:
    """Return what is not said of the case already."""
    if decision is None:
        return None
    names = ("id", "choice", "gold", "by", "rule", "note", "seconds")
    plain = decision_to_json(decision)
    return {name: plain[name] for name in names}
