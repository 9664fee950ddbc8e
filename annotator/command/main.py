"""Every command of the program; each does its work through the workflow."""

from collections.abc import Iterator
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.command.adjudication import adjudicate_
from annotator.command.agreement import agreement_
from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.backups import backup_, restore_
from annotator.command.checking import check_
from annotator.command.comparing import compare_
from annotator.command.dashboard import dashboard_
from annotator.command.deleting import delete_, trash_
from annotator.command.desktop import desktop_
from annotator.command.evaluating import evaluate_
from annotator.command.examples import exemplify
from annotator.command.imports import foretold
from annotator.command.learners import add_learners
from annotator.command.lent import lent
from annotator.command.merging import merge_
from annotator.command.output import (
    complain,
    complain_by_reason,
    fail_clearly,
    mention,
    report,
    tell,
)
from annotator.command.packets import packet_
from annotator.command.plugins import plugins_
from annotator.command.radar import radar_
from annotator.command.reading import reading
from annotator.command.scheme import scheme_
from annotator.command.speakers import speakers_
from annotator.command.stories import stories_
from annotator.command.suggestions import (
    previewed,
    run_to_the_end,
    said_labels,
    told,
    trusted,
    wanted,
)
from annotator.command.training import train_, versions_
from annotator.command.usage import Commands
from annotator.domain.article import Variant, ZoneKind
from annotator.domain.errors import AnnotatorError
from annotator.domain.ledger import Note
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.said import number_of
from annotator.workflow import sample
from annotator.workflow.exporting import Export, export, preflight, shares_of
from annotator.workflow.formats import CODECS, writer
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.looking import look
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from annotator.workflow.stats import stats
from annotator.workflow.suggesting import Plan, preview, suggest
from annotator.workflow.workers import apart, here
from annotator.workflow.zoning import find_zones

app = typer.Typer(
    name="annotator",
    cls=Commands,
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

FORMATS = f"One of {', '.join(codec.name for codec in CODECS if codec.read)}; else as it looks."
WRITTEN = f"The format: one of {', '.join(codec.name for codec in CODECS if codec.write)}."


def _tell_version(wanted: bool) -> None:  # noqa: FBT001  (typer passes it on)
    if wanted:
        typer.echo(f"annotator {version('annotator')}")
        raise typer.Exit


@app.callback()
def program(
    *,
    version_: Annotated[
        bool,
        typer.Option("--version", callback=_tell_version, is_eager=True, help="Tell the version."),
    ] = False,
) -> None:
    """Turn news articles into labelled data sets, offline.

    Without a command, or with a project alone (annotator news.annot), the window opens.
    """


@app.command()
def demo(
    context: typer.Context,
    folder: Annotated[
        Path | None, typer.Option(help="Keep the sample project and its exports here.")
    ] = None,
    screenshot: Annotated[
        Path | None, typer.Option(help="Draw the window into this PNG and end.")
    ] = None,
    theme: Annotated[str, typer.Option(help="light, dark, contrast or system.")] = "system",
) -> None:
    """Open a throw-away copy of the sample project."""
    with fail_clearly(), sample.workplace(folder) as place:
        made = run(sample.prepare(place), tell)
        typer.echo(made.text())
        lent(context).show(made.project, screenshot, theme)


@app.command()
def new(
    project: ProjectPath,
    scheme: Annotated[
        str, typer.Option(help="The labels: news, quotes, empty, or a file that lists some.")
    ] = "news",
) -> None:
    """Make an empty project."""
    with fail_clearly():
        labels = load_scheme(scheme)
        Session.create(project, labels).close()
        typer.echo(f"Made {project} with the scheme {labels.name}.")


@app.command("import")
def import_(  # noqa: PLR0913  (the contract of the command line)
    project: ProjectPath,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Files and folders.")],
    *,
    format_: Annotated[str | None, typer.Option("--format", help=FORMATS)] = None,
    annotator: Annotated[str, typer.Option(help="Whose annotations these are.")] = "",
    kind: Annotated[As | None, typer.Option("--as", help="What the annotations become.")] = None,
    story: Annotated[str | None, typer.Option(help="The story the articles belong to.")] = None,
    variant: Annotated[
        Variant | None, typer.Option(help="What the articles are in their story.")
    ] = None,
    labels: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FROM=TO", help="Where a label goes; FROM= leaves it out."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only show what would come in.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """Bring articles and annotations in."""
    how = Import(format_, annotator, kind, story, variant, said_labels(labels or ()))
    with fail_clearly(), Session.open(project) as session:
        if dry_run:
            outlook = run(look(session, files, how), tell)
            report(outlook, "\n".join(foretold(outlook)), as_json=json_)
            complain(outlook.rejected, "all of it")
            return
        intake = run(import_files(session, files, how), tell)
        text = (
            f"Imported {number_of(intake.articles, 'article')} with"
            f" {number_of(intake.spans, 'span')} and {number_of(intake.quotes, 'quote')}."
        )
        if intake.judgements:
            text += f" {number_of(intake.judgements, 'judgement')} came along."
        report(intake, text, as_json=json_)
        mention(intake.notes)
        complain(intake.rejected, _listed(intake.more), intake.more)
        came = intake.articles or intake.spans or intake.quotes or intake.judgements
        if intake.rejected and not came:
            raise AnnotatorError("nothing was imported")


@app.command("find-zones")
def find_zones_(project: ProjectPath, *, json_: AsJson = False) -> None:
    """Find headlines, bylines, captions and the like in articles without zones."""
    with fail_clearly(), Session.open(project) as session:
        count = run(find_zones(session), tell)
        report({"articles": count}, f"Found zones in {number_of(count, 'article')}.", as_json=json_)


@app.command("suggest")
def suggest_(  # noqa: PLR0913  (the contract of the command line)
    project: ProjectPath,
    *,
    with_: Annotated[
        str,
        typer.Option(
            "--with",
            metavar="SUGGESTER",
            help="builtin, gazetteer, a trained version, a plug-in, a spaCy package or folder, a"
            " file of patterns; else what the project uses.",
        ),
    ] = "",
    jobs: Annotated[int, typer.Option(min=1, help="How many processes read.")] = 1,
    labels: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FROM=TO", help="Where a label goes; FROM= leaves it out."),
    ] = None,
    articles: Annotated[
        list[str] | None, typer.Option("--article", metavar="ID", help="Only this article.")
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Read what this suggester has read before, too.")
    ] = False,
    trust: Annotated[
        bool,
        typer.Option("--trust", help="Load a folder, which can run code of its own."),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only show what would become of its labels.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """Let a suggester read the articles; what was decided stays decided."""
    said = said_labels(labels or ())
    with fail_clearly(), Session.open(project) as session:
        own, into = wanted(session, with_, said)
        found = trusted(own, trust=trust)
        reader = here(found) if jobs == 1 else apart(found, jobs)
        if dry_run:
            lines = run(preview(session, reader, into), tell)
            preview_ = {"suggester": found.origin, "labels": [asdict(line) for line in lines]}
            report(preview_, "\n".join(previewed(found, lines)), as_json=json_)
            return
        plan = Plan(tuple(articles or ()), into, again)
        made = run_to_the_end(suggest(session, reader, plan), tell)
        report(made, "\n".join(told(made)), as_json=json_)
        complain(made.rejected, "all of it")
        if made.rejected and not made.articles:
            unread = number_of(len(made.rejected), "article")
            raise AnnotatorError(f"{found.name} could not read {unread}, and read no other")


@app.command("export")
def export_(  # noqa: PLR0913  (the contract of the command line)
    project: ProjectPath,
    *,
    to: Annotated[str, typer.Option(help=WRITTEN)],
    out: Annotated[
        Path, typer.Option(help="The file, or the folder: with --split, or where a format is one.")
    ],
    annotator: Annotated[str | None, typer.Option(help="Whose work.")] = None,
    gold: Annotated[bool, typer.Option("--gold", help="What was adjudicated.")] = False,
    suggestions: Annotated[bool, typer.Option("--suggestions", help="What is suggested.")] = False,
    split: Annotated[str, typer.Option(help="Shares of train, dev, test: 80,10,10.")] = "",
    seed: Annotated[
        str, typer.Option(help="Share stories out by this; else as the project did before.")
    ] = "",
    labels: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FROM=TO", help="What a label is called in the file."),
    ] = None,
    leave_out: Annotated[
        list[ZoneKind] | None,
        typer.Option("--leave-out", metavar="ZONE", help="A zone to leave out, such as caption."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only tell what could not go along.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """Take annotations out, with an account of what could not go along."""
    owner = _one_of(annotator, gold=gold, suggestions=suggestions)
    how = Export(
        to,
        owner,
        _shares(split),
        said_labels(labels or ()),
        seed,
        frozenset(leave_out or ()),
    )
    with fail_clearly(), reading(project) as session:
        job = preflight(session, how) if dry_run else export(session, out, how)
        ledger = run(job, tell)
        done = "Would export" if dry_run else "Exported"
        text = (
            f"{done} {number_of(ledger.articles, 'article')} to {out}:"
            f" {ledger.spans_out} of {number_of(ledger.spans_in, 'span')}."
        )
        report(ledger, text, as_json=json_)
        mention((*_left_behind(how.format), *ledger.notes))
        losses = (*ledger.rejected, *ledger.unlinked)
        complain_by_reason(losses, _listed(ledger.more), ledger.more)


def _left_behind(format_: str) -> Iterator[Note]:
    """Yield a note on what a format leaves out of every article, where it does."""
    codec = writer(format_)
    if codec.leaves:
        yield Note(codec.title, 0, f"the format has no room for {codec.leaves}")


app.command("dashboard")(dashboard_)
app.command("packet")(packet_)
app.command("agreement")(agreement_)
app.command("scheme")(scheme_)
app.command("stories")(stories_)
add_learners(app)
app.command("compare")(compare_)
app.command("backup")(backup_)
app.command("restore")(restore_)
app.command("adjudicate")(adjudicate_)
app.command("check")(check_)
app.command("delete")(delete_)
app.command("speakers")(speakers_)
app.command("radar")(radar_)
app.command("trash")(trash_)
app.command("merge")(merge_)
app.command("plugins")(plugins_)
app.command("desktop")(desktop_)
app.command("train")(train_)
app.command("versions")(versions_)
app.command("evaluate")(evaluate_)


@app.command("stats")
def stats_(project: ProjectPath, *, json_: AsJson = False) -> None:
    """Count what the project holds and how far it has come."""
    with fail_clearly(), reading(project) as session:
        counted = stats(session)
        report(counted, "\n".join(_lines(counted)), as_json=json_)


exemplify(app)


def _listed(more: int) -> str:
    return "the first of it, and counts the rest" if more else "all of it"


def _one_of(annotator: str | None, *, gold: bool, suggestions: bool) -> str | None:
    wanted = [annotator, GOLD if gold else None, SUGGESTIONS if suggestions else None]
    owners = [owner for owner in wanted if owner]
    if len(owners) > 1:
        raise typer.BadParameter("choose one of --annotator, --gold and --suggestions")
    return next(iter(owners), None)


def _shares(split: str) -> tuple[int, ...]:
    try:
        return shares_of(split)
    except AnnotatorError as error:
        raise typer.BadParameter(f"--split: {error}") from error


def _lines(counted: dict[str, Any]) -> list[str]:
    articles, speakers = counted["articles"], counted["speakers"]
    lines = [f"{number_of(articles, 'article')}, {number_of(speakers, 'speaker')}"]
    if counted["zones"]:
        lines.append(
            "zones: " + ", ".join(f"{kind} in {n}" for kind, n in counted["zones"].items())
        )
    for person in counted["annotators"]:
        went = number_of(person["handed_out"], "article")
        out = f"{went} handed out, " if person["handed_out"] else ""
        lines.append(f"{person['name']}: {out}{person['done']} done")
    for owner, of in counted["owners"].items():
        lines.append(
            f"{owner}: " + ", ".join(f"{n} {status}" for status, n in of["status"].items())
        )
        for what in ("entities", "quotes", "origins"):
            for name, states in of[what].items():
                counts = ", ".join(f"{n} {state}" for state, n in sorted(states.items()))
                lines.append(f"  {name:12} {counts}")
        for kind, n in of["zones"].items():
            spans, quotes = number_of(n["spans"], "span"), number_of(n["quotes"], "quote")
            lines.append(f"  in {kind:9} {spans}, {quotes}")
    for owner, judged in counted["judgements"].items():
        lines.append(f"{owner} on rewrites: {_judged(judged)}")
    return lines


def _judged(judged: dict[str, Any]) -> str:
    counts = {**judged["verdicts"], **{f"hint {a}": n for a, n in judged["answers"].items()}}
    told = ", ".join(f"{n} {name}" for name, n in counts.items())
    return f"{told} ({judged['corrected']} corrected)"
