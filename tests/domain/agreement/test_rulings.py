"""Agreement about what people judge in rewrites: of two, and of several."""

from collections.abc import Mapping

import pytest

from annotator.domain.agreement.plain import agreement_to_json
from annotator.domain.agreement.report import Agreement, agreement
from annotator.domain.agreement.tables import group_table, quotes_table
from annotator.domain.agreement.votes import Votes
from annotator.domain.article import Article
from annotator.domain.comparing.judgement import Answer, Judgement, Ruling
from annotator.domain.comparing.verdict import Hint, Verdict
from annotator.domain.record import Copy, Standing, Status
from annotator.domain.span import Stretch
from annotator.workflow.job import run

V, A, S = Verdict.VERBATIM, Verdict.ALTERED, Verdict.SPLICED
YES, NO = Answer.CONFIRMED, Answer.REJECTED
TEXT = "One two three four five six seven eight nine ten."
Said = Mapping[int, Ruling]  # by where the quote or hint stands


def copy(article: str, owner: str, said: Said) -> Copy:
    judged = tuple(
        Judgement("o", (Stretch(at, at + 2),), one, Hint.ROLE if isinstance(one, Answer) else None)
        for at, one in said.items()
    )
    return Copy(article, owner, standing=Standing(Status.DONE), judgements=judged)


def measured(*articles: Mapping[str, Said]) -> Agreement:
    votes = [
        Votes(Article(f"a{n}", TEXT), {who: copy(f"a{n}", who, said) for who, said in of.items()})
        for n, of in enumerate(articles)
    ]
    names = sorted({who for of in articles for who in of})
    return run(agreement(votes, names))


def test_kappa_takes_off_what_chance_would_give():
    anna = {0: V, 4: V, 8: A, 12: A, 16: S}
    ben = {0: V, 4: A, 8: A, 12: A, 16: S}

    verdicts, _ = measured({"anna": anna, "ben": ben}).pairs[0].rulings

    chance = (2 * 1 + 2 * 3 + 1 * 1) / 25
    assert (verdicts.raw.value, verdicts.raw.n) == (0.8, 5)
    assert verdicts.kappa.value == pytest.approx((0.8 - chance) / (1 - chance))


def test_what_only_one_judged_is_missing_and_not_different():
    verdicts, _ = measured({"anna": {0: V, 4: A, 8: S}, "ben": {0: V, 4: A}}).pairs[0].rulings

    assert (verdicts.judged_a, verdicts.judged_b) == (3, 2)
    assert (verdicts.raw.value, verdicts.raw.n, verdicts.kappa.value) == (1, 2, 1)


def test_quotes_and_hints_are_told_apart():
    anna, ben = {0: V, 4: A, 8: YES, 12: NO}, {0: V, 4: A, 8: NO, 12: NO}

    verdicts, answers = measured({"anna": anna, "ben": ben}).pairs[0].rulings

    assert (verdicts.raw.value, answers.raw.value) == (1, 0.5)
    assert (answers.title, answers.kappa.value) == ("answer", 0)


def test_the_same_place_against_another_original_is_another_quote():
    other = Judgement("p", (Stretch(0, 2),), A)
    ben = Copy("a0", "ben", standing=Standing(Status.DONE), judgements=(other,))
    votes = Votes(Article("a0", TEXT), {"anna": copy("a0", "anna", {0: V}), "ben": ben})

    verdicts, _ = run(agreement([votes], ["anna", "ben"])).pairs[0].rulings

    assert (verdicts.judged_a, verdicts.judged_b, verdicts.raw.n) == (1, 1, 0)


def test_without_a_quote_that_both_judged_nothing_is_defined():
    verdicts, answers = measured({"anna": {0: V}, "ben": {4: A}}).pairs[0].rulings

    assert verdicts.kappa.value is verdicts.raw.value is answers.kappa.value is None
    assert verdicts.kappa.reason == "There is no quote of a rewrite that both have judged."
    assert answers.raw.reason == "There is no hint of a rewrite that both have judged."


def test_where_only_one_verdict_was_ever_given_kappa_is_not_defined():
    verdicts, _ = measured({"anna": {0: V, 4: V}, "ben": {0: V, 4: V}}).pairs[0].rulings

    assert verdicts.raw.value == 1
    assert verdicts.kappa.value is None
    assert verdicts.kappa.reason.startswith("Only one value was ever given")


def test_several_articles_give_an_interval():
    of = {"anna": {0: V, 4: A, 8: S}, "ben": {0: V, 4: A, 8: A}}

    verdicts, _ = measured(of, of, {"anna": {0: V, 4: A}, "ben": {0: V, 4: A}}).pairs[0].rulings

    assert verdicts.raw.low is not None
    assert verdicts.raw.low <= verdicts.raw.value <= verdicts.raw.high


def test_alpha_of_several_is_krippendorffs_with_missing_values():
    """The units 1 to 5 of three raters: (1, 1, -), (2, 2, 2), (3, 3, 1), (2, -, 2), (1, -, -)."""
    found = measured(
        {
            "anna": {0: V, 4: A, 8: S, 12: A, 16: V},
            "ben": {0: V, 4: A, 8: S},
            "cora": {4: A, 8: V, 12: A},
        }
    )

    verdicts, answers = found.group.rulings

    # Values that can be paired: 10, of which 3 V, 5 A, 2 S; only one unit is disputed:
    # its three values have 4 ordered pairs that differ, each 1 / (3 - 1).
    expected = (10**2 - (3**2 + 5**2 + 2**2)) / (10 - 1)
    assert verdicts.alpha.value == pytest.approx(1 - 2 / expected)
    assert verdicts.alpha.n == 10
    assert answers.alpha.value is None


def test_json_tells_every_figure_and_what_is_not_defined():
    plain = agreement_to_json(measured({"anna": {0: V, 4: A}, "ben": {0: V, 4: S}}))

    (pair,) = plain["pairs"]
    assert pair["verdicts"]["raw"] == {"value": 0.5, "n": 2, "low": None, "high": None}
    assert pair["verdicts"]["judged_a"] == 2
    assert plain["verdicts_alpha"]["n"] == 4
    assert "pairs.anna/ben.answers.kappa" in plain["undefined"]
    assert plain["undefined"]["answers_alpha"].startswith("There is no hint")


def test_tables_tell_of_verdicts_only_where_there_are_any():
    none = measured({"anna": {}, "ben": {}})
    some = measured({"anna": {0: V, 4: A}, "ben": {0: V, 4: S}})

    assert not any("erdict" in row.name for row in quotes_table(none.pairs[0]).rows)
    assert not any("erdict" in row.name for row in group_table(none.group).rows)
    assert [row.name for row in quotes_table(some.pairs[0]).rows][-3:] == [
        "Verdicts given",
        "Same verdict, where both gave one",
        "Cohen’s kappa, verdicts",
    ]
    assert group_table(some.group).rows[-1].name == "Krippendorff’s alpha, verdicts"
