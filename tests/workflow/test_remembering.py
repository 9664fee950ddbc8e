"""What is decided in one article is seen in all others of a real project at once."""

import pytest

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import ProjectError
from annotator.domain.memory import Entry, Hand, Standing
from annotator.domain.record import SUGGESTIONS, Copy, Status
from annotator.domain.span import Span, State, Stretch
from annotator.workflow.effect import plan_blind
from annotator.workflow.job import run
from annotator.workflow.remembering import Lens, remember, said_by_hand, say, turn
from annotator.workflow.session import Session

TEXT = "Rain fell in Oslo, Ana Lind said. Ana Lind left Oslo."
OSLO, LATER, LIND = Stretch(13, 17), Stretch(48, 52), Stretch(23, 27)
PLACE = Entry("Oslo", "GPE")


def suggestion(stretch: Stretch, label: str) -> Span:
    key = f"e-{stretch.start}-{stretch.end}-{label}"
    return Span(key, stretch, label, State.SUGGESTED, "x@1", 0.5)


@pytest.fixture
def anna(session: Session) -> Session:
    """Anna at work on two more articles of the same text; a GPE is suggested in the second."""
    changes = [Change(None, Article(key, f"{TEXT} {key}"), key) for key in ("b1", "b2")]
    changes += [Change(None, suggestion(OSLO, "ORG"), key, SUGGESTIONS) for key in ("b1", "b2")]
    changes += [Change(None, suggestion(LIND, "PERSON"), "b1", SUGGESTIONS)]
    Session(session.project, "").do(Edit("Import", tuple(changes)))
    run(remember(session))
    return session


def open_in(session: Session, article: str) -> list[tuple[str, str]]:
    copy, text = session.copy(article), session.article(article).text
    waiting = [span for span in copy.spans if span.state is State.SUGGESTED]
    return [(span.stretch.text(text), span.label) for span in waiting]


def span(copy: Copy, key: str) -> Span:
    found = copy.span(key)
    assert found is not None
    return found


def test_an_accepted_name_is_suggested_in_every_article_at_once(anna: Session) -> None:
    anna.do(decide.add_span(anna.copy("b1"), LATER, "GPE"))

    assert open_in(anna, "b1") == [("Oslo", "ORG"), ("Lind", "PERSON")]
    assert open_in(anna, "b2") == [("Oslo", "ORG"), ("Oslo", "GPE")]
    assert open_in(anna, "a1") == []

    anna.undo()

    assert open_in(anna, "b2") == [("Oslo", "ORG")]


def test_the_open_article_shows_it_at_once(anna: Session) -> None:
    anna.do(decide.reject(anna.copy("b1"), span(anna.copy("b1"), "e-13-17-ORG")))
    anna.do(decide.add_span(anna.copy("b1"), OSLO, "GPE"))

    assert open_in(anna, "b1") == [("Lind", "PERSON"), ("Oslo", "GPE")]


def test_a_suggestion_of_the_memory_is_decided_like_any_other(anna: Session) -> None:
    anna.do(decide.add_span(anna.copy("b1"), LATER, "GPE"))
    found = next(s for s in anna.copy("b2").spans if s.label == "GPE")

    anna.do(decide.accept(anna.copy("b2"), found))

    own = span(anna.copy("b2"), found.id)
    assert (own.state, own.origin) == (State.ACCEPTED, "memory@1")
    anna.undo()
    anna.do(decide.reject(anna.copy("b2"), found))
    assert ("Oslo", "GPE") not in open_in(anna, "b2")


def test_a_rejected_text_is_not_suggested_again_in_that_role(anna: Session) -> None:
    anna.do(decide.reject(anna.copy("b1"), span(anna.copy("b1"), "e-13-17-ORG")))

    assert open_in(anna, "b2") == []
    late = (Change(None, suggestion(LATER, label), "b2", SUGGESTIONS) for label in ("ORG", "GPE"))
    Session(anna.project, "").do(Edit("Suggest", tuple(late)))
    anna.lens.learn(Edit("Suggest", ()))
    assert open_in(anna, "b2") == [("Oslo", "GPE")]


def test_a_suggestion_with_another_label_was_rejected_under_its_own(anna: Session) -> None:
    anna.do(decide.relabel(anna.copy("b1"), span(anna.copy("b1"), "e-13-17-ORG"), "GPE"))

    assert open_in(anna, "b2") == [("Oslo", "GPE"), ("Oslo", "GPE")]


def test_a_text_within_what_was_drawn_over_it_was_not_rejected(anna: Session) -> None:
    copy = anna.copy("b1")
    anna.do(decide.reject(copy, span(copy, "e-23-27-PERSON")))
    anna.do(Edit("Add", (Change(None, Span("n", Stretch(19, 27), "PERSON"), "b1", "anna"),)))

    remembered = {one.entry: one.standing for one in anna.lens.remembered()}

    assert remembered == {Entry("Ana Lind", "PERSON"): Standing.OFFERED}
    assert open_in(anna, "b2")[1:] == [("Ana Lind", "PERSON")] * 2


def test_nobody_is_told_what_others_decided_in_the_same_article(anna: Session) -> None:
    ben = Session(anna.project, "ben")
    ben.do(decide.add_span(ben.copy("b2"), LATER, "GPE"))
    ben.do(decide.reject(ben.copy("b2"), span(ben.copy("b2"), "e-13-17-ORG")))
    run(remember(anna))

    assert open_in(anna, "b2") == [("Oslo", "ORG")]
    assert open_in(anna, "b1") == [("Oslo", "GPE"), ("Lind", "PERSON"), ("Oslo", "GPE")]


def test_where_people_differ_suggesters_decide(anna: Session) -> None:
    ben = Session(anna.project, "ben")
    anna.do(decide.reject(anna.copy("b1"), span(anna.copy("b1"), "e-13-17-ORG")))
    ben.do(decide.accept(ben.copy("b1"), span(ben.copy("b1"), "e-13-17-ORG")))
    run(remember(anna))

    assert open_in(anna, "b2") == [("Oslo", "ORG")]
    (one,) = anna.lens.remembered()
    assert (one.votes.kept, one.votes.rejected, one.votes.differ) == (1, 1, True)


def test_entries_are_blocked_allowed_and_left_by_one_undo_each(anna: Session) -> None:
    anna.do(decide.add_span(anna.copy("b1"), LATER, "GPE"))
    say(anna, [PLACE], Hand.BLOCKED)
    assert ("Oslo", "GPE") not in open_in(anna, "b2")

    anna.undo()
    assert ("Oslo", "GPE") in open_in(anna, "b2")

    anna.redo()
    say(anna, [PLACE], None)
    assert ("Oslo", "GPE") in open_in(anna, "b2")
    say(anna, [Entry("Rain", "PRODUCT")], Hand.ALLOWED)
    assert ("Rain", "PRODUCT") in open_in(anna, "b2")
    with pytest.raises(ProjectError, match="needs a text"):
        say(anna, [Entry(" ", "GPE")], Hand.BLOCKED)


def test_nothing_is_remembered_where_that_is_off(anna: Session) -> None:
    anna.do(decide.add_span(anna.copy("b1"), LATER, "GPE"))

    turn(anna, on=False)

    assert not said_by_hand(anna).on
    assert open_in(anna, "b2") == [("Oslo", "ORG")]


def test_a_blind_article_is_not_helped(anna: Session) -> None:
    anna.do(decide.add_span(anna.copy("b1"), LATER, "GPE"))
    plan_blind(anna, 1.0)

    assert anna.copy("b2").items() == ()


def test_what_is_done_gets_no_more_suggestions(anna: Session) -> None:
    anna.do(decide.set_status(anna.copy("b2"), Status.DONE))
    anna.do(decide.add_span(anna.copy("b1"), LATER, "GPE"))

    assert open_in(anna, "b2") == [("Oslo", "ORG")]


def test_the_same_is_seen_as_the_same_object(anna: Session) -> None:
    anna.do(decide.add_span(anna.copy("b1"), LATER, "GPE"))

    assert anna.copy("b2") is anna.copy("b2")


def test_what_is_decided_while_it_reads_is_remembered(anna: Session) -> None:
    anna.do(decide.add_span(anna.copy("b1"), LATER, "GPE"))
    anna.lens = lens = Lens(anna)
    reading = lens.reading()
    next(reading)
    anna.do(decide.add_span(anna.copy("b2"), Stretch(0, 4), "PRODUCT"))

    run(reading)

    assert {one.entry for one in lens.remembered()} == {PLACE, Entry("Rain", "PRODUCT")}


def test_an_edit_of_very_many_articles_has_all_read_anew(anna: Session) -> None:
    changes = [Change(None, Article(f"n{n}", f"Oslo {n}"), f"n{n}") for n in range(201)]
    changes += [Change(None, Span("m", Stretch(0, 4), "GPE"), f"n{n}", "ben") for n in range(201)]
    Session(anna.project, "").do(Edit("Import", tuple(changes)))
    lens = anna.lens
    lens.learn(Edit("Import", tuple(changes)))
    assert lens.stale

    run(remember(anna))

    assert not lens.stale
    assert ("Oslo", "GPE") in open_in(anna, "b2")
