"""Adjudicating what three annotators did, seconds, against reading their copies.

First unanimous spans are accepted, and that is undone; then the queue of all disagreements of other
articles is read, and decisions are made in it one by one, each up to the case that comes next.
"""

import os
import resource
import sys
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from statistics import mean, median

from agreement_articles import ANNOTATORS, made
from measure import Figures, Outcome, Plan, child, in_ms, main, p95_in_ms, ratio, timed

from annotator.domain.adjudication.deciding import take
from annotator.domain.adjudication.queue import Order, groups
from annotator.domain.adjudication.rules import Kind, Rule
from annotator.domain.agreement.votes import Votes
from annotator.domain.edit import Change
from annotator.domain.record import Standing
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.job import run
from annotator.workflow.ruling import automatic
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

KILOBYTES = 1024  # in which Linux counts memory
WINDOW = Path(__file__).with_name("adjudication_window.py")
PATIENCE = 900  # seconds
UNANIMOUS = 106  # articles on which everyone agrees; they have some 10,000 spans


def measure(plan: Plan) -> Outcome:
    unanimous = _unanimous(plan)
    articles = made(20 if plan.quick else 1_000)
    session = _session(plan.folder / "queue.annot", articles)
    bare = timed(lambda: _read_copies(session))
    work = Adjudication(session)
    read = timed(lambda: run(work.read()))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // KILOBYTES
    sorting = [timed(lambda order=order: work.queue(order=order)).wall for order in Order]
    queue = work.queue()
    grouped = timed(lambda: groups(queue))
    seconds = _decide(work, 20 if plan.quick else 200)
    drawn = timed(lambda: run(work.with_gold()))
    session.close()
    return Outcome(
        {
            "articles": len(articles),
            "spans": sum(len(c.spans) for votes in articles for c in votes.copies.values()),
            "disagreements": len(queue),
            "queue_s": round(read.wall, 3),
            "queue_cpu_s": round(read.cpu, 3),
            "memory_mb": memory,
            "sort_worst_ms": round(1000 * max(sorting), 1),
            "group_ms": round(1000 * grouped.wall, 1),
            "next_p50_ms": in_ms(seconds),
            "next_p95_ms": p95_in_ms(seconds),
            "f1_with_gold_s": round(drawn.wall, 3),
            **unanimous,
            **_in_window(plan, articles),
        },
        {
            "name": "the same copies read, with nothing made of them",
            "copies_s": round(bare.wall, 3),
        },
        ratio([read.wall], [bare.wall]),
    )


def _session(path: Path, articles: Iterable[Votes]) -> Session:
    """Make a project in which all of this is finished."""
    session = Session.create(path, load_scheme("news"), "carol")
    spool = session.spool()
    for number, votes in enumerate(articles):
        text = f"{votes.article.text}{number}"  # no two texts of a project are the same
        spool.add(Change(None, replace(votes.article, text=text), votes.article.id))
        for owner, copy in votes.copies.items():
            for item in copy.items():
                spool.add(Change(None, item, copy.article, owner))
            spool.add(Change(Standing(), copy.standing, copy.article, owner))
        if spool.full:
            spool.spool()
    for _ in session.do_all("Import", spool):
        pass
    spool.close()
    return session


def _read_copies(session: Session) -> None:
    articles = [heading.article for heading in session.headings()]
    for chunk in in_chunks(articles, 50):
        session.project.ask(queries.articles, chunk)
        for owner in ANNOTATORS:
            session.project.ask(queries.copies, chunk, owner)


def _decide(work: Adjudication, count: int) -> list[float]:
    """Return the seconds from each decision until the next case is at hand."""
    seconds = []
    case, *others = work.queue()[: count + 1]
    for other in others:
        start = time.perf_counter()
        work.decide(case, take(0))
        following = work.current(other)
        seconds.append(time.perf_counter() - start)
        case = following or other
    return seconds


def _unanimous(plan: Plan) -> Figures:
    """Accept what all three have alike, and take that back."""
    articles = [_alike(votes) for votes in made(5 if plan.quick else UNANIMOUS)]
    session = _session(plan.folder / "unanimous.annot", articles)
    accepted = timed(lambda: run(automatic(session, Rule(Kind.UNANIMOUS))))
    undone = timed(session.undo)
    session.close()
    return {
        "unanimous_spans": sum(len(votes.copies[ANNOTATORS[0]].spans) for votes in articles),
        "accept_unanimous_s": round(accepted.wall, 3),
        "accept_unanimous_cpu_s": round(accepted.cpu, 3),
        "undo_unanimous_s": round(undone.wall, 3),
    }


def _in_window(plan: Plan, articles: Iterable[Votes]) -> Figures:
    """Decide with keys in the window."""
    path, count = plan.folder / "window.annot", 20 if plan.quick else 200
    _session(path, articles).close()
    found = child((sys.executable, str(WINDOW), str(path), str(count)), os.environ, PATIENCE)
    keys, shown = found["keys"], found["shown"]
    return {
        "window_open_s": round(found["opened"], 3),
        "window_next_p50_ms": in_ms(shown),
        "window_next_p95_ms": p95_in_ms(shown),
        "decisions": len(keys),
        "keys_median": median(keys),
        "keys_mean": round(mean(keys), 3),
        "decided_right": round(mean(found["right"]), 3),
    }


def _alike(votes: Votes) -> Votes:
    """Let everyone have put the spans of the first one."""
    first = replace(votes.copies[ANNOTATORS[0]], quotes=())
    return replace(votes, copies={name: replace(first, owner=name) for name in ANNOTATORS})


if __name__ == "__main__":
    main("adjudication", measure)
