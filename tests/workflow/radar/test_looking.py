"""The radar goes through the copies of one owner and tells what is not consistent."""

import pytest

from annotator.domain import decide
from annotator.domain.errors import AnnotatorError
from annotator.domain.radar.signal import Sort
from annotator.domain.record import SUGGESTIONS, Status
from annotator.workflow.job import run
from annotator.workflow.radar.looking import radar
from annotator.workflow.session import Session
from annotator.workflow.speakers.joining import tell_apart


def sorts(session: Session, owner: str = "") -> list[Sort]:
    return [signal.sort for signal in run(radar(session, owner))]


def test_each_sort_is_found_in_its_order(odd: Session) -> None:
    assert sorts(odd) == [Sort.LABELS, Sort.NAMES, Sort.SPEAKERLESS, Sort.ALIKE, Sort.ZONE]


def test_sentences_are_compared_in_finished_articles_only(odd: Session) -> None:
    odd.do(decide.set_status(odd.copy("a2"), Status.DRAFT))

    assert Sort.ALIKE not in sorts(odd)
    assert Sort.LABELS in sorts(odd)


def test_who_has_done_nothing_has_the_ledger_alone(odd: Session) -> None:
    ben = Session(odd.project, "ben")

    assert sorts(ben) == [Sort.NAMES]
    with pytest.raises(AnnotatorError, match="no work of @suggestions"):
        run(radar(ben, SUGGESTIONS))
    assert sorts(ben, "anna") == sorts(odd)


def test_two_who_were_told_apart_may_share_a_name(odd: Session) -> None:
    tell_apart(odd, "p1", "p2")

    assert Sort.NAMES not in sorts(odd)


def test_it_tells_how_far_it_has_come(odd: Session) -> None:
    steps = list(radar(odd))

    assert [(step.done, step.total) for step in steps] == [(0, 2), (2, 2)]
