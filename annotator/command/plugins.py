"""The command that tells what other packages add."""

from dataclasses import asdict

from annotator.command.arguments import AsJson
from annotator.command.output import fail_clearly, plainly, report
from annotator.domain.said import number_of
from annotator.workflow.plugins import Plugin, installed

LONGEST = 300


def plugins_(*, json_: AsJson = False) -> None:
    """List the formats and suggesters of other packages, and what is wrong with them."""
    with fail_clearly():
        found = installed()
        lines = [*map(_line, found), number_of(len(found), "plug-in")]
        report({"plugins": [asdict(one) for one in found]}, "\n".join(lines), as_json=json_)


def _line(plugin: Plugin) -> str:
    line = f"{plugin.kind:9} {plainly(plugin.name)} {plainly(plugin.version)}".rstrip()
    problem = plainly(plugin.problem, LONGEST)
    return f"{line}  cannot be used: {problem}" if problem else line
