"""Articles are shared out evenly, by the seed alone, with the overlap that was asked for."""

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.assignment import Sharing, share_out
from annotator.domain.errors import AnnotatorError

PEOPLE = st.integers(2, 7).map(lambda count: tuple("abcdefg"[:count]))
SINGLES = st.integers(0, 60).map(lambda count: {f"a{n}": f"a{n}" for n in range(count)})
STORIES = st.lists(st.integers(0, 12), max_size=40).map(
    lambda stories: {f"a{n}": f"s{story}" for n, story in enumerate(stories)}
)


@st.composite
def sharings(draw, people):
    overlap = draw(st.integers(0, 100))
    return Sharing(overlap, draw(st.integers(2, len(people))), draw(st.text(max_size=3)))


@st.composite
def tasks(draw, articles):
    people = draw(PEOPLE)
    return draw(articles), people, draw(sharings(people))


def holders(given):
    return Counter(article for articles in given.values() for article in articles)


def largest(articles):
    return max(Counter(articles.values()).values(), default=0)


@given(tasks(SINGLES))
def test_the_overlap_is_met_within_one_article(task):
    articles, _, sharing = task

    counts = Counter(holders(share_out(*task)).values())

    assert abs(counts[sharing.people] - len(articles) * sharing.overlap / 100) < 1
    assert counts[1] + counts[sharing.people] == len(articles)


@given(tasks(STORIES))
def test_the_overlap_is_met_within_one_story(task):
    articles, _, sharing = task

    counts = Counter(holders(share_out(*task)).values())

    off = abs(counts[sharing.people] - len(articles) * sharing.overlap / 100)
    assert off <= largest(articles)


@given(tasks(STORIES))
def test_loads_are_even_within_one_story(task):
    loads = [len(articles) for articles in share_out(*task).values()]

    assert max(loads) - min(loads) <= largest(task[0])


@given(tasks(STORIES))
def test_every_article_is_handed_out_and_stories_stay_together(task):
    articles, _, _ = task
    given = share_out(*task)
    takers = {a: {person for person, of in given.items() if a in of} for a in articles}

    assert holders(given).keys() == articles.keys()
    for one, other in combinations(articles, 2):
        assert articles[one] != articles[other] or takers[one] == takers[other]


@given(tasks(STORIES), st.randoms())
def test_the_same_seed_shares_out_the_same_in_whatever_order(task, random):
    articles, people, sharing = task
    shuffled = random.sample(sorted(articles.items()), len(articles))
    others = tuple(random.sample(people, len(people)))

    again = share_out(dict(shuffled), others, sharing)

    before = share_out(*task)
    assert {p: set(of) for p, of in again.items()} == {p: set(of) for p, of in before.items()}


@given(tasks(STORIES))
def test_each_gets_the_articles_in_their_order(task):
    for articles in share_out(*task).values():
        assert articles == tuple(article for article in task[0] if article in articles)


def test_another_seed_shares_out_anew():
    articles = {f"a{n}": f"a{n}" for n in range(200)}

    first, second = (share_out(articles, "ab", Sharing(seed=seed))["a"] for seed in "12")

    assert len(first) == len(second) == 100
    assert 35 < len(set(first) & set(second)) < 65


def test_who_had_more_before_comes_last():
    assert share_out({"a1": "a1"}, ("anna", "ben"), Sharing(), {"anna": 1})["ben"] == ("a1",)
    assert share_out({"a1": "a1"}, ("anna", "ben"), Sharing(), {"ben": 1})["anna"] == ("a1",)


def test_everybody_meets_everybody():
    articles = {f"a{n}": f"a{n}" for n in range(60)}
    given = share_out(articles, "abcd", Sharing(100))

    met = [len(set(given[one]) & set(given[other])) for one, other in combinations("abcd", 2)]

    assert sum(met) == 60
    assert max(met) - min(met) <= 2


@pytest.mark.parametrize(("overlap", "people"), [(-1, 2), (101, 2), (20, 1)])
def test_a_sharing_that_makes_no_sense_is_refused(overlap, people):
    with pytest.raises(AnnotatorError, match="to several people"):
        Sharing(overlap, people)


def test_more_people_than_are_named_cannot_see_an_article():
    with pytest.raises(AnnotatorError, match="3 people cannot see the same article where 2 are"):
        share_out({"a1": "a1"}, ("anna", "ben"), Sharing(20, 3))
