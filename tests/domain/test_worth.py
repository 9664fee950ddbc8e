"""Articles are ordered by what they are worth, equals as they came, each with its reason."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Variant
from annotator.domain.record import Heading, Status
from annotator.domain.worth import (
    Committee,
    Doubt,
    by_arrival,
    by_disagreement,
    by_rarity,
    by_similarity,
    by_story,
    by_uncertainty,
    open_among,
    rarest,
    telling_words,
)


def heading(name: str, story: str | None = None, status: Status = Status.TODO) -> Heading:
    return Heading(name, name.upper(), story, Variant.OTHER, status)


A, B, C = heading("a"), heading("b"), heading("c")


def test_most_suggestions_that_are_a_toss_up_come_first() -> None:
    found = {"a": Doubt(9, 1, 2.0), "b": Doubt(7, 6, 5.5)}

    worths = by_uncertainty((A, B, C), found)

    assert [w.article for w in worths] == ["b", "a", "c"]
    assert [w.why for w in worths] == [
        "6 of 7 suggestions between 40 % and 60 %",
        "1 of 9 suggestions between 40 % and 60 %",
        "no suggestion is open",
    ]


def test_of_as_many_toss_ups_more_doubt_comes_first() -> None:
    found = {"a": Doubt(2, 1, 0.9), "b": Doubt(2, 1, 1.4)}

    assert [w.article for w in by_uncertainty((A, B), found)] == ["b", "a"]


def test_what_one_suggester_alone_makes_is_disputed() -> None:
    both, one, other = frozenset({"x", "y"}), frozenset({"x"}), frozenset({"y"})
    found = {
        "a": Committee({both: 8, one: 1}),
        "b": Committee({one: 3, other: 1}),
        "c": Committee({one: 9}),
    }

    worths = by_disagreement((A, B, C), found)

    assert [(w.article, w.value) for w in worths] == [("b", 4), ("a", 1), ("c", 0)]
    assert worths[0].why == "4 of 4 suggestions by one of x and y alone"
    assert worths[2].why == "only x suggests anything here"


def test_labels_that_are_seldom_marked_come_first() -> None:
    found = {"a": {"PERSON": 20}, "b": {"LAW": 1, "PERSON": 1}}

    worths = by_rarity((A, B, C), found, {"PERSON": 99, "LAW": 3})

    assert [w.article for w in worths] == ["b", "a", "c"]
    assert worths[0].why == "suggests LAW (3), PERSON (99), of which so many are marked so far"


def test_a_story_that_is_mostly_done_comes_first_and_stays_together() -> None:
    every = (
        heading("a"),
        heading("b", "s"),
        heading("c", "t"),
        heading("d", "s"),
        heading("e", "t", Status.DONE),
        heading("f", "t"),
    )

    worths = by_story(every, open_among(every))

    assert [w.article for w in worths] == ["c", "f", "b", "d", "a"]
    assert worths[0].why == "1 of 3 articles of the story t are finished"
    assert worths[-1].why == "it belongs to no story"


def test_what_shares_rare_words_comes_first_and_the_article_itself_is_left_out() -> None:
    worths = by_similarity((A, B, C), A, {"c": {"reservoir": 2.0}, "a": {"reservoir": 2.0}})

    assert [(w.article, w.why) for w in worths] == [
        ("c", "shares reservoir with “A”"),
        ("b", "it shares no rare word with “A”"),
    ]


def test_words_are_known_as_the_index_knows_them() -> None:
    assert telling_words("Petrović said PETROVIĆ is 5th") == {
        "petrovic": "Petrović",
        "said": "said",
    }


def test_words_that_every_article_or_no_other_holds_say_nothing() -> None:
    assert rarest({"said": 50, "lone": 1, "dam": 2}, 100).keys() == {"dam"}


names = st.lists(st.text("abcdef", min_size=1, max_size=2), unique=True)


@given(names, st.data())
def test_every_order_holds_each_open_article_once_and_keeps_equals_in_place(
    articles: list[str], data: st.DataObject
) -> None:
    statuses = st.sampled_from(Status)
    every = tuple(
        heading(n, data.draw(st.none() | st.just("s")), data.draw(statuses)) for n in articles
    )
    left = open_among(every)
    doubts = {h.article: Doubt(data.draw(st.integers(0, 3)), 0, 0.0) for h in every}

    for worths in (by_arrival(left), by_uncertainty(left, doubts), by_story(every, left)):
        assert sorted(w.article for w in worths) == sorted(h.article for h in left)
    flat = by_uncertainty(left, {})
    assert [w.article for w in flat] == [h.article for h in left]
