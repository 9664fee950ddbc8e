"""All measures of some annotators come in one tree, each with what it is taken of."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from annotator.domain.agreement.report import DRAWING, READING, agreement
from annotator.domain.agreement.votes import votes
from annotator.domain.article import Article
from annotator.domain.progress import Progress
from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.span import Stretch
from tests.domain.agreement.marking import MARKED, TEXT, done, result, spans, voted
from tests.domain.agreement.test_pairing import steps

WORD = 2  # characters of a word and the space after it
THREE = st.lists(st.tuples(MARKED, MARKED, MARKED), min_size=1, max_size=3)


def measured(articles, annotators):
    return result(agreement(articles, annotators))


def over(*ends: tuple[int, int]):
    """Mark words, from one to another."""
    return spans(*((WORD * start, WORD * end - 1, "ORG") for start, end in ends))


def test_a_toy_pair_has_the_figures_known_for_it():
    """200 words, six spans each: three alike, two with one end off by a word, one elsewhere."""
    alike = ((0, 7), (20, 27), (40, 48))
    a = over(*alike, (60, 66), (80, 88), (100, 102))
    b = over(*alike, (60, 67), (80, 87), (120, 122))
    article = Article("a1", "x " * 200)

    found = measured([votes(article, [done("a1", "ann", a), done("a1", "ben", b)])], ["ann", "ben"])

    (pair,) = found.pairs
    assert pair.raw.value == pytest.approx(0.970)
    assert pair.kappa.value == pytest.approx(0.903, abs=0.0005)
    assert found.group.alpha.value == pytest.approx(0.903, abs=0.0005)
    assert pair.f1.exact.value == pytest.approx(0.5)
    assert pair.f1.overlap.value == pytest.approx(0.833, abs=0.0005)
    assert (pair.raw.n, pair.f1.exact.n) == (200, 12)


def values(tree):
    """Return all values of a group."""
    group = tree.group
    figures = [group.fleiss, group.alpha, group.alpha_u, group.u_alpha.u, group.u_alpha.marked]
    figures += [group.u_alpha.coded, group.u_alpha.coverage]
    figures += [label.alpha_u for label in group.alpha_u_labels]
    figures += [f for label in group.u_alpha.labels for f in (label.coded, label.coverage)]
    return [figure.value for figure in figures]


def renamed(articles, names):
    return [
        voted(str(n), **dict(zip(names, marked, strict=True))) for n, marked in enumerate(articles)
    ]


@settings(max_examples=8, deadline=None, phases=[Phase.generate])
@given(THREE, st.permutations(["ann", "ben", "cyd"]))
def test_who_is_called_what_changes_no_figure(articles, names):
    found = measured(renamed(articles, ["ann", "ben", "cyd"]), ["ann", "ben", "cyd"])
    turned = measured(renamed(articles, names), names)

    assert values(found) == pytest.approx(values(turned), nan_ok=True)
    now = dict(zip(["ann", "ben", "cyd"], names, strict=True))
    for pair in found.pairs:
        other = turned.pair(now[pair.a], now[pair.b])
        assert other.f1 == pair.f1
        assert {label.title: label.exact for label in other.labels} == {
            label.title: label.exact for label in pair.labels
        }


@settings(max_examples=8, deadline=None, phases=[Phase.generate])
@given(st.lists(MARKED, min_size=1, max_size=3))
def test_three_who_mark_the_same_agree(articles):
    found = measured(renamed([(m, m, m) for m in articles], ["a", "b", "c"]), "abc")

    group = [found.group.fleiss, found.group.alpha, found.group.u_alpha.u]
    assert all(figure.value is None or figure.value == pytest.approx(1) for figure in group)
    for pair in found.pairs:
        assert pair.f1.exact_label.value == (1 if any(articles) else None)
        assert not pair.disagreements()


def test_an_article_that_only_one_finished_is_missing_not_empty():
    marked = spans((0, 2, "ORG"), (6, 8, "GPE"))
    article = Article("a2", TEXT)
    alone = votes(article, [done("a2", "ann", marked), Copy("a2", "ben")])

    found = measured([voted("a1", ann=marked, ben=marked), alone], ["ann", "ben"])

    assert (found.articles, found.pairs[0].articles) == (1, 1)
    assert found.pairs[0].f1.exact_label.value == 1


def test_an_article_finished_with_nothing_marked_is_a_vote():
    marked = spans((0, 2, "ORG"))

    found = measured(
        [voted("a1", ann=marked, ben=marked), voted("a2", ann=marked, ben=[])], ["ann", "ben"]
    )

    assert found.pairs[0].f1.exact_label.value == pytest.approx(2 / 3)
    assert found.pairs[0].articles == 2


def test_not_everybody_has_to_do_every_article():
    one, other = spans((0, 2, "ORG")), spans((0, 2, "GPE"))

    found = measured(
        [voted("a1", ann=one, ben=other), voted("a2", ben=one, cyd=one), voted("a3", cyd=one)],
        ["ann", "ben", "cyd"],
    )

    assert [(pair.title, pair.articles) for pair in found.pairs] == [
        ("ann – ben", 1), ("ann – cyd", 0), ("ben – cyd", 1),
    ]  # fmt: skip
    assert found.articles == 2
    assert found.group.articles == 0
    assert found.group.fleiss.value is found.group.alpha_u.value is None
    assert found.pairs[1].f1.exact.reason == "There is no article that both have finished."
    assert found.group.alpha.value < 1
    assert found.group.u_alpha.u.value < 1


def test_nobody_and_nothing_can_be_measured():
    found = measured([], [])

    assert (found.annotators, found.articles, found.pairs) == ((), 0, ())
    assert found.group.alpha.value is None


def test_figures_of_an_article_are_those_of_its_spans():
    found = measured(
        [
            voted("a1", ann=spans((0, 2, "ORG")), ben=spans((0, 2, "ORG"))),
            voted("a2", ann=spans((0, 2, "ORG")), ben=spans((0, 2, "GPE"))),
        ],
        ["ann", "ben"],
    )

    pair = found.pairs[0]
    assert [(a.title, a.f1.exact_label.value) for a in pair.by_article] == [("a1", 1), ("a2", 0)]
    assert (pair.f1.exact_label.low, pair.f1.exact_label.high) == (0, 1)
    assert [(label.title, label.spans_a, label.spans_b) for label in pair.labels] == [
        ("GPE", 0, 1), ("ORG", 2, 1),
    ]  # fmt: skip


def test_every_disagreement_keeps_its_article_and_spans():
    a, b = spans((0, 2, "ORG"), (6, 8, "ORG")), spans((0, 2, "GPE"), (6, 8, "ORG"))
    q, r = (
        Quote("q1", (Stretch(9, 12),), speaker="p1"),
        Quote("r1", (Stretch(9, 12),), speaker="p2"),
    )
    article = Article("a1", TEXT)

    found = measured(
        [votes(article, [done("a1", "ann", a, [q]), done("a1", "ben", b, [r])])], ["ann", "ben"]
    )

    (differing,) = found.pairs[0].disagreements()
    assert (differing.article, differing.a, differing.b) == ("a1", a[0], b[0])
    (quotes,) = found.pairs[0].quote_meetings
    named = found.pairs[0].named([differing, quotes])
    assert named == (
        ("a1", "ann", "e0"), ("a1", "ben", "e0"), ("a1", "ann", "q1"), ("a1", "ben", "r1"),
    )  # fmt: skip
    assert (quotes.article, quotes.a, quotes.b) == ("a1", q, r)


def test_a_cell_of_the_confusion_names_the_spans_in_it():
    a, b = spans((0, 2, "ORG"), (6, 8, "ORG")), spans((0, 2, "GPE"))

    (pair,) = measured([voted("a1", ann=a, ben=b)], ["ann", "ben"]).pairs

    assert pair.named(pair.confusion.cell("ORG", "GPE")) == (
        ("a1", "ann", "e0"),
        ("a1", "ben", "e0"),
    )
    assert pair.named(pair.confusion.cell("ORG", None)) == (("a1", "ann", "e1"),)


def test_it_tells_how_far_it_is_through_articles_and_draws():
    articles = [voted(f"a{n}", ann=[], ben=[]) for n in range(3)]

    steps = list(agreement(articles, ["ann", "ben"]))

    assert steps[:3] == [Progress(n, 3, READING) for n in range(3)]
    draws = steps[3:]
    assert {step.note for step in draws} == {DRAWING}
    assert [step.done for step in draws] == list(range(1, draws[-1].total + 1))


def test_ten_times_as_many_spans_take_ten_times_as_many_steps():
    def article(number: int):
        marked = [over(*((5 * n, 5 * n + 3 + n % 2) for n in range(number)))]
        marked.append(over(*((5 * n + 1, 5 * n + 3) for n in range(number))))
        copies = [done("a1", name, spans) for name, spans in zip("ab", marked, strict=True)]
        return [votes(Article("a1", "x " * 5 * number), copies)]

    few, many = article(200), article(2_000)
    measured(few, "ab")

    assert steps(measured, many, "ab") < 12 * steps(measured, few, "ab")


def test_spans_over_one_another_count():
    nested = spans((0, 12, "ORG"), (3, 5, "GPE"), (3, 5, "PERSON"))

    both = measured([voted("a1", ann=nested, ben=nested)], ["ann", "ben"])
    fewer = measured([voted("a1", ann=nested, ben=nested[:2])], ["ann", "ben"])

    for figure in ("kappa", "f1.exact_label", "f1.overlap"):
        one, other = both.pairs[0], fewer.pairs[0]
        for name in figure.split("."):
            one, other = getattr(one, name), getattr(other, name)
        assert one.value == 1
        assert other.value < 1
    assert both.group.alpha_u.value == both.group.u_alpha.u.value == 1
    assert fewer.group.alpha_u.value < 1
    assert fewer.group.u_alpha.u.value < 1
