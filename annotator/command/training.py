"""The commands that train a suggester on finished articles and keep its versions."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, report, tell
from annotator.command.reading import reading
from annotator.command.suggestions import trusted
from annotator.domain.errors import AnnotatorError
from annotator.domain.said import number_of
from annotator.domain.suggester import BUILTIN
from annotator.domain.training import BLANK, Epoch, Training
from annotator.domain.version import Version, to_json
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.training.training import Course, start_of, train
from annotator.workflow.training.using import go_back, in_use, use
from annotator.workflow.training.versions import place_of, version_called, versions

START = f"What it starts from: {BUILTIN.name}, {BLANK}, a spaCy package or folder, or a version."
EPOCHS, PATIENCE = Training().epochs, Training().patience


def train_(  # noqa: PLR0913  (the contract of the command line)
    project: ProjectPath,
    *,
    start: Annotated[str, typer.Option("--from", metavar="START", help=START)] = BUILTIN.name,
    epochs: Annotated[
        int, typer.Option(min=1, help="How often at most it goes through the articles.")
    ] = EPOCHS,
    patience: Annotated[
        int, typer.Option(min=1, help="How many epochs may bring nothing until it ends.")
    ] = PATIENCE,
    use_: Annotated[
        bool, typer.Option("--use", help="Let the version suggest in this project from now on.")
    ] = False,
    trust: Annotated[
        bool, typer.Option("--trust", help="Load a folder, which can run code of its own.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """Train a version of the suggester on the finished articles of a project."""
    with fail_clearly(), Session.open(project) as session:
        how = Training(start, epochs, patience)
        from_ = start_of(session, start, agreed=_agreed(session, start, trust=trust))
        curve: list[Epoch] = []
        made = run(train(session, how, from_), lambda step: _tell(step, curve))
        if use_:
            use(session, made)
        plain = {**to_json(made), "place": str(place_of(project, made))}
        plain["epochs"] = [asdict(epoch) for epoch in curve]
        report(plain, "\n".join(_told(made, used=use_)), as_json=json_)


def versions_(
    project: ProjectPath,
    *,
    wanted: Annotated[
        str, typer.Option("--use", metavar="VERSION", help="Let this one suggest from now on.")
    ] = "",
    back: Annotated[
        bool, typer.Option("--back", help="Go back to what suggested before the one in use.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """List the versions that were trained, use one of them, or go back."""
    opened = Session.open if wanted or back else reading
    with fail_clearly(), opened(project) as session:
        if wanted and back:
            raise typer.BadParameter("choose one of --use and --back")
        if wanted:
            use(session, _version(session, wanted))
        elif back:
            go_back(session)
        found, mine = versions(project), in_use(session)
        plain = {"in_use": mine, "versions": list(map(to_json, found))}
        lines = [
            *(_line(version, mine) for version in found),
            f"{mine or 'Nobody'} suggests in this project.",
        ]
        report(plain, "\n".join(lines), as_json=json_)


def _agreed(session: Session, start: str, *, trust: bool) -> tuple[str, ...]:
    if start == BLANK or not trust:
        return ()
    from annotator.workflow.suggesters import find  # noqa: PLC0415

    return (trusted(find(session, start), trust=trust).place,)


def _version(session: Session, wanted: str) -> Version:
    found = version_called(session.project.path, wanted)
    if found is None:
        names = ", ".join(v.name for v in versions(session.project.path)) or "none"
        raise AnnotatorError(f"this project has no version {wanted}; there is {names}")
    return found


def _tell(step: object, curve: list[Epoch]) -> None:
    if isinstance(step, Course):
        curve[:] = step.epochs
        tell(step)


def _told(made: Version, *, used: bool) -> Iterator[str]:
    learnt = made.learnt
    many = number_of(len(made.articles["train"]), "article")
    yield f"Trained {made.name} from {made.start} on {many} in {made.seconds:.0f} s."
    for name, what in learnt.stages.items():
        yield f"  {name}: {what}"
    for name, f1 in learnt.after.items():
        before = learnt.before.get(name)
        yield f"  F1 of {name} in {len(made.articles['test'])} held out: {_f1(before)} → {_f1(f1)}"
    yield from (f"  note: {note}" for note in learnt.notes)
    yield (
        "It suggests in this project from now on;"
        " annotator suggest --again has it read every article."
        if used
        else f"annotator versions --use {made.name} lets it suggest in this project."
    )


def _line(version: Version, mine: str) -> str:
    scores = ", ".join(f"{name} {_f1(f1)}" for name, f1 in version.learnt.after.items())
    sign = "*" if version.name == mine else " "
    return f"{sign} {version.name}  {version.made}  from {version.start}  {scores}"


def _f1(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f}"
