"""The command `suggest` takes any suggester, shows what its labels become, and can be stopped."""

import json
import signal
import subprocess
import sys

import pytest

from annotator.domain.choice import NOBODY, Choice, Chosen
from annotator.domain.suggester import BUILTIN
from annotator.store import queries
from annotator.store.project import Project
from annotator.workflow.choices import choose
from annotator.workflow.session import Session
from tests.command.commands import annotator, refused, succeed
from tests.nlp.suggesters.packages import WEATHER, install_plugin, save_pipeline

ARTICLES = [{"id": f"a{n}", "text": f"Ana Lee left Oslo {n}."} for n in range(6)]
STOPPING = """
import os, signal, sys, threading

class Stopping:
    def read(self, texts):
        for text in texts:
            if "stop" in text:
                apart = sys.argv[0].endswith("worker.py")
                os.kill(os.getppid() if apart else os.getpid(), signal.SIGINT)
                threading.Event().wait()
            yield [(0, 3, "PERSON")]

make = Stopping
"""


@pytest.fixture
def project(tmp_path):
    lines = tmp_path / "articles.jsonl"
    lines.write_text("\n".join(map(json.dumps, ARTICLES)))
    path = tmp_path / "p.annot"
    succeed("new", path)
    succeed("import", path, lines)
    return path


@pytest.fixture
def model(tmp_path):
    return save_pipeline(tmp_path / "model")


@pytest.fixture
def packages(tmp_path, monkeypatch):
    folder = tmp_path / "packages"
    install_plugin(folder, "weather", WEATHER)
    install_plugin(folder, "stopping", STOPPING)
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("PYTHONPATH", str(folder), prepend=":")


def suggested(path):
    """Return the labels suggested in each article."""
    project = Project(path)
    wanted = [article["id"] for article in ARTICLES]
    copies = project.ask(queries.copies, wanted, "@suggestions")
    project.close()
    return [[span.label for span in copy.spans] for copy in copies]


def test_a_suggester_that_is_not_there_is_one_line(project):
    line = refused("suggest", project, "--with", "oracle")

    assert line.startswith("annotator: there is no suggester, folder or file oracle; there are:")


def test_a_folder_is_not_loaded_unless_somebody_says_so(project, model):
    line = refused("suggest", project, "--with", model)

    assert str(model) in line
    assert "--trust" in line
    assert suggested(project) == [[]] * 6


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_folder_suggests_in_the_labels_of_the_scheme(project, model, jobs):
    result = succeed("suggest", project, "--with", model, "--trust", "--jobs", jobs)

    assert result.stdout == "Suggested 12 spans and 0 quotes in 6 articles.\n"
    assert suggested(project) == [["PERSON", "LOC"]] * 6


def test_labels_go_where_they_are_wanted_or_nowhere(project, model):
    arguments = ["--with", model, "--trust", "--map", "LOCATION=GPE", "--map", "PER="]

    result = succeed("suggest", project, *arguments)

    assert suggested(project) == [["GPE"]] * 6
    assert "Left out for want of a label in the scheme: PER 6;" in result.stdout


def test_what_the_project_uses_suggests_where_no_suggester_is_named(project, model):
    with Session.open(project) as session:
        choose(session, Chosen(Choice(str(model), "model", {"LOCATION": "GPE"})))

    assert "--trust" in refused("suggest", project)
    succeed("suggest", project, "--trust", "--map", "PER=")

    assert suggested(project) == [["GPE"]] * 6


def test_a_project_without_suggester_is_read_by_the_builtin_one_when_asked_to(project):
    with Session.open(project) as session:
        choose(session, Chosen(NOBODY))

    told = json.loads(succeed("suggest", project, "--json").stdout)

    assert told["suggester"] == BUILTIN.origin


def test_a_label_that_is_not_there_is_one_line(project):
    assert "has no such label" in refused("suggest", project, "--map", "PER=HUMAN")


def test_a_dry_run_shows_what_labels_become_and_changes_nothing(project, model):
    result = succeed("suggest", project, "--with", model, "--trust", "--dry-run", "--map", "PER=")

    first, *lines = result.stdout.splitlines()
    assert first.startswith("model@1.0+")
    assert [line.split() for line in lines] == [
        ["LOCATION", "6", "LOC"],
        ["PER", "6", "left", "out"],
    ]
    assert suggested(project) == [[]] * 6


def test_a_dry_run_is_one_json_value(project, model):
    shown = json.loads(
        succeed("suggest", project, "--with", model, "--trust", "--dry-run", "--json").stdout
    )

    assert set(shown) == {"suggester", "labels"}
    assert shown["labels"][0] == {"label": "LOCATION", "count": 6, "to": "LOC"}


def test_only_the_articles_named_are_read_and_once(project, model):
    arguments = ["--with", model, "--trust", "--json"]
    succeed("suggest", project, *arguments, "--article", "a2", "--article", "a4")
    assert suggested(project) == [[], [], ["PERSON", "LOC"], [], ["PERSON", "LOC"], []]

    account = json.loads(succeed("suggest", project, *arguments).stdout)

    assert (account["articles"], account["passed_over"]) == (4, 2)
    again = json.loads(succeed("suggest", project, *arguments, "--again").stdout)
    assert (again["articles"], again["passed_over"]) == (6, 0)


def test_what_was_passed_over_is_told(project, model):
    succeed("suggest", project, "--with", model, "--trust")

    told = succeed("suggest", project, "--with", model, "--trust").stdout.splitlines()

    assert told[0] == "Suggested 0 spans and 0 quotes in 0 articles."
    assert told[1].startswith("Passed over 6 articles that model@1.0+")


def test_an_article_that_is_not_there_is_one_line(project):
    line = refused("suggest", project, "--article", "a9")

    assert line == "annotator: the project has no article a9"


def test_a_pattern_that_is_none_is_one_line(project, tmp_path):
    patterns = tmp_path / "patterns.jsonl"
    patterns.write_text('{"label": "ORG", "pattern": "Oslo"}\nOslo')

    assert "patterns.jsonl, line 2:" in refused("suggest", project, "--with", patterns)


@pytest.mark.usefixtures("packages")
def test_articles_that_cannot_be_read_are_listed_and_the_others_kept(project, tmp_path):
    lines = tmp_path / "more.jsonl"
    lines.write_text('{"id": "b1", "text": "Hail fell."}\n{"id": "b2", "text": "Rain fell."}')
    succeed("import", project, lines)

    result = annotator("suggest", project, "--with", "weather")

    assert result.exit_code == 0
    assert result.stdout.endswith("Suggested 1 span and 0 quotes in 7 articles.\n")
    assert result.stderr == "left out: b1: RuntimeError: it hails\n"


@pytest.mark.usefixtures("packages")
def test_nothing_that_can_be_read_ends_with_status_1(tmp_path):
    project, lines = tmp_path / "h.annot", tmp_path / "hail.jsonl"
    lines.write_text('{"id": "b1", "text": "Hail fell."}')
    succeed("new", project)
    succeed("import", project, lines)

    result = annotator("suggest", project, "--with", "weather")

    assert result.exit_code == 1
    last = result.stderr.splitlines()[-1]
    assert last == "annotator: weather could not read 1 article, and read no other"


@pytest.fixture
def long(project, tmp_path):
    """Bring in more articles than are read together, the last one with a word that interrupts."""
    lines = tmp_path / "more.jsonl"
    more = [{"id": f"c{n}", "text": f"Ana Lee left {n}."} for n in range(11)]
    lines.write_text("\n".join(map(json.dumps, [*more, {"id": "d", "text": "Ana says stop."}])))
    succeed("import", project, lines)
    return project


@pytest.fixture
def interruptible():
    """Let programs that are started hear Ctrl+C, which those of a job in the background ignore."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("packages", "interruptible")
@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_keeps_what_was_read_and_says_how_to_go_on(long, jobs):
    command = [sys.executable, "-m", "annotator", "suggest", str(long), "--with", "stopping"]

    done = subprocess.run(
        [*command, "--jobs", str(jobs)], capture_output=True, text=True, timeout=60, check=False
    )

    (line,) = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (1, "")
    assert line.endswith("in them is kept, and the same command goes on from there")
    counted = json.loads(succeed("stats", long, "--json").stdout)
    origins = counted["owners"].get("@suggestions", {}).get("origins", {})
    kept = origins.get("stopping@1.0", {}).get("suggested", 0)
    assert f"stopped after {kept} of 18 articles" in line or not kept
    if jobs == 1:
        assert kept == 16
