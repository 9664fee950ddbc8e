"""What other packages add to the program, and what of it cannot be used."""

from dataclasses import dataclass

from annotator.nlp.suggesters.plugins import plugins
from annotator.workflow.formats import PLUGINS


@dataclass(frozen=True, slots=True)
class Plugin:
    """Something added by another package: "format" or "suggester", name, version, any problem.

    What is wrong with a suggester is known when it is asked to read, as it is loaded only then.
    """

    kind: str
    name: str
    version: str
    problem: str = ""


def installed() -> tuple[Plugin, ...]:
    """Return all plug-ins, the formats first."""
    formats = [Plugin("format", one.name, one.version, one.problem) for one in PLUGINS]
    suggesters = [Plugin("suggester", one.name, one.version) for one in plugins()]
    return (*formats, *suggesters)
