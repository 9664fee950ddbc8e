"""The command that compares a rewrite with its original."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from annotator.command.arguments import AsJson
from annotator.command.output import fail_clearly, plainly, report, tell
from annotator.command.reading import reading
from annotator.domain.comparing.meanings import CHANGED, hint_sentence
from annotator.domain.comparing.plain import comparison_to_json
from annotator.domain.comparing.verdict import Compared, Comparison, Op, Verdict
from annotator.domain.errors import AnnotatorError
from annotator.domain.said import number_of
from annotator.domain.wording import shortened
from annotator.workflow.comparing import (
    check_report,
    compare,
    compare_files,
    pairs,
    ruled,
    write_report,
)
from annotator.workflow.job import run
from annotator.workflow.session import Session

LONGEST = 200
TWO = 2
WHAT = "Two files, or with --project two articles or a story; without names all its stories."
REPORT = "Write it, too: a page to read (.html), or the pairs of quotes as JSON Lines (.jsonl)."
MARKS = {Op.SAME: "{}", Op.DELETED: "[-{}-]", Op.INSERTED: "{{+{}+}}"}


def compare_(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[ORIGINAL REWRITE]", help=WHAT)
    ] = None,
    *,
    project: Annotated[
        Path | None, typer.Option(metavar="PROJECT", help="The project that holds the articles.")
    ] = None,
    annotator: Annotated[str, typer.Option(help="Whose work counts; else gold, then any.")] = "",
    out: Annotated[Path | None, typer.Option("--report", metavar="FILE", help=REPORT)] = None,
    json_: AsJson = False,
) -> None:
    """Tell what became of each quote of an original in a rewrite of it."""
    names = names or []
    if len(names) > TWO or (len(names) < TWO and not project):
        raise typer.BadParameter("name an original and a rewrite, or with --project a story")
    with fail_clearly():
        if out:
            check_report(out)
        found = _compared(names, project, annotator)
        if out:
            write_report(found, out, spared=project)
        text = "" if json_ else "\n\n".join("\n".join(_lines(one)) for one in found)
        plain = [comparison_to_json(one) for one in found]
        report(plain[0] if len(names) == TWO else {"pairs": plain}, text, as_json=json_)


def _compared(names: list[str], project: Path | None, annotator: str) -> tuple[Comparison, ...]:
    if project is None:
        return (run(compare_files(Path(names[0]), Path(names[1])), tell),)
    with reading(project) as session:
        _check_annotator(session, annotator)
        found = run(compare(session, pairs(session, names), annotator), tell)
        return ruled(session, found, annotator)


def _check_annotator(session: Session, annotator: str) -> None:
    known = {person.name for person in session.annotators()}
    if annotator and annotator not in known:
        raise AnnotatorError(
            f"there is no annotator {shortened(annotator, LONGEST)} in this project"
        )


def _lines(found: Comparison) -> Iterator[str]:
    original, rewrite = found.original.article, found.rewrite.article
    yield f"{plainly(rewrite.id)} against {plainly(original.id)}: {_counts(found)}"
    for quote in found.quotes:
        yield from _quote(quote, rewrite.text, original.text)
    if found.dropped:
        yield ""
        yield f"Only in the original: {number_of(len(found.dropped), 'quote')}"
        yield from (f"  {plainly(quote.text(original.text), LONGEST)}" for quote in found.dropped)
    if hints := [one for one in found.entities if one.confirmed is not False]:
        yield ""
        yield "To look at:"
        yield from (f"  {plainly(hint_sentence(one, rewrite.text), LONGEST)}" for one in hints)
    if found.loose:
        yield ""
        count = number_of(len(found.loose), "judgement")
        yield f"{count} of quotes or hints that are not there any more"


def _by(one: Compared) -> str:
    """Say whose verdict it is, and what was found, where somebody gave another."""
    if not one.by:
        return ""
    found = f", found {one.found}" if one.found is not one.verdict else ""
    return f"says {plainly(one.by)}{found}"


def _counts(found: Comparison) -> str:
    counts = Counter(quote.verdict for quote in found.quotes)
    told = ", ".join(f"{counts[verdict]} {verdict}" for verdict in Verdict if counts[verdict])
    return told or "no quotes"


def _quote(one: Compared, rewrite: str, original: str) -> Iterator[str]:
    flags = "; ".join(CHANGED[flag] for flag in one.flags)
    yield ""
    yield " – ".join(filter(None, (str(one.verdict).upper(), one.speaker, flags, _by(one))))
    yield f"  {plainly(one.quote.text(rewrite), LONGEST)}"
    for match in one.matches:
        whose = f" ({', '.join(one.speakers)})" if one.speakers else ""
        yield f"  ← {plainly(match.text(original), LONGEST)}{whose}"
    if any(change.op is not Op.SAME for change in one.diff):
        yield f"  ± {plainly(' '.join(MARKS[c.op].format(c.text) for c in one.diff), LONGEST)}"
