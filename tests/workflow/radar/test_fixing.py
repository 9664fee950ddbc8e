"""What the radar shows is put right in one step, which can be taken back."""

from dataclasses import replace

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.domain.radar.signal import Signal, Sort
from annotator.domain.span import Stretch
from annotator.workflow.job import run
from annotator.workflow.radar.fixing import (
    give_speaker,
    label_everywhere,
    mark_alike,
    speakers_for,
    take_name,
    take_off,
)
from annotator.workflow.radar.looking import radar
from annotator.workflow.session import Session
from annotator.workflow.trash import delete_articles


def signals(session: Session) -> dict[Sort, Signal]:
    return {signal.sort: signal for signal in run(radar(session))}


def content(session: Session):
    return [session.copy(article).items() for article in ("a1", "a2")]


def test_one_label_goes_to_all_places_of_a_name(odd: Session) -> None:
    before = content(odd)

    assert run(label_everywhere(odd, signals(odd)[Sort.LABELS], "GPE")) == 1

    assert Sort.LABELS not in signals(odd)
    assert odd.copy("a2").span("e2").label == "GPE"
    odd.undo()
    assert content(odd) == before


def test_a_label_that_all_have_makes_no_step(odd: Session) -> None:
    signal = signals(odd)[Sort.LABELS]
    alike = replace(signal, sites=tuple(s for s in signal.sites if s.told == "GPE"))
    before = odd.undo_and_redo()

    assert run(label_everywhere(odd, alike, "GPE")) == 0
    assert odd.undo_and_redo() == before


def test_who_is_named_there_is_offered_first_and_given(odd: Session) -> None:
    (site,) = signals(odd)[Sort.SPEAKERLESS].sites

    assert [speaker.id for speaker in speakers_for(odd, site)] == ["p1"]
    give_speaker(odd, site, "p1")

    assert odd.copy("a1").quote("q1").speaker == "p1"
    assert Sort.SPEAKERLESS not in signals(odd)
    odd.undo()
    assert odd.copy("a1").quote("q1").speaker is None


def test_a_label_in_another_zone_is_taken_off(odd: Session) -> None:
    (site,) = signals(odd)[Sort.ZONE].sites

    take_off(odd, site)

    assert odd.copy("a1").span("e0") is None
    assert Sort.ZONE not in signals(odd)


@pytest.mark.parametrize(("first", "labels"), [(True, ["GPE"]), (False, ["ORG", "ORG"])])
def test_a_sentence_is_marked_as_the_other_is(
    odd: Session, *, first: bool, labels: list[str]
) -> None:
    before = content(odd)
    model, site = signals(odd)[Sort.ALIKE].sites if first else signals(odd)[Sort.ALIKE].sites[::-1]

    mark_alike(odd, model, site)

    marked = [
        span.label for span in odd.copy(site.article).spans if site.stretch.covers(span.stretch)
    ]
    assert sorted(marked) == labels
    assert Sort.ALIKE not in signals(odd)
    odd.undo()
    assert content(odd) == before


def test_a_name_is_taken_from_one_who_has_another(odd: Session) -> None:
    take_name(odd, "p2", "LEE")

    assert [speaker.names() for speaker in odd.speakers()] == [("Ana Lee", "Lee"), ("Bo Lee",)]
    assert Sort.NAMES not in signals(odd)
    odd.undo()
    assert Sort.NAMES in signals(odd)


def test_what_is_gone_is_told_and_nothing_is_done(odd: Session) -> None:
    (site,) = signals(odd)[Sort.SPEAKERLESS].sites

    for gone in (replace(site, item="q9"), replace(site, kind="span"), replace(site, article="a9")):
        with pytest.raises(AnnotatorError, match="look again"):
            give_speaker(odd, gone, "p1")
    run(delete_articles(odd, ["a1"]))
    with pytest.raises(AnnotatorError, match="look again"):
        take_off(odd, site)


def test_a_sentence_in_which_only_quotes_differ_is_left_to_a_person(odd: Session) -> None:
    (_, site) = signals(odd)[Sort.ALIKE].sites
    empty = replace(site, stretch=Stretch(0, 3))

    with pytest.raises(AnnotatorError, match="only quotes differ"):
        mark_alike(odd, empty, empty)
