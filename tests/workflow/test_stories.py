"""Articles find their stories: by name on import, by what they share, and by hand."""

import json

import pytest

from annotator.domain.article import Article, Variant, Zone, ZoneKind
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.span import Stretch
from annotator.workflow.importing import Import, import_files
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.stories import adopt, propose, put_into, stories

WIRE = "KYIV — Mayor Ana Petrović opened the Danube bridge on Monday after 14 months of work."
TOLD = "Ana Petrovic opens the Danube bridge: after 14 months of work it was ready on Monday."
RAIN = "Rain fell in Oslo, and nobody minded."


@pytest.fixture
def session(project):
    session = Session(project, "anna")
    zones = (Zone(ZoneKind.DATELINE, Stretch(0, 7)), Zone(ZoneKind.BODY, Stretch(7, len(WIRE))))
    articles = (Article("a", TOLD), Article("b", WIRE, zones=zones), Article("c", RAIN))
    session.do(Edit("Import", tuple(Change(None, a, a.id) for a in articles)))
    return session


def grouped(session):
    return {
        story.story: {member.article: member.variant for member in story.articles}
        for story in stories(session)
    }


def test_what_shares_its_words_is_proposed_with_the_wire_story_as_original(session):
    (story,) = run(propose(session))

    assert {member.article: member.variant for member in story.articles} == {
        "a": Variant.REWRITE,
        "b": Variant.ORIGINAL,
    }
    assert stories(session) == ()


def test_a_proposal_is_one_step_that_can_be_undone(session):
    assert run(adopt(session, run(propose(session)))) == 2
    assert grouped(session) == {"a": {"a": Variant.REWRITE, "b": Variant.ORIGINAL}}
    assert run(propose(session)) == ()

    session.undo()

    assert grouped(session) == {}


def test_a_new_rewrite_is_proposed_for_the_story_that_is_there(session):
    put_into(session, ["b"], "bridge", Variant.ORIGINAL)

    (story,) = run(propose(session))

    assert (story.story, [m.article for m in story.articles]) == ("bridge", ["a"])
    assert story.articles[0].variant is Variant.REWRITE


def test_articles_are_put_into_a_story_and_out_of_it(session):
    put_into(session, ["a", "c"], "s", Variant.REWRITE)
    put_into(session, ["c"], None, Variant.ORIGINAL)
    assert grouped(session) == {"s": {"a": Variant.REWRITE, "c": Variant.ORIGINAL}}

    put_into(session, ["a", "c"], "", None)

    assert grouped(session) == {}


def test_an_article_that_is_not_there_is_in_no_story(session):
    with pytest.raises(AnnotatorError, match="no article x"):
        put_into(session, ["a", "x"], "s", None)
    assert grouped(session) == {}


def test_names_of_files_tell_the_story_unless_it_is_said(project, tmp_path):
    session = Session(project, "anna")
    for name, text in (("bridge-original", WIRE), ("bridge-rewrite-1", TOLD), ("rain", RAIN)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")

    run(import_files(session, [tmp_path]))

    assert grouped(session) == {
        "bridge": {"bridge-original": Variant.ORIGINAL, "bridge-rewrite-1": Variant.REWRITE}
    }


def test_a_story_and_variant_that_are_said_count(project, tmp_path):
    session = Session(project, "anna")
    (tmp_path / "bridge-original.txt").write_text(WIRE, "utf-8")

    run(import_files(session, [tmp_path], Import(story="b", variant=Variant.REWRITE)))

    assert grouped(session) == {"b": {"bridge-original": Variant.REWRITE}}


def test_what_a_file_says_counts_before_its_name(project, tmp_path):
    session = Session(project, "anna")
    row = {"id": "x-original", "text": RAIN, "story": "s", "variant": "rewrite"}
    (tmp_path / "x-original.jsonl").write_text(json.dumps(row))

    run(import_files(session, [tmp_path]))

    assert grouped(session) == {"s": {"x-original": Variant.REWRITE}}
