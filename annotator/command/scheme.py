"""The command that shows the scheme of a project and changes it."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, plainly, report, tell
from annotator.command.reading import reading
from annotator.domain.labels import Usage
from annotator.domain.plain import Json, scheme_to_json
from annotator.domain.progress import Job
from annotator.domain.said import number_of
from annotator.workflow.deleted_labels import bring_label_back, deleted_labels
from annotator.workflow.job import run
from annotator.workflow.labels_in_use import in_use
from annotator.workflow.recasting import delete_label, merge_labels, rename_label, usage
from annotator.workflow.schemes import foresee_labels, take_labels_in, write_scheme
from annotator.workflow.session import Session

LONGEST = 60


@dataclass(frozen=True, slots=True)
class Deed:
    """What is to be done with a label, and the label that it is to become."""

    name: str
    label: str
    to: str = ""

    def job(self, session: Session, *, keep_spans: bool) -> Job[Usage]:
        if self.name == "rename":
            return rename_label(session, self.label, self.to)
        if self.name == "merge":
            return merge_labels(session, self.label, self.to)
        return delete_label(session, self.label, keep_spans=keep_spans)


def scheme_(  # noqa: PLR0913  (the contract of the command line)
    project: ProjectPath,
    *,
    rename: Annotated[
        list[str] | None,
        typer.Option(metavar="LABEL=NAME", help="Call a label otherwise, in all copies."),
    ] = None,
    merge: Annotated[
        list[str] | None,
        typer.Option(metavar="LABEL=INTO", help="Let a label become another one, in all copies."),
    ] = None,
    delete: Annotated[
        list[str] | None,
        typer.Option(metavar="LABEL", help="Delete a label with its spans, in all copies."),
    ] = None,
    keep_spans: Annotated[
        bool, typer.Option("--keep-spans", help="Leave the spans of a label that is deleted.")
    ] = False,
    restore: Annotated[
        list[str] | None,
        typer.Option(metavar="LABEL", help="Bring back a label that was deleted, with its spans."),
    ] = None,
    import_: Annotated[
        Path | None, typer.Option("--import", metavar="FILE", help="Take in the labels of a file.")
    ] = None,
    export: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the scheme as JSON.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say how much that would concern.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """Show the labels of a project, or rename, merge, delete, import and export them."""
    deeds = [
        *(Deed("rename", *pair) for pair in _pairs("--rename", rename)),
        *(Deed("merge", *pair) for pair in _pairs("--merge", merge)),
        *(Deed("delete", label) for label in delete or ()),
    ]
    changing = not dry_run and (deeds or restore or import_)
    with fail_clearly(), Session.open(project) if changing else reading(project) as session:
        done = [_done(session, deed, keep_spans=keep_spans, dry=dry_run) for deed in deeds]
        done += [_restored(session, label, dry=dry_run) for label in restore or ()]
        if import_:
            done.append(_imported(session, import_, dry=dry_run))
        if export:
            write_scheme(session.scheme(), export)
            done.append(({"deed": "export"}, f"Wrote the scheme to {export}."))
        lines = [line for _, line in done] or list(_listed(session))
        plain = {**_plain(session), "done": [account for account, _ in done]}
        report(plain, "\n".join(lines), as_json=json_)


def _pairs(option: str, pairs: Sequence[str] | None) -> list[tuple[str, str]]:
    parts = [pair.partition("=") for pair in pairs or ()]
    if not all(label.strip() and to.strip() for label, _, to in parts):
        raise typer.BadParameter(f"{option} takes two labels, such as PER=PERSON")
    return [(label.strip(), to.strip()) for label, _, to in parts]


def _done(session: Session, deed: Deed, *, keep_spans: bool, dry: bool) -> tuple[Json, str]:
    """Do something to a label, or look what it would concern; return the account of it."""
    if dry:
        found = usage(session).get(deed.label, Usage())
    else:
        found = run(deed.job(session, keep_spans=keep_spans), tell)
    to = f" to {deed.to}" if deed.name == "rename" else f" into {deed.to}" if deed.to else ""
    would = "Would " if dry else ""
    verb = deed.name if dry else {"rename": "Renamed", "merge": "Merged"}.get(deed.name, "Deleted")
    kept = " (they are kept)" if deed.name == "delete" and keep_spans else ""
    line = f"{would}{verb} {deed.label}{to}: {found.told()}{kept}."
    return {"deed": deed.name, "label": deed.label, "to": deed.to, **asdict(found)}, line


def _restored(session: Session, label: str, *, dry: bool) -> tuple[Json, str]:
    if dry:
        count = next((one.spans for one in deleted_labels(session) if one.label == label), 0)
    else:
        count = run(bring_label_back(session, label), tell)
    would = "Would bring" if dry else "Brought"
    line = f"{would} {label} back with {number_of(count, 'span')}."
    return {"deed": "restore", "label": label, "spans": count}, line


def _imported(session: Session, path: Path, *, dry: bool) -> tuple[Json, str]:
    found = foresee_labels(session, path)[1] if dry else take_labels_in(session, path)
    would = "Would take in" if dry else "Took in"
    told = f"{len(found.altered)} of its own described as in the file"
    line = f"{would} {number_of(len(found.added), 'new label')}; {told}."
    return {"deed": "import", **asdict(found)}, line


def _plain(session: Session) -> Json:
    """Return the scheme with how much is marked with each label, as JSON."""
    counts = usage(session)
    scheme = scheme_to_json(session.scheme())
    scheme["labels"] = [
        label | asdict(counts.get(label["name"], Usage())) for label in scheme["labels"]
    ]
    outside = [{"name": name, **asdict(counts[name])} for name in in_use(session)]
    trash = [{**asdict(one), "at": one.at.isoformat()} for one in deleted_labels(session)]
    return {**scheme, "outside": outside, "trash": trash}


def _listed(session: Session) -> Iterator[str]:
    scheme, counts = session.scheme(), usage(session)
    yield f"{scheme.name}: {number_of(len(scheme.labels), 'label')}"
    for label in scheme.labels:
        told = counts.get(label.name, Usage()).told()
        yield f"  {plainly(label.name):16} {label.key:6} {label.kind:10} {told}"
    for name in in_use(session):
        yield f"  {plainly(name):16} {'':6} {'not in it':10} {counts[name].told()}"
    for one in deleted_labels(session):
        told = f"deleted, {number_of(one.spans, 'span')} in the trash"
        yield f"  {plainly(one.label):16} {'':6} {told}"
