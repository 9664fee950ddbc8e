"""The label schemes that come with the program, and those of files."""

import json
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.plain import scheme_from_json, scheme_to_json
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.scheming import coloured, keyed, taken_in
from annotator.formats.files import put
from annotator.formats.label_lists import read_labels
from annotator.resources import resource
from annotator.workflow.session import Session

PRESETS = {
    "news": said("Names, dates, numbers and quotes"),
    "quotes": said("Quotes, and the people and organisations who say them"),
    "empty": said("No labels yet"),
}


def load_scheme(name: str) -> Scheme:
    """Return a bundled scheme, or that of a file, ready to work with: with digits and colours.

    Raises AnnotatorError, naming those there are.
    """
    known = {path.stem: path for path in sorted(resource("schemes").glob("*.json"))}
    if name in known:
        return _bundled(known[name])
    if Path(name).is_file():
        found = read_labels(Path(name))
        mere = taken_in(Scheme(found.name, ()), found.labels)
        return keyed(coloured(mere, _bundled(known["news"])))
    raise AnnotatorError(
        said(
            "there is no scheme {name}, nor a file of labels; there is: {known}",
            name=name,
            known=", ".join(known),
        )
    )


def _bundled(path: Path) -> Scheme:
    return scheme_from_json(json.loads(path.read_text(encoding="utf-8")))


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What labels from a file made of a scheme: those that came, and those said otherwise now.

    `keyless` came without the key that they have in the file, as another label has it.
    """

    added: tuple[str, ...] = ()
    altered: tuple[str, ...] = ()
    keyless: tuple[str, ...] = ()


def foresee_labels(session: Session, path: Path) -> tuple[Scheme, TakenIn]:
    """Return the scheme with the labels of a file, and what that changes; nothing is done."""
    before, theirs = session.scheme(), read_labels(path)
    after = taken_in(before, theirs.labels)
    known = {label.name: label for label in before.labels}
    keys = {label.name: label.key for label in theirs.labels}
    came = [label for label in after.labels if label.name not in known]
    return after, TakenIn(
        tuple(label.name for label in came),
        tuple(one.name for one in after.labels if known.get(one.name, one) != one),
        tuple(label.name for label in came if keys.get(label.name) and not label.key),
    )


def take_labels_in(session: Session, path: Path) -> TakenIn:
    """Take the labels of a file into the scheme, as one edit; no label goes and none is renamed.

    Raises AnnotatorError, nothing done, where the file holds none that can be.
    """
    after, found = foresee_labels(session, path)
    before = session.scheme()
    if after != before:
        session.do(
            Edit(said("Take in the labels of {path}", path=path.name), (Change(before, after),))
        )
    return found


def write_scheme(scheme: Scheme, path: Path) -> None:
    """Write a scheme as JSON; raises FormatError where that fails."""
    put(path, json.dumps(scheme_to_json(scheme), ensure_ascii=False, indent=1) + "\n")
