"""Pages and rows tell of cases whatever the texts hold, and end though there are none."""

import csv
from io import StringIO

from annotator.domain.adjudication.docket import docket
from annotator.domain.adjudication.findings import findings
from annotator.domain.adjudication.plain import Origin
from annotator.domain.agreement.votes import Votes
from annotator.domain.article import Article
from annotator.domain.record import GOLD, Copy
from annotator.domain.span import Span, Stretch
from annotator.formats.reports.cases import (
    HEAD,
    page_of_corrections,
    page_of_disagreements,
    rows_of_disagreements,
)

ORIGIN = Origin("uid<1>", "annotator 1")


def told(text: str, label: str = "ORG") -> list:
    """Return the cases of an article of which one annotator marked the first word."""
    span = Span("e1", Stretch(0, len(text.split(maxsplit=1)[0])), label)
    copies = {"=anna": Copy("a1", "=anna", (span,)), "ben": Copy("a1", "ben")}
    votes = Votes(Article("a1", text, title="<Title>"), copies)
    return list(findings(votes.article, docket(votes, Copy("a1", GOLD), ())))


def test_a_page_holds_no_tags_of_the_text():
    page = "".join(page_of_disagreements(ORIGIN, told("<b>Kyiv</b> burns", "<i>"), {}))

    assert "<b>" not in page
    assert "<i>" not in page.replace("<i>open</i>", "")
    assert "&lt;b&gt;Kyiv&lt;/b&gt;" in page
    assert "uid&lt;1&gt;" in page
    assert "1 disagreement, 0 decided" in page


def test_pages_of_nothing_are_whole():
    for page in (
        page_of_disagreements(ORIGIN, [], {}),
        page_of_corrections(ORIGIN, "anna", [], {}),
    ):
        text = "".join(page)
        assert text.startswith("<!DOCTYPE html>")
        assert text.endswith("</html>\n")


def test_a_cell_is_no_formula():
    rows = "".join(rows_of_disagreements(told("=SUM(A1) b"), {}))
    head, row = csv.reader(StringIO(rows.lstrip("\ufeff")))

    assert head == list(HEAD)
    assert row[HEAD.index("words")] == "'=SUM(A1)"
