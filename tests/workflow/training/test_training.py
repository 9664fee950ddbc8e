"""A version is trained from finished articles, used, and gone back from; bad input is told."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError, SuggestError
from annotator.domain.label_map import label_map
from annotator.domain.record import GOLD, Standing, Status
from annotator.domain.scheme import Scheme
from annotator.domain.suggester import BUILTIN
from annotator.domain.training import Training
from annotator.store import queries
from annotator.store.project import Project
from annotator.workflow.choices import chosen, suggest_chosen
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from annotator.workflow.suggesters import find
from annotator.workflow.suggesting import Plan, suggest
from annotator.workflow.training.lessons import gather
from annotator.workflow.training.training import Course, Start, start_of, train
from annotator.workflow.training.using import go_back, in_use, use
from annotator.workflow.training.versions import folder_of, place_of, version_called, versions
from annotator.workflow.workers import here
from tests.nlp.suggesters.packages import save_pipeline
from tests.workflow.training.harbour import finish, marked

QUICK = Training(epochs=4)
GERMAN = Path(__file__).parents[3] / "datasets" / "german.jsonl"


@pytest.fixture
def harbour(project):
    """A session on twelve finished articles, and one more that is not."""
    session = Session(project, "anna")
    finish(session, 12)
    article = replace(marked(13).article, id="open")
    session.do(Edit("Import", (Change(None, article, article.id),)))
    return session


def trained(session):
    return run(train(session, QUICK, start_of(session, "builtin")))


def ferries(session):
    """Return what is suggested as a facility in the article that is not finished."""
    text = session.article("open").text
    spans = session.project.ask(queries.copy, "open", "@suggestions").spans
    return {(span.stretch.text(text), span.label) for span in spans if span.label == "FAC"}


def test_a_version_is_kept_with_what_it_was_made_of(harbour):
    made = trained(harbour)

    assert versions(harbour.project.path) == (made,)
    assert (made.name, made.suggester, made.start) == ("trained-1", "builtin", "builtin")
    texts = {record.article.fingerprint for record in map(marked, range(12))}
    assert {*made.articles["train"], *made.articles["test"]} == texts
    assert not {*made.articles["train"]} & {*made.articles["test"]}
    assert made.learnt.after["entities"] > made.learnt.before["entities"]
    written = "".join(p.read_text() for p in place_of(harbour.project.path, made).glob("*.json"))
    assert "Lumen" not in written


def test_nothing_of_the_project_changes_but_how_stories_are_shared_out(harbour):
    before = [harbour.copy(heading.article) for heading in harbour.headings()]

    trained(harbour)

    assert [harbour.copy(heading.article) for heading in harbour.headings()] == before
    assert in_use(harbour) == "builtin"
    assert harbour.undo_and_redo()[0] == "Import"


def test_the_epochs_are_told_while_it_learns(harbour):
    steps = []

    run(train(harbour, QUICK, Start(BUILTIN)), steps.append)

    epochs = next(s for s in reversed(steps) if isinstance(s, Course)).epochs
    named = [epoch for epoch in epochs if epoch.stage == "names"]
    assert [epoch.done for epoch in named] == [1, 2, 3, 4]
    assert named[-1].loss < named[0].loss


def test_a_version_that_is_used_takes_the_place_of_what_it_started_from(harbour):
    run(suggest(harbour))
    assert ferries(harbour) == set()
    made = trained(harbour)

    use(harbour, made)
    run(suggest_chosen(harbour, ()))

    assert in_use(harbour) == "trained-1"
    assert ("Osier Gull", "FAC") in ferries(harbour) or ("Tolk Arrow", "FAC") in ferries(harbour)
    origins = {s.origin for s in harbour.project.ask(queries.copy, "open", "@suggestions").spans}
    assert origins == {find(harbour, "trained-1").origin}


def test_one_goes_back_to_what_suggested_before(harbour):
    first, second = trained(harbour), trained(harbour)
    use(harbour, first)
    use(harbour, second)

    go_back(harbour)
    assert in_use(harbour) == "trained-1"
    go_back(harbour)
    assert in_use(harbour) == "builtin"

    with pytest.raises(AnnotatorError, match="nothing suggested before"):
        go_back(harbour)
    run(suggest_chosen(harbour, ()))
    assert {s.origin for s in harbour.copy("open").spans} == {BUILTIN.origin}


def test_a_version_from_a_stranger_is_not_loaded_unasked(harbour):
    made = trained(harbour)
    (place_of(harbour.project.path, made) / "more.py").write_text("print('hello')\n")
    use(harbour, made)

    account = run(suggest_chosen(harbour, ()))

    assert "nobody here has agreed" in account.rejected[0].reason
    assert {s.origin for s in harbour.copy("open").spans} == {BUILTIN.origin}  # it goes on


def test_what_was_held_out_once_is_never_learnt_from(harbour):
    first = trained(harbour)
    for number in range(14, 20):
        record = marked(number)
        article, done = record.article, Standing(Status.DONE)
        harbour.do(Edit("Import", (Change(None, article, article.id),)))
        harbour.do(Edit("Finish", (Change(Standing(), done, article.id, "anna"),)))

    second = trained(harbour)

    assert len(second.articles["train"]) > len(first.articles["train"])
    assert not {*first.articles["test"]} & {*second.articles["train"]}


def test_gold_goes_before_what_an_annotator_made(stories):
    article = stories.headings()[0].article
    stories.do(Edit("Finish", (Change(Standing(), Standing(Status.DONE), article, "anna"),)))

    lessons = run(gather(stories)).lessons

    records = [r for part in lessons.parts().values() for r in part]
    gold = stories.project.ask(queries.copy, article, GOLD)
    (record,) = (r for r in records if r.article.id == article)
    assert record.copy.spans == gold.spans
    assert len(records) == 12


def test_versions_of_a_story_are_never_parted(stories):
    lessons = run(gather(stories)).lessons

    told = [{r.article.story for r in part} for part in lessons.parts().values()]
    assert not told[0] & told[2]


def test_a_training_that_is_cancelled_leaves_no_version_and_no_process(harbour):
    job = train(harbour, Training(epochs=10), Start(BUILTIN))
    step = next(job)
    while not (isinstance(step, Course) and step.epochs):
        step = next(job)
    job.close()

    assert versions(harbour.project.path) == ()
    left = [path.name for path in folder_of(harbour.project.path).iterdir()]
    assert [name.partition("-")[0] for name in left] == ["unfinished"]


def test_a_training_that_was_cancelled_goes_on_where_it_was(harbour):
    job = train(harbour, Training(epochs=10), Start(BUILTIN))
    step = next(job)
    while not (isinstance(step, Course) and step.epochs):
        step = next(job)
    reached = step.epochs[-1].done
    job.close()
    steps = []

    run(train(harbour, Training(epochs=10), Start(BUILTIN)), steps.append)

    first = next(s.epochs[0] for s in steps if isinstance(s, Course) and s.epochs)
    assert first.done > reached
    assert [p.name for p in folder_of(harbour.project.path).iterdir()] == ["trained-1"]


def test_a_start_with_other_labels_is_told(harbour, tmp_path):
    model = save_pipeline(tmp_path / "model")
    found = find(harbour, str(model)).agreed()
    strange = replace(found, labels=("DISEASE", "DRUG"))

    with pytest.raises(AnnotatorError, match="knows other labels"):
        run(train(harbour, QUICK, Start(strange)))

    assert versions(harbour.project.path) == ()


def test_a_folder_is_started_from_only_where_a_person_has_agreed(harbour, tmp_path):
    model = save_pipeline(tmp_path / "model")

    with pytest.raises(SuggestError, match="nobody has said that it may"):
        start_of(harbour, str(model))

    assert start_of(harbour, str(model), {str(model)}).name == "model"


@pytest.mark.parametrize(("wanted", "said"), [("gazetteer", "cannot learn"), ("oracle", "no sugg")])
def test_what_cannot_learn_is_no_start(harbour, wanted, said):
    with pytest.raises(SuggestError, match=said):
        start_of(harbour, wanted)


def test_a_version_is_no_start_as_each_training_takes_everything(harbour):
    trained(harbour)

    with pytest.raises(SuggestError, match="start from builtin"):
        start_of(harbour, "trained-1")


def test_a_version_of_another_scheme_is_not_used(harbour):
    made = replace(trained(harbour), labels=("DISEASE",))

    with pytest.raises(SuggestError, match="trained on other labels"):
        use(harbour, made)

    assert chosen(harbour).first.wanted == "builtin"


def test_a_version_that_is_gone_leaves_the_built_in_suggester_at_work(harbour):
    made = trained(harbour)
    use(harbour, made)
    folder_of(harbour.project.path).rename(harbour.project.path.with_name("away"))

    account = run(suggest_chosen(harbour, ()))

    assert "no suggester, folder or file trained-1" in account.rejected[0].reason
    assert {s.origin for s in harbour.copy("open").spans} == {BUILTIN.origin}


def test_a_scheme_that_calls_things_otherwise_is_learnt_in_its_words(tmp_path):
    scheme = load_scheme("news")
    words = {"PERSON": "PER", "FAC": "FACILITY"}
    labels = [replace(label, name=words.get(label.name, label.name)) for label in scheme.labels]
    with Session.create(tmp_path / "other.annot", Scheme("other", tuple(labels)), "anna") as other:
        finish(other, 8)
        for number in range(8):
            copy = other.copy(f"h{number:02}")
            changes = [
                Change(span, replace(span, label=words[span.label]), copy.article, "anna")
                for span in copy.spans
                if span.label in words
            ]
            other.do(Edit("Relabel", tuple(changes)))
        article = replace(marked(13).article, id="open")
        other.do(Edit("Import", (Change(None, article, article.id),)))

        made = trained(other)
        reader = here(find(other, made.name).agreed())
        run(suggest(other, reader, Plan(("open",), label_map(other.scheme()))))

        assert {"PER", "FACILITY"} <= {span.label for span in other.copy("open").spans}


def test_the_language_that_most_articles_have_is_learnt(project):
    session = Session(project, "")
    run(import_files(session, [GERMAN], Import(kind=As.GOLD)))

    made = trained(session)

    assert made.learnt.stages["names"] == "this language has no model of names to teach"
    reader = here(find(session, made.name).agreed())
    assert run(suggest(session, reader)).spans > 50


FULL = """
import resource, sys
from pathlib import Path
from annotator.domain.errors import AnnotatorError
from annotator.domain.training import Training
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.training.training import Start, train
from annotator.domain.suggester import BUILTIN
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Session.open(Path(sys.argv[1]), "anna") as session:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
    try:
        run(train(session, Training(epochs=1), Start(BUILTIN)))
    except AnnotatorError as error:
        print(error)
"""


def test_a_medium_that_takes_no_more_is_told_and_nothing_is_left(harbour):
    path = harbour.project.path
    made = trained(harbour)
    harbour.close()

    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=True
    )

    assert "cannot be written" in done.stdout
    assert "Traceback" not in done.stdout
    assert versions(path) == (made,)
    assert [p.name for p in folder_of(path).iterdir() if "unfinished" not in p.name] == [made.name]


@pytest.mark.parametrize("text", ["", "[]", '{"format": 9}', "{" * 5000, '{"format": 1}'])
def test_what_is_no_version_is_passed_over(tmp_path, text):
    project = tmp_path / "p.annot"
    folder = folder_of(project) / "trained-1"
    folder.mkdir(parents=True)
    (folder / "version.json").write_text(text)

    assert versions(project) == ()
    assert version_called(project, "trained-1") is None


def test_a_project_that_moves_with_its_folder_keeps_its_version(harbour, tmp_path):
    use(harbour, trained(harbour))
    path = harbour.project.path
    harbour.close()
    new = tmp_path / "elsewhere"
    new.mkdir()
    path.rename(new / path.name)
    folder_of(path).rename(folder_of(new / path.name))

    moved = Session(Project(new / path.name), "anna")

    assert find(moved, in_use(moved)).place == str(folder_of(new / path.name) / "trained-1")
    moved.close()


def test_what_is_known_of_a_version_is_plain_json(harbour):
    made = trained(harbour)
    text = (place_of(harbour.project.path, made) / "version.json").read_text(encoding="utf-8")

    assert json.loads(text)["parameters"]["scheme"] == "news"
