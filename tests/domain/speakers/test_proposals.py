"""Who may be one person is proposed with a reason, the surest first."""

import pytest

from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.domain.speakers.proposals import MANY, pairs_apart, proposals, told_apart


def speaker(key: str, name: str, *aliases: str, kb: str | None = None) -> Speaker:
    return Speaker(key, name, aliases, kb=kb)


ZELENSKIY = speaker("p1", "Volodymyr Zelenskiy")


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (speaker("p2", "V. Zelenskyy"), "the same surname, and no other forename"),
        (speaker("p2", "Zelensky"), "the same surname, and no other forename"),
        (speaker("p2", "Vladimir Zelensky"), "names that sound the same"),
        (speaker("p2", "VOLODYMYR ZELENSKIY"), "the same name"),
        (speaker("p2", "Ze", "Volodymyr Zelenskiy"), "a name in common"),
        (speaker("p2", "Olena Zelenska"), None),
        (speaker("p2", "Olena Zelenskiy"), None),
        (Speaker("p2", "Zelenskiy", kind=SpeakerKind.DESCRIBED), None),
    ],
)
def test_a_pair_is_proposed_for_a_reason(other: Speaker, reason: str | None) -> None:
    found = proposals([ZELENSKIY, other])

    assert [one.reason for one in found] == ([reason] if reason else [])


def test_the_knowledge_base_says_best_who_is_one_and_who_is_two() -> None:
    one, same, other = (
        speaker("p1", "Ana Lee", kb="Q1"),
        speaker("p2", "The boss", kb="Q1"),
        speaker("p3", "Ana Lee", kb="Q3"),
    )

    (found,) = proposals([one, same, other])
    assert found.pair == {"p1", "p2"}
    assert found.reason == "the same id in the knowledge base"


def test_the_surest_come_first_and_the_one_named_most_stays() -> None:
    ledger = [
        speaker("p1", "Lee"),
        speaker("p2", "Ana Lee"),
        speaker("p3", "ana lee"),
    ]
    uses = {"p3": 9, "p2": 1}

    found = proposals(ledger, uses=lambda key: uses.get(key, 0))
    assert [(one.stays.id, one.goes.id) for one in found] == [
        ("p3", "p2"),
        ("p2", "p1"),
        ("p3", "p1"),
    ]


def test_who_was_told_apart_is_not_proposed_again() -> None:
    ledger = [speaker('p "1"', "Ana Lee"), speaker("p2", "Ana Lee")]
    setting = told_apart("p2", 'p "1"')

    assert proposals(ledger, pairs_apart([setting.key])) == []
    assert told_apart('p "1"', "p2") == setting


def test_a_name_that_many_bear_says_nothing() -> None:
    ledger = [speaker(f"p{n}", "Lee") for n in range(MANY + 1)]

    assert proposals(ledger) == []
