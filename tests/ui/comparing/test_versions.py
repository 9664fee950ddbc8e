"""Which two versions are compared when an article of a story lies open."""

from annotator.domain.article import Variant
from annotator.domain.record import Heading, Status
from annotator.ui.comparing.versions import ALONE, SINGLE, UNKNOWN, versions

ORI, REW, OTH = Variant.ORIGINAL, Variant.REWRITE, Variant.OTHER


def headings(**variants: Variant) -> list[Heading]:
    """Return the headings of one story, and an article without one."""
    story = [Heading(name, name, "s", variant, Status.TODO) for name, variant in variants.items()]
    return [*story, Heading("alone", "alone", None, OTH, Status.TODO)]


def pair(article: str, **variants: Variant) -> tuple[str, str]:
    found = versions(headings(**variants), article)
    return found.original, found.rewrite


def test_a_rewrite_is_compared_with_the_original() -> None:
    assert pair("r", o=ORI, r=REW, s=REW) == ("o", "r")


def test_the_original_is_compared_with_the_first_rewrite() -> None:
    assert pair("o", x=OTH, o=ORI, r=REW) == ("o", "r")
    assert pair("o", x=OTH, o=ORI) == ("o", "x")


def test_where_nobody_names_the_original_that_is_told() -> None:
    assert pair("r", r=REW, x=OTH) == ("x", "r")
    assert versions(headings(r=REW, x=OTH), "r").note == UNKNOWN
    assert pair("x", x=OTH, y=OTH) == ("x", "y")


def test_an_article_alone_says_why_nothing_is_compared() -> None:
    assert versions(headings(o=ORI), "alone").note == ALONE
    assert versions(headings(o=ORI), "o").note == SINGLE
    assert versions(headings(o=ORI), "o").original == ""


def test_an_article_that_is_gone_is_compared_with_nothing() -> None:
    assert versions((), "gone").story == ()
