"""What a person does to a scheme: each function returns the scheme as it is afterwards."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from annotator.domain.errors import AnnotatorError
from annotator.domain.label_map import meaning
from annotator.domain.quote import Role
from annotator.domain.said import said
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.domain.wording import HIDDEN, shortened

LONGEST = 60  # characters of a name
LONGEST_SHORT = 8  # of what stands below a line of text
DIGITS = tuple("123456789")
KEYS = (*DIGITS, *(f"Alt+{digit}" for digit in DIGITS))  # of labels; the others are commands'
PARTS = frozenset(role.value for role in Role)  # names that only labels of quote roles have


def checked_name(name: str) -> str:
    """Return a name without what surrounds it; raises AnnotatorError where it can be none."""
    bare = " ".join(name.split())
    if not bare:
        raise AnnotatorError(said("a label needs a name; nothing was changed"))
    if len(bare) > LONGEST or HIDDEN.search(bare):
        raise AnnotatorError(
            said(
                "{name} cannot be the name of a label: it is longer than {longest}"
                " characters or holds some that nobody sees; nothing was changed",
                name=shortened(bare, LONGEST),
                longest=LONGEST,
            )
        )
    return bare


def added(scheme: Scheme, label: Label) -> Scheme:
    """Return a scheme with one more label, at the end.

    One that is called as a part of a quote is one. Raises AnnotatorError where the name is taken
    or none.
    """
    name = checked_name(label.name)
    _refuse_taken(scheme, name)
    kind = LabelKind.QUOTE_ROLE if name in PARTS else LabelKind.ENTITY
    return replace(scheme, labels=(*scheme.labels, replace(label, name=name, kind=kind)))


def altered(scheme: Scheme, label: Label) -> Scheme:
    """Return a scheme in which the label of this name is as given."""
    _refuse_missing(scheme, label.name)
    return _each(scheme, lambda one: label if one.name == label.name else one)


def renamed(scheme: Scheme, label: str, to: str) -> Scheme:
    """Return a scheme in which a label goes by another name, if it has it.

    Raises AnnotatorError where the other name is taken or none.
    """
    name = checked_name(to)
    _refuse_role(label)
    _refuse_role(name)
    _refuse_taken(scheme, name)
    if name == label:
        raise AnnotatorError(
            said("the label is called {name} already; nothing was changed", name=name)
        )
    return _each(scheme, lambda one: replace(one, name=name) if one.name == label else one)


def merged(scheme: Scheme, label: str, into: str) -> Scheme:
    """Return a scheme in which a label has become another one that the scheme has."""
    _refuse_role(label)
    _refuse_role(into)
    _refuse_missing(scheme, into)
    if label == into:
        raise AnnotatorError(
            said("{label} cannot be merged with itself; nothing was changed", label=label)
        )
    return without(scheme, label)


def without(scheme: Scheme, label: str) -> Scheme:
    """Return a scheme that does not have a label."""
    _refuse_role(label)
    return replace(scheme, labels=tuple(one for one in scheme.labels if one.name != label))


def moved(scheme: Scheme, label: str, by: int) -> Scheme:
    """Return a scheme in which a label comes so many places later, as far as there are any."""
    _refuse_missing(scheme, label)
    labels = list(scheme.labels)
    place = next(at for at, one in enumerate(labels) if one.name == label)
    one = labels.pop(place)
    labels.insert(max(0, min(len(labels), place + by)), one)
    return replace(scheme, labels=tuple(labels))


def put_back(scheme: Scheme, label: Label, at: int) -> Scheme:
    """Return a scheme with a label in the place it had; a key that is taken by now it does without.

    A scheme that has one of this name stays as it is.
    """
    if _has(scheme, label.name):
        return scheme
    free = label if not owner_of_key(scheme, label.key) else replace(label, key="")
    labels = list(scheme.labels)
    labels.insert(at, free)
    return replace(scheme, labels=tuple(labels))


def taken_in(scheme: Scheme, labels: Sequence[Label]) -> Scheme:
    """Return a scheme with labels from elsewhere.

    What is said there of labels that it has replaces what it says, but where nothing is said; the
    others come after its own. A key that a label has already stays that one's.
    """
    for label in labels:
        name = checked_name(label.name)
        if _has(scheme, name):
            scheme = altered(scheme, _told(scheme.label(name), label))
        else:
            key = "" if owner_of_key(scheme, label.key) else label.key
            scheme = added(scheme, replace(label, name=name, key=key))
    return scheme


def keyed(scheme: Scheme) -> Scheme:
    """Return a scheme whose entities have the digits in turn, if none of its labels has a key."""
    if any(label.key for label in scheme.labels):
        return scheme
    entities = (label.name for label in scheme.entities())
    keys = dict(zip(entities, KEYS, strict=False))
    return _each(scheme, lambda one: replace(one, key=keys.get(one.name, "")))


def coloured(scheme: Scheme, like: Scheme) -> Scheme:
    """Return a scheme whose labels without a colour have that of the label that means the same."""
    roles = {label.name: label.role for label in like.labels}
    plain = Label("").role

    def one(label: Label) -> Label:
        known = roles.get(meaning(label.name) or label.name, plain)
        return replace(label, role=known) if label.role == plain else label

    return _each(scheme, one)


def owner_of_key(scheme: Scheme, key: str, but: str = "") -> str:
    """Return the name of the label that has a key, leaving one out; empty where there is none."""
    having = (one.name for one in scheme.labels if key and one.key == key and one.name != but)
    return next(having, "")


def short_for(name: str) -> str:
    """Return what may stand below a line of text for a label of this name."""
    letters = "".join(sign for sign in name if sign.isalnum())
    return letters[:3].upper()


def _told(ours: Label, theirs: Label) -> Label:
    """Return our label with what theirs says of it; keys and the kind stay ours."""
    plain = Label("")
    return replace(
        ours,
        role=theirs.role if theirs.role != plain.role else ours.role,
        short=theirs.short or ours.short,
        definition=theirs.definition or ours.definition,
        examples=theirs.examples or ours.examples,
        zones=theirs.zones or ours.zones,
    )


def _each(scheme: Scheme, change: Callable[[Label], Label]) -> Scheme:
    return replace(scheme, labels=tuple(map(change, scheme.labels)))


def _has(scheme: Scheme, name: str) -> bool:
    return any(label.name == name for label in scheme.labels)


def _refuse_missing(scheme: Scheme, name: str) -> None:
    if not _has(scheme, name):
        known = ", ".join(label.name for label in scheme.labels)
        raise AnnotatorError(
            said(
                "the scheme {scheme} has no label {name}, it has {known}; nothing was changed",
                scheme=scheme.name,
                name=name,
                known=known or said("none"),
            )
        )


def _refuse_taken(scheme: Scheme, name: str) -> None:
    if _has(scheme, name):
        raise AnnotatorError(
            said(
                "the scheme {scheme} has a label {name} already; nothing was changed",
                scheme=scheme.name,
                name=name,
            )
        )


def _refuse_role(name: str) -> None:
    if name in PARTS:
        raise AnnotatorError(
            said(
                "{name} is a part of quotes, so it keeps its name and its place in the"
                " scheme; nothing was changed",
                name=name,
            )
        )
