"""Agreement is laid out in tables, whose heads and rows can be explained."""

import pytest

from annotator.domain.agreement.definitions import DEFINITIONS
from annotator.domain.agreement.meanings import MEANINGS, NAMES
from annotator.domain.agreement.report import agreement
from annotator.domain.agreement.tables import (
    NOBODY,
    articles_table,
    confusion_table,
    confusions_table,
    group_labels_table,
    group_table,
    labels_table,
    pairs_table,
    quotes_table,
    semeval_table,
)
from annotator.domain.comparing.judgement import Answer, Judgement
from annotator.domain.comparing.verdict import Hint, Verdict
from annotator.domain.span import Stretch
from tests.domain.agreement.marking import judged, result, spans, voted

JUDGED = (
    Judgement("o", (Stretch(0, 2),), Verdict.ALTERED),
    Judgement("o", (Stretch(0, 2),), Answer.CONFIRMED, Hint.ROLE),
)


@pytest.fixture(scope="module")
def found():
    return result(
        agreement(
            [
                voted("a1", ann=spans((0, 2, "ORG"), (6, 8, "ORG")), ben=spans((0, 2, "ORG"))),
                voted("a2", ann=spans((0, 2, "ORG")), ben=spans((0, 2, "GPE"))),
                judged("a3", ann=JUDGED, ben=JUDGED),
            ],
            ["ann", "ben"],
        )
    )


@pytest.fixture(scope="module")
def tables(found):
    (pair,) = found.pairs
    return [
        pairs_table(found.pairs), group_table(found.group), group_labels_table(found.group),
        labels_table(pair), confusion_table(pair), confusions_table(pair), quotes_table(pair),
        semeval_table(pair), articles_table(pair, {}),
    ]  # fmt: skip


def test_every_row_has_a_cell_for_every_head(tables):
    for table in tables:
        assert table.rows
        assert {len(row.cells) + 1 for row in table.rows} == {len(table.heads)}, table.title


def test_every_measure_is_defined(tables):
    names = {head for table in tables for head in table.heads[1:]}
    names |= {row.name for table in (tables[1], tables[6], tables[7]) for row in table.rows}

    assert set(MEANINGS) <= names
    assert NAMES.keys() <= {definition.name for definition in DEFINITIONS}
    assert {"Kappa, words", "Alpha-U, units", "Strict", "F1 of quotes with the cue"} <= set(
        MEANINGS
    )


def test_articles_with_the_least_agreement_come_first(found):
    table = articles_table(found.pairs[0], {"a2": "Rain"})

    assert [row.name for row in table.rows] == ["Rain", "a1", "a3"]
    assert [row.key for row in table.rows] == ["a2", "a1", "a3"]


def test_the_confusion_is_counted_with_what_only_one_marked(found):
    (pair,) = found.pairs

    table = confusion_table(pair)
    assert table.heads[1:] == ("GPE", "ORG", NOBODY)
    assert [(row.name, row.cells) for row in table.rows] == [
        ("GPE", (0, 0, 0)), ("ORG", (1, 1, 1)), (NOBODY, (0, 0, 0)),
    ]  # fmt: skip
    assert [(row.name, *row.cells) for row in confusions_table(pair).rows] == [
        ("ORG", "GPE", 1), ("ORG", NOBODY, 1),
    ]  # fmt: skip
