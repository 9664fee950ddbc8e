"""The settings that brat needs for a folder: the types it may annotate, and how they look."""

from collections.abc import Iterable, Iterator

from annotator.domain.quote import QuoteKind
from annotator.domain.scheme import Label
from annotator.formats.brat_lines import encoded
from annotator.formats.colours import colour, shade

CONTENT, SOURCE, ATTRIBUTION = "Content", "Source", "Attribution"
SPEAKER, CONTINUED = "Speaker", "Cont"
ROLES = {CONTENT: "quote", SOURCE: "speaker", ATTRIBUTION: "cue"}


def settings(labels: Iterable[Label]) -> Iterator[tuple[str, str]]:
    """Yield the names of files of settings and what is in them."""
    labels = list(labels)
    yield "annotation.conf", _types(labels)
    yield "visual.conf", _looks(labels)


def _types(labels: list[Label]) -> str:
    kinds = "|".join(kind.capitalize() for kind in QuoteKind)
    return "\n".join(
        (
            "[entities]",
            *(encoded(label.name) for label in labels),
            CONTENT,
            SOURCE,
            "[relations]",
            f"{SPEAKER}\tArg1:{CONTENT}, Arg2:<ENTITY>",
            f"{CONTINUED}\tArg1:{CONTENT}, Arg2:{CONTENT}",
            "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
            "[events]",
            f"{ATTRIBUTION}\t{CONTENT}+:{CONTENT}, {SOURCE}?:<ENTITY>",
            "[attributes]",
            f"Kind\tArg:{CONTENT}, Value:{kinds}",
            "",
        )
    )


def _looks(labels: list[Label]) -> str:
    shown = [(encoded(label.name), label) for label in labels]
    roles = [f"{name}\t{_look(shade(role))}" for name, role in ROLES.items()]
    return "\n".join(
        (
            "[labels]",
            *(f"{name} | {_plain(label.name)}" for name, label in shown if name != label.name),
            "[drawing]",
            "SPAN_DEFAULT\tborderColor:darken",
            *(f"{name}\t{_look(colour(label))}" for name, label in shown),
            *roles,
            "",
        )
    )


def _look(shade: str) -> str:
    return f"bgColor:{shade}, fgColor:white"


def _plain(name: str) -> str:
    """Return a label as a line of settings can hold it."""
    return " ".join(name.replace("|", "/").split())
