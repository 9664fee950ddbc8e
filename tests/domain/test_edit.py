"""An edit is a value with an inverse."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker

SPAN = Span("e1", Stretch(0, 3), "ORG")

things = st.one_of(
    st.just(SPAN),
    st.just(replace(SPAN, label="GPE")),
    st.just(Speaker("p1", "Ana")),
    st.just(Article("a1", "text")),
)
changes = st.one_of(
    st.builds(Change, st.none(), things, st.sampled_from(["", "a1"])),
    st.builds(Change, things, st.none(), st.sampled_from(["", "a2"]), st.just("anna")),
    st.builds(lambda thing: Change(thing, thing), things),
)
edits = st.builds(Edit, st.text(max_size=5), st.lists(changes, max_size=4).map(tuple))


@given(edits)
def test_the_inverse_of_the_inverse_is_the_edit(edit):
    assert edit.inverse().inverse() == edit


@given(edits)
def test_the_inverse_takes_the_changes_back_from_the_last_to_the_first(edit):
    backwards = [(change.after, change.before) for change in reversed(edit.changes)]

    assert [(change.before, change.after) for change in edit.inverse().changes] == backwards


def test_a_change_from_nothing_to_nothing_is_refused():
    with pytest.raises(ValueError, match="before or after"):
        Change(None, None)


def test_the_text_of_an_article_never_changes():
    article = Article("a1", "text")

    with pytest.raises(ValueError, match="never changes"):
        Change(article, replace(article, text="test"), "a1")


def test_the_title_of_an_article_may_change():
    article = Article("a1", "text")

    change = Change(article, replace(article, title="A title"), "a1")

    assert change.thing.title == "A title"


def test_a_change_is_about_what_is_there_afterwards_or_else_before():
    other = replace(SPAN, label="GPE")

    assert Change(SPAN, other).thing == other
    assert Change(SPAN, None).thing == SPAN


def test_an_edit_touches_the_articles_its_changes_name():
    edit = Edit("Both", (Change(None, SPAN, "a1", "anna"), Change(None, Speaker("p1", "Ana"))))

    assert edit.touched() == {"a1"}
