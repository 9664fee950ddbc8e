"""The votes of a project are compared as the terms say."""

import pytest

from annotator.domain.agreement.terms import Terms
from annotator.domain.agreement.work import Work
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, SUGGESTIONS, Standing, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.workflow.agreeing import AT_ONCE, agree, work_there
from annotator.workflow.job import run
from annotator.workflow.session import Session

READY, COUNCIL = Stretch(22, 34), Stretch(53, 60)


def mark(session, owner, *items, article="a1", status=Status.DONE):
    """Let somebody mark an article, and leave it so."""
    standing = Change(Standing(), Standing(status), article, owner)
    changes = [Change(None, item, article, owner) for item in items]
    Session(session.project, owner).do(Edit("Mark", (*changes, standing)))


def span(label="PERSON", stretch=READY, state=State.ADDED, key="e1"):
    return Span(key, stretch, label, state)


def found(session, **terms):
    return run(agree(session, Terms(**terms)))


@pytest.fixture
def two(session):
    """Two who finished the article: of two spans one is alike."""
    mark(session, "ann", span(), span("ORG", COUNCIL, key="e2"))
    mark(session, "ben", span(), span("GPE", COUNCIL, key="e2"))
    return session


def add(session, *keys):
    changes = (Change(None, Article(key, f"Text {key}"), key) for key in keys)
    Session(session.project, "").do(Edit("Import", tuple(changes)))


def test_all_who_share_an_article_are_compared(two):
    add(two, "a2")
    mark(two, "zoe", article="a2")

    agreement = found(two)

    assert (agreement.annotators, agreement.articles) == (("ann", "ben"), 1)
    assert agreement.pairs[0].f1.exact_label.value == 0.5
    assert agreement.pairs[0].f1.exact.value == 1


@pytest.mark.parametrize("status", [Status.TODO, Status.DRAFT])
def test_what_is_not_finished_is_missing_until_asked_for(two, status):
    mark(two, "cyd", span(), status=Status.DRAFT)
    if status is Status.TODO:
        Session(two.project, "cyd").do(
            Edit("Open", (Change(Standing(Status.DRAFT), Standing(), "a1", "cyd"),))
        )

    assert found(two).annotators == ("ann", "ben")
    assert found(two, unfinished=True).annotators == ("ann", "ben", "cyd")


def test_what_is_skipped_never_counts(two):
    mark(two, "cyd", span(), status=Status.SKIPPED)

    assert found(two, unfinished=True).annotators == ("ann", "ben")


def test_finished_with_nothing_marked_is_a_vote(two):
    mark(two, "cyd")

    agreement = found(two, annotators=("ann", "cyd"))

    assert agreement.pairs[0].f1.exact_label.value == 0


def test_gold_and_suggestions_take_part_where_they_are_named(two):
    mark(two, GOLD, span())
    suggested = Change(None, span("ORG", state=State.SUGGESTED, key="s1"), "a1", SUGGESTIONS)
    Session(two.project, "").do(Edit("Suggest", (suggested,)))

    assert found(two).annotators == ("ann", "ben")
    gold = found(two, annotators=("ann", GOLD)).pair("ann", GOLD)
    assert gold.f1.exact_label.value == pytest.approx(2 / 3)
    suggestions = found(two, annotators=("ann", SUGGESTIONS)).pair("ann", SUGGESTIONS)
    assert suggestions.f1.exact_label.value == 0
    assert suggestions.f1.exact.value == pytest.approx(2 / 3)


def test_entries_of_one_person_are_one_speaker(two):
    named = (Speaker("p1", "Ana Petrović", ("Petrović",)), Speaker("p2", "Petrović"))
    two.do(Edit("Name", tuple(Change(None, speaker) for speaker in named)))
    for owner, speaker in (("ann", "p1"), ("ben", "p2")):
        quote = Quote("q1", (Stretch(0, 15),), speaker=speaker, state=State.ADDED)
        Session(two.project, owner).do(Edit("Quote", (Change(None, quote, "a1", owner),)))

    assert found(two).pairs[0].quotes.speaker.accuracy.value == 1


def test_chosen_labels_and_articles_alone_are_compared(two):
    add(two, "a2")
    for owner in ("ann", "ben"):
        mark(two, owner, article="a2")

    assert found(two, labels=("PERSON",)).pairs[0].f1.exact_label.value == 1
    assert found(two, articles=("a2",)).articles == 1
    assert found(two, articles=("a2",)).pairs[0].f1.exact_label.value is None


def test_articles_are_read_some_at_a_time(session):
    keys = [f"b{n}" for n in range(AT_ONCE + 2)]
    add(session, *keys)
    for owner in ("ann", "ben"):
        standing = (Change(Standing(), Standing(Status.DONE), key, owner) for key in keys)
        Session(session.project, owner).do(Edit("Done", tuple(standing)))

    steps = list(agree(session, Terms()))

    assert [step.done for step in steps[: len(keys)]] == list(range(len(keys)))
    assert found(session).articles == len(keys)


@pytest.mark.parametrize(
    ("terms", "sentence"),
    [
        ({"annotators": ("ann",)}, "name another"),
        ({"annotators": ("ann", "zed")}, "no work of zed in this project; there is ann, ben"),
        ({"articles": ("a9",)}, "no article a9 in this project; there is a1"),
        ({"labels": ("PERSN",)}, "no label PERSN in this project; there is PERSON"),
    ],
)
def test_what_is_not_there_is_refused_by_name(two, terms, sentence):
    with pytest.raises(AnnotatorError, match=sentence):
        found(two, **terms)


def test_nothing_to_compare_is_told_with_what_there_is(session):
    with pytest.raises(AnnotatorError, match="nobody has finished any"):
        found(session)

    mark(session, "ann")
    mark(session, "ben", span(), status=Status.DRAFT)
    with pytest.raises(AnnotatorError, match=r"ann has finished 1 article\).*unfinished"):
        found(session)

    assert found(session, unfinished=True).articles == 1


def test_it_is_told_how_much_work_there_is(two):
    mark(two, GOLD, span())
    suggested = Change(None, span("ORG", state=State.SUGGESTED, key="s1"), "a1", SUGGESTIONS)
    Session(two.project, "").do(Edit("Suggest", (suggested,)))
    mark(two, "aaron", span(), status=Status.DRAFT)
    mark(two, "zoe", status=Status.SKIPPED)

    assert work_there(two) == (
        Work("aaron", 0, 1), Work("ann", 1, 0), Work("ben", 1, 0), Work("zoe", 0, 0),
        Work(GOLD, 1, 0), Work(SUGGESTIONS, 0, 1),
    )  # fmt: skip


def test_nothing_is_changed(two):
    edition = two.project.edition

    found(two)

    assert two.project.edition == edition
