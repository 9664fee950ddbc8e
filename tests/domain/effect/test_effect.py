"""What becomes of suggestions is counted, and told as figures where there is enough of it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from annotator.domain.agreement.figure import as_told
from annotator.domain.effect.counting import Work, counted
from annotator.domain.effect.plain import counts_table, effect_table, effect_to_json
from annotator.domain.effect.report import FEW, FIGURES, Effect, effect, excess, saved
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import BLIND, Copy, Standing, Status
from annotator.domain.span import Span, State, Stretch
from annotator.workflow.job import run


def span(start: int, state: State, key: str = "", label: str = "GPE") -> Span:
    return Span(key or f"e{start}", Stretch(start, start + 4), label, state, "x@1", 0.5)


def suggested(*starts: int) -> Copy:
    return Copy("a1", "@suggestions", tuple(span(start, State.SUGGESTED) for start in starts))


def done(*items: Span | Quote, blind: bool = False, seconds: int = 0) -> Copy:
    standing = Standing(Status.DONE, BLIND if blind else "", seconds)
    spans = tuple(item for item in items if isinstance(item, Span))
    return Copy("a1", "ana", spans, tuple(i for i in items if isinstance(i, Quote)), standing)


def test_each_suggestion_has_one_fate() -> None:
    moved = replace(span(20, State.CHANGED), stretch=Stretch(20, 29))
    relabelled = replace(span(30, State.CHANGED), label="ORG")
    own = done(
        *(span(0, State.ACCEPTED), span(10, State.REJECTED), moved, relabelled),
        span(90, State.ADDED, "own"),
    )

    row = counted(Work(own, suggested(0, 10, 20, 30, 40), 500))

    fates = ("accepted", "rejected", "moved", "altered", "left", "missed", "own")
    assert {fate: row[fate, "shown"] for fate in fates} == dict.fromkeys(fates, 1)
    assert row["marked", "shown"] == 4
    assert row["proposed", "shown"] == 5
    assert row["taken", "shown"] == 1


def test_quotes_have_fates_as_well() -> None:
    quote = Quote("q1", (Stretch(0, 9),), state=State.SUGGESTED, origin="x@1")
    copy = Copy("a1", "@suggestions", quotes=(quote,))
    other_kind = replace(quote, state=State.CHANGED, kind=QuoteKind.INDIRECT)
    shorter = replace(quote, state=State.CHANGED, contents=(Stretch(0, 5),))

    assert counted(Work(done(other_kind), copy, 99))["altered", "shown"] == 1
    assert counted(Work(done(shorter), copy, 99))["moved", "shown"] == 1


def test_what_was_marked_before_it_was_suggested_is_not_missed() -> None:
    row = counted(Work(done(span(0, State.ADDED, "own")), suggested(0), 99))

    assert (row["missed", "shown"], row["left", "shown"], row["taken", "shown"]) == (0, 0, 1)


def test_of_a_suggestion_that_is_gone_only_the_decision_counts() -> None:
    row = counted(Work(done(span(0, State.ACCEPTED), span(10, State.REJECTED)), suggested(), 99))

    assert (row["proposed", "shown"], row["taken", "shown"]) == (2, 1)


def test_blind_work_is_compared_with_what_nobody_saw() -> None:
    own = done(span(0, State.ADDED, "own"), span(50, State.ADDED, "other"), blind=True, seconds=40)

    row = counted(Work(own, suggested(0, 10), 2000, Copy("a1", "@gold", (span(0, State.ADDED),))))

    assert row == {
        ("articles", "blind"): 1,
        ("marked", "blind"): 2,
        ("proposed", "blind"): 2,
        ("taken", "blind"): 1,
        ("adjudicated", "blind"): 1,
        ("gold", "blind"): 1,
        ("found", "blind"): 1,
        ("timed", "blind"): 1,
        ("seconds", "blind"): 40,
        ("signs", "blind"): 2000,
    }


def test_the_index_is_naught_for_no_more_and_one_for_everything() -> None:
    assert excess(0.6, 0.6) == 0
    assert excess(1.0, 0.6) == pytest.approx(1)
    assert excess(0.5, 0.6) < 0
    assert excess(1.0, 1.0) is None
    assert saved(30, 40) == pytest.approx(0.25)
    assert saved(30, 0) is None


def works(count: int, *, blind: bool) -> list[Work]:
    """Return articles in which one of two suggestions is taken blind, and both where shown."""
    taken = State.ADDED if blind else State.ACCEPTED
    first = span(0, taken, "own" if blind else "")
    items = (first,) if blind else (first, span(10, State.ACCEPTED))
    own = done(*items, blind=blind, seconds=80 if blind else 20)
    return [Work(own, suggested(0, 10), 1000)] * count


def measured(shown: int, blind: int, *, each: bool = True) -> Effect:
    every: Sequence[Work] = [*works(shown, blind=False), *works(blind, blind=True)]
    return run(effect([{"ana": counted(work)} for work in every], 0.05, each=each))


def test_figures_of_enough_articles_are_told_with_their_intervals() -> None:
    figures = measured(FEW, FEW).everyone.figures

    values = {name: figures[name].value for name in FIGURES}
    assert values["accepted"] == 1
    assert (values["recall_with"], values["recall_without"]) == (1, 1)
    assert (values["taken_with"], values["taken_without"]) == (1, 0.5)
    assert values["rubber_stamp"] == 1
    assert (values["seconds_with"], values["seconds_without"]) == (20, 80)
    assert values["time_saved"] == 0.75
    stamp = figures["rubber_stamp"]
    assert (stamp.n, stamp.low, stamp.high) == (FEW, 1, 1)


def test_a_figure_of_fewer_is_none_and_says_so() -> None:
    figures = measured(FEW, FEW - 1).everyone.figures

    assert figures["accepted"].value == 1
    for name in ("recall_without", "rubber_stamp", "time_saved"):
        assert figures[name].value is None
        assert figures[name].n == FEW - 1
        assert as_told(figures[name]) == "too few"
        assert figures[name].reason.startswith("Too few: 19 of at least 20 articles done")
    assert "adjudicated" in figures["gold_with"].reason


def test_a_figure_of_enough_articles_with_nothing_in_them_is_not_defined() -> None:
    rows = [{"ana": counted(Work(done(), suggested(0), 99))}] * FEW

    accepted = run(effect(rows, 0.05, each=False)).everyone.figures["accepted"]

    assert (accepted.value, accepted.n) == (None, FEW)
    assert accepted.reason == "There is nothing of it in these articles."


def test_two_who_did_an_article_count_as_one_draw_of_both() -> None:
    row = counted(works(1, blind=False)[0])

    found = run(effect([{"ana": row, "ben": row}] * FEW, 0.05, each=True))

    assert found.everyone.counts["articles_shown"] == 2 * FEW
    assert found.people.keys() == {"ana", "ben"}
    assert found.people["ben"].counts["accepted_shown"] == 2 * FEW


def test_nobody_is_named_where_that_is_off() -> None:
    found = measured(FEW, FEW, each=False)

    assert found.people == {}
    assert effect_to_json(found)["annotators"] == {}
    assert effect_table(found).heads == ("Figure", "All")
    assert counts_table(found).rows[0].cells == (FEW,)
