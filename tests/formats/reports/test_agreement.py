"""A report of agreement is whole in every format, and nothing in it can do anything."""

import csv
import json
from html.parser import HTMLParser

import pytest

from annotator.domain.agreement.definitions import DEFINITIONS
from annotator.domain.agreement.dossier import Dossier
from annotator.domain.agreement.plain import agreement_to_json
from annotator.domain.agreement.report import agreement
from annotator.domain.agreement.terms import Terms
from annotator.domain.errors import FormatError
from annotator.formats.reports.agreement import WRITERS, write
from tests.domain.agreement.marking import result, spans, voted

EVIL = "<script>alert(1)</script>"
SUM = '=HYPERLINK("http://x")'


@pytest.fixture(scope="module")
def dossier():
    """Two strange annotators, a strange label, an article that nobody marked."""
    articles = [
        voted("a1", **{EVIL: spans((0, 2, "ORG"), (3, 5, SUM)), SUM: spans((0, 2, "GPE"))}),
        voted("a2", **{EVIL: spans((0, 2, "ORG")), SUM: spans((0, 2, "ORG"))}),
        voted("a3", **{EVIL: [], SUM: []}),
    ]
    found = result(agreement(articles, [EVIL, SUM]))
    return Dossier("p.annot", found, Terms(labels=("ORG", EVIL)), {"a1": EVIL, "a2": SUM})


class Page(HTMLParser):
    """Keeps the tags and the text of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.texts, self.rows = [], [], []
        self._in_cell = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")
            self._in_cell = True

    def handle_endtag(self, tag):
        if tag in {"td", "th"}:
            self._in_cell = False

    def handle_data(self, data):
        self.texts.append(data)
        if self._in_cell:
            self.rows[-1][-1] += data


def written(dossier, path):
    write(dossier, path)
    return path.read_text("utf-8-sig")


def test_a_page_holds_every_text_as_text(dossier, tmp_path):
    page = Page(written(dossier, tmp_path / "r.html"))

    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "a", "img", "link", "iframe"}
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)
    assert any(EVIL in text for text in page.texts)
    assert ("meta", {"http-equiv": "Content-Security-Policy"}) in [
        (tag, {k: v for k, v in attrs.items() if k == "http-equiv"}) for tag, attrs in page.tags
    ]


def test_a_page_tells_figures_definitions_and_parameters(dossier, tmp_path):
    page = Page(written(dossier, tmp_path / "r.html"))
    text = "".join(page.texts)

    assert all(of.text in text for of in DEFINITIONS)
    assert all(value in text for value in dossier.parameters().values())
    headline = next(row for row in page.rows if row[0] == f"{EVIL} – {SUM}")
    figure = dossier.found.pairs[0].f1.exact_label
    assert headline[3] == f"{figure.value:.3f}{figure.low:.3f}–{figure.high:.3f}, n {figure.n}"
    assert "Not defined: Neither marked a quote." in text


def test_a_page_has_the_confusion_as_a_table(dossier, tmp_path):
    page = Page(written(dossier, tmp_path / "r.html"))

    place = next(n for n, row in enumerate(page.rows) if {"GPE", "no counterpart"} < set(row))
    head, *below = page.rows[place:]
    row = next(row for row in below if row[0] == "ORG")
    assert dict(zip(head[1:], row[1:], strict=True)) == {
        SUM: "–", "GPE": "1", "ORG": "1", "no counterpart": "–",
    }  # fmt: skip


def test_a_page_can_be_read_in_the_dark_and_printed(dossier, tmp_path):
    text = written(dossier, tmp_path / "r.html")

    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text


def lines(dossier, path):
    return list(csv.DictReader(written(dossier, path).splitlines(keepends=True)))


def test_rows_hold_every_figure_of_the_json(dossier, tmp_path):
    found = lines(dossier, tmp_path / "r.csv")

    def of(about, measure, **where):
        (line,) = [
            line
            for line in found
            if (line["about"], line["measure"]) == (about, measure)
            and all(line[name] == value for name, value in where.items())
        ]
        return line

    pair = agreement_to_json(dossier.found)["pairs"][0]
    exact = of("pair", "f1.exact_label", article="")
    assert [float(exact[name]) for name in ("value", "n", "low", "high")] == list(
        pair["f1"]["exact_label"].values()
    )
    assert float(of("pair", "exact_label", label="ORG")["value"]) == pytest.approx(2 / 3)
    assert of("pair", "f1.exact", article="a2")["value"] == "1.0"
    assert of("pair", "f1.exact", article="a3")["not_defined"].startswith("Neither marked")
    assert of("pair", "confusion", label="ORG", label_b="GPE")["value"] == "1"
    assert of("all", "fleiss_kappa")["n"]
    assert of("all", "u_alpha.coded", label="ORG")
    assert of("parameter", "seed")["value"] == str(dossier.found.seed)
    assert {line["measure"] for line in found if line["about"] == "definition"} == {
        definition.name for definition in DEFINITIONS
    }


def test_no_cell_is_a_formula(dossier, tmp_path):
    found = lines(dossier, tmp_path / "r.csv")

    texts = {text for line in found for text in line.values()}
    assert f"'{SUM}" in texts
    assert not any(text.startswith(("=", "+", "@")) for text in texts)


def test_json_is_that_of_the_command_with_definitions_and_parameters(dossier, tmp_path):
    found = json.loads(written(dossier, tmp_path / "r.json"))

    assert found.pop("definitions")["kappa"]
    assert found.pop("parameters") == dossier.parameters()
    assert found.pop("titles") == dossier.titles
    assert found == agreement_to_json(dossier.found)


@pytest.mark.parametrize("suffix", WRITERS)
def test_the_same_agreement_has_the_same_report(dossier, tmp_path, suffix):
    write(dossier, tmp_path / f"one{suffix}")
    write(dossier, tmp_path / f"two{suffix.upper()}")

    assert (tmp_path / f"one{suffix}").read_bytes() == (
        tmp_path / f"two{suffix.upper()}"
    ).read_bytes()


def test_another_ending_is_refused(dossier, tmp_path):
    with pytest.raises(FormatError, match=r"\.html, \.csv, \.json"):
        write(dossier, tmp_path / "r.pdf")


def test_where_nothing_can_be_written_is_told(dossier, tmp_path):
    with pytest.raises(FormatError, match="cannot be written"):
        write(dossier, tmp_path / "none" / "r.html")
