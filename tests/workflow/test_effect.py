"""The blind share of a real project is planned, kept from the annotator, and measured."""

from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.blind import USUAL, Plan
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.everywhere import Reach, Wanted
from annotator.domain.record import BLIND, SUGGESTIONS, Copy, Status
from annotator.domain.span import Span, State, Stretch
from annotator.store import glance
from annotator.workflow.effect import measure_effect, plan_blind
from annotator.workflow.everywhere import find_places, put_everywhere
from annotator.workflow.exporting import Export, export
from annotator.workflow.job import run
from annotator.workflow.merging import merge
from annotator.workflow.packets import Wanted as Handing
from annotator.workflow.packets import hand_out, shares
from annotator.workflow.searching import find_in_project
from annotator.workflow.session import Session

FIRST, LAST = Stretch(0, 4), Stretch(18, 22)


def suggestion(stretch: Stretch) -> Span:
    key = f"e-{stretch.start}-{stretch.end}-GPE"
    return Span(key, stretch, "GPE", State.SUGGESTED, "x@1", 0.5)


@pytest.fixture
def anna(session: Session) -> Session:
    """Anna at work on forty articles, each with two suggestions."""
    changes = []
    for n in range(40):
        key = f"b{n}"
        changes.append(Change(None, Article(key, f"Oslo is far from Kyiv {n}."), key))
        changes += [Change(None, suggestion(at), key, SUGGESTIONS) for at in (FIRST, LAST)]
    Session(session.project, "").do(Edit("Import", tuple(changes)))
    return session


def blind(session: Session) -> set[str]:
    return {h.article for h in session.headings() if session.copy(h.article).blind}


def finish(session: Session, article: str) -> None:
    """Accept what is shown; without suggestions mark the first word only."""
    copy = session.copy(article)
    if copy.blind:
        session.do(decide.add_span(copy, FIRST, "GPE"))
        session.do(decide.set_status(session.copy(article), Status.DONE, seconds=60))
    else:
        session.do(decide.approve(copy, *copy.items(), seconds=20))


def test_nothing_is_blind_before_somebody_plans_it(anna: Session) -> None:
    assert anna.plan() == Plan()
    assert blind(anna) == set()


def test_a_plan_hides_suggestions_and_one_undo_shows_them(anna: Session) -> None:
    plan_blind(anna, 0.5)

    hidden = blind(anna)
    assert 0 < len(hidden) < 41
    assert all(anna.copy(article).items() == () for article in hidden)
    assert blind(Session(anna.project, "ben")) not in (hidden, set())

    anna.undo()

    assert blind(anna) == set()


def test_another_share_leaves_what_was_begun_as_it_was(anna: Session) -> None:
    finish(anna, "b0")
    seed = plan_blind(anna, 1.0).seed
    finish(anna, "b1")

    assert blind(anna) == {h.article for h in anna.headings()} - {"b0"}
    assert plan_blind(anna, 0.0).seed == seed
    assert blind(anna) == {"b1"}
    assert anna.copy("b1").standing.reason == BLIND


def test_what_comes_in_while_a_blind_article_is_open_stays_hidden(anna: Session) -> None:
    plan_blind(anna, 1.0)
    assert anna.copy("b0").blind
    late = suggestion(Stretch(5, 7))

    Session(anna.project, "").do(Edit("Suggest", (Change(None, late, "b0", SUGGESTIONS),)))
    anna.do(decide.add_span(anna.copy("b0"), FIRST, "GPE"))
    (own,) = anna.copy("b0").items()

    assert own.state is State.ADDED
    assert anna.copy("b0").blind


def test_an_article_that_is_begun_no_more_is_drawn_again(anna: Session) -> None:
    anna.do(decide.accept(anna.copy("b0"), anna.copy("b0").spans[0]))
    Session(anna.project, "lead").do(Edit("none", ()))
    plan_blind(Session(anna.project, "lead"), 1.0)
    assert not anna.copy("b0").blind

    anna.undo()

    assert anna.copy("b0").blind


def test_the_first_look_shows_no_more_than_the_article(anna: Session) -> None:
    plan_blind(anna, 1.0)
    finish(anna, "a1")
    path = anna.project.path
    anna.close()

    first = glance.glance(path, "anna")

    assert first is not None
    assert first.copy.blind
    assert first.copy.items() == ()


def test_what_is_marked_everywhere_takes_no_suggestion_of_a_blind_article(anna: Session) -> None:
    plan_blind(anna, 1.0)
    wanted = Wanted("Oslo", "GPE")

    places = run(find_places(anna, wanted, Reach.PROJECT, "b0"))
    run(put_everywhere(anna, wanted, places))

    states = {item.state for item in anna.copy("b7").items()}
    assert states == {State.ADDED}
    assert anna.copy("b7").standing.reason == BLIND


def test_a_search_finds_no_suggestion_of_a_blind_article(anna: Session) -> None:
    assert len(find_in_project(anna, "label:GPE").hits) == 80
    plan_blind(anna, 1.0)
    anna.do(decide.add_span(anna.copy("b7"), FIRST, "GPE"))

    assert [hit.article for hit in find_in_project(anna, "label:GPE").hits] == ["b7"]


def test_a_packet_goes_out_with_the_plan_and_comes_back_with_what_was_blind(
    anna: Session, tmp_path: Path
) -> None:
    lead = Session(anna.project, "lead")
    plan_blind(lead, 0.5)
    hidden = blind(Session(anna.project, "dora"))
    file = tmp_path / "dora.annot"
    run(hand_out(lead, shares(lead, Handing(("dora",))), [file]))

    with Session.open(file, "dora") as packet:
        assert blind(packet) == hidden
        with pytest.raises(AnnotatorError, match="planned in the project"):
            plan_blind(packet, 0.0)
        done = sorted(hidden)[:3]
        for article in done:
            finish(packet, article)
        assert run(measure_effect(packet)).people == {}
    run(merge(lead, [file]))

    assert run(measure_effect(lead)).people["dora"].counts["articles_blind"] == len(
        [article for article in done if article != "a1"]
    )


def test_what_is_blind_goes_along_in_lines(anna: Session, tmp_path: Path) -> None:
    plan_blind(anna, 1.0)
    finish(anna, "b0")
    file = tmp_path / "out.jsonl"

    run(export(anna, file, Export("jsonl", "anna")))

    assert f'"status": "done", "reason": "{BLIND}", "seconds": 60' in file.read_text("utf-8")


def test_the_effect_is_measured_of_what_is_done(anna: Session) -> None:
    plan_blind(anna, 0.5)
    hidden = blind(anna) - {"a1"}
    for n in range(40):
        finish(anna, f"b{n}")

    found = run(measure_effect(anna))

    counts, figures = found.everyone.counts, found.everyone.figures
    assert counts["articles_blind"] == len(hidden)
    assert counts["accepted_shown"] == counts["proposed_shown"] == 2 * (40 - len(hidden))
    assert counts["taken_blind"] == len(hidden)
    assert found.people.keys() == {"anna"}
    enough = min(len(hidden), 40 - len(hidden)) >= 20
    assert (figures["time_saved"].value is not None) == enough
    fewer = [f for f in figures.values() if f.n < 20]
    assert all(f.value is None and f.reason.startswith("Too few") for f in fewer)


def test_nobody_is_told_apart_where_that_is_switched_off(anna: Session) -> None:
    finish(anna, "b0")
    assert run(measure_effect(anna)).people.keys() == {"anna"}

    plan_blind(anna, USUAL, each=False)

    assert run(measure_effect(anna)).people == {}


def test_gold_that_is_adjudicated_counts(anna: Session) -> None:
    finish(anna, "b0")
    gold = Copy("b0", "@gold", (Span("g1", FIRST, "GPE"), Span("g2", Stretch(5, 7), "ORG")))
    anna.do(Edit("Decide", tuple(Change(None, s, "b0", "@gold") for s in gold.spans)))

    counts = run(measure_effect(anna)).everyone.counts

    assert (counts["gold_shown"], counts["found_shown"]) == (2, 1)
