"""Every command has an example at the end of its help, which is called rightly."""

import shlex

import pytest
import typer
from typer.main import get_command

from annotator.command.examples import EXAMPLES
from annotator.command.main import app

COMMANDS = get_command(app).commands


def test_every_command_has_an_example_and_no_other_has():
    assert list(EXAMPLES) == list(COMMANDS)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_a_call_of_its_command(name):
    program, called, *arguments = shlex.split(EXAMPLES[name])
    assert (program, called) == ("annotator", name)

    with COMMANDS[name].make_context(name, arguments) as context:
        assert context.command is COMMANDS[name]


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_help_ends_with_it(name):
    with typer.Context(COMMANDS[name], info_name=name, terminal_width=200) as context:
        assert COMMANDS[name].get_help(context).rstrip().endswith(EXAMPLES[name])
