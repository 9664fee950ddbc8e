"""The labelling configuration that Label Studio shows a project's tasks by."""

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from annotator.domain.quote import QuoteKind, Role
from annotator.domain.scheme import Label
from annotator.formats.colours import colour
from annotator.formats.loose import CONT

CONFIG = ".config.xml"
LABEL, TEXT, KIND = "label", "text", "kind"  # the names of its controls
TIES = (Role.SOURCE.value, Role.CUE.value, CONT)


def config(labels: Iterable[Label]) -> str:
    """Return a configuration with these labels; line breaks of a text are shown as they are."""
    keys: set[str] = set()
    lines = ["<View>", f'  <Labels name="{LABEL}" toName="{TEXT}">']
    for label in labels:
        key = "" if label.key in keys else label.key
        keys.add(key)
        lines.append(f"    <Label value={quoteattr(label.name)}{_look(label, key)}/>")
    lines += ["  </Labels>", "  <Relations>"]
    lines += [f'    <Relation value="{tie}"/>' for tie in TIES]
    lines += ["  </Relations>", "  <Style>.htx-text { white-space: pre-wrap; }</Style>"]
    lines.append(
        f'  <Text name="{TEXT}" value="${TEXT}" granularity="symbol" saveTextResult="yes"/>'
    )
    return "\n".join([*lines, *_kinds(), "</View>", ""])


def _look(label: Label, key: str) -> str:
    hotkey = f" hotkey={quoteattr(key.lower())}" if key else ""
    return f' background="{colour(label)}"{hotkey}'


def _kinds() -> list[str]:
    where = f'perRegion="true" whenTagName="{LABEL}" whenLabelValue="{Role.CONTENT.value}"'
    choices = [f'    <Choice value="{kind.value}"/>' for kind in QuoteKind]
    return [f'  <Choices name="{KIND}" toName="{TEXT}" {where}>', *choices, "  </Choices>"]
