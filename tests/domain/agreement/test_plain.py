"""Agreement goes to JSON with every number, and a reason for each that there is not."""

import json

import pytest

from annotator.domain.agreement.plain import agreement_to_json
from annotator.domain.agreement.report import agreement
from annotator.domain.agreement.votes import votes
from annotator.domain.article import Article
from annotator.domain.quote import Quote
from annotator.domain.span import Stretch
from tests.domain.agreement.marking import TEXT, done, result, spans, voted


def plain(articles, annotators="ab"):
    found = agreement_to_json(result(agreement(articles, annotators)))
    assert json.loads(json.dumps(found)) == found
    return found


def test_a_number_is_told_with_what_it_rests_on():
    found = plain(
        [
            voted("a1", a=spans((0, 2, "ORG")), b=spans((0, 2, "ORG"))),
            voted("a2", a=spans((0, 2, "ORG")), b=spans((0, 2, "GPE"))),
        ]
    )

    (pair,) = found["pairs"]
    assert (found["annotators"], found["articles"], pair["a"], pair["b"]) == (
        ["a", "b"],
        2,
        "a",
        "b",
    )
    assert pair["f1"]["exact_label"] == {"value": 0.5, "n": 4, "low": 0.0, "high": 1.0}
    assert pair["semeval"]["strict"]["f1"]["value"] == 0.5
    assert pair["per_label"]["ORG"]["exact_label"]["value"] == pytest.approx(2 / 3)
    assert pair["per_article"]["a2"]["f1"]["exact"]["value"] == 1
    assert {"fleiss_kappa", "alpha", "alpha_u", "u_alpha", "undefined"} <= found.keys()
    assert found["u_alpha"]["per_label"].keys() == {"GPE", "ORG"}


def test_all_that_is_null_has_a_reason():
    found = plain([voted("a1", a=[], b=[]), voted("a2", a=spans((0, 2, "ORG")), b=[])])

    def nulls(tree, within=""):
        if tree.keys() == {"value", "n", "low", "high"}:
            return {within[1:]} if tree["value"] is None else set()
        branches = {name: b for name, b in tree.items() if isinstance(b, dict)}
        return {null for name, b in branches.items() for null in nulls(b, f"{within}.{name}")}

    named = {f"{pair['a']}/{pair['b']}": pair for pair in found["pairs"]}
    reasons = found.pop("undefined")
    assert nulls({**found, "pairs": named}) == reasons.keys()
    assert reasons["pairs.a/b.quotes.f1_exact"] == "Neither marked a quote."
    assert "pairs.a/b.per_article.a1.f1.exact" in reasons
    assert all(reason.endswith(".") for reason in reasons.values())


def test_the_confusion_has_a_row_and_a_column_for_no_counterpart():
    a, b = spans((0, 2, "ORG"), (6, 8, "ORG")), spans((0, 2, "GPE"), (12, 14, "no counterpart"))

    (pair,) = plain([voted("a1", a=a, b=b)])["pairs"]

    assert pair["confusion"]["ORG"] == {
        "GPE": 1, "ORG": 0, "no counterpart": 0, "(no counterpart)": 1,
    }  # fmt: skip
    assert pair["confusion"]["(no counterpart)"] == {"GPE": 0, "ORG": 0, "no counterpart": 1}


def test_quotes_are_told_by_what_is_said_of_them():
    q = Quote("q1", (Stretch(9, 12),), cue=Stretch(13, 14), speaker="p1")
    r = Quote("r1", (Stretch(9, 12),), speaker="p2")
    copies = [done("a1", "a", [], [q]), done("a1", "b", [], [r])]
    found = result(agreement([votes(Article("a1", TEXT), copies)], "ab", {"p2": "p1"}))

    quotes = agreement_to_json(found)["pairs"][0]["quotes"]

    names = ("f1_exact", "f1_overlap", "matched", "speaker_accuracy", "joint_f1", "kind_accuracy")
    assert [quotes[name]["value"] for name in names] == [1] * 6
    assert (quotes["cue_accuracy"]["value"], quotes["cue_joint_f1"]["value"]) == (0, 0)


def test_names_with_strokes_in_them_hide_no_pair():
    articles = [voted("a1", **{name: spans((0, 2, "ORG")) for name in ("a", "a/b", "b/c", "c")})]

    found = plain(articles, ["a", "a/b", "b/c", "c"])

    assert len(found["pairs"]) == 6
