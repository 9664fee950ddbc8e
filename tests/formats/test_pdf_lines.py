"""However odd a page is, its lines become paragraphs in time, and nothing else gets lost."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.pdf_lines import HYPHEN, Line, paragraphs, without_heads

texts = st.text(st.sampled_from("ab. -3" + HYPHEN), min_size=1, max_size=9)
numbers = st.floats(-900, 900)
lines = st.builds(Line, texts, numbers, numbers, numbers, numbers, st.floats(0, 40))
pages = st.lists(st.lists(lines, max_size=6), max_size=5)


def bare(parts: list[str]) -> str:
    return "".join(parts).translate(dict.fromkeys(map(ord, " -" + HYPHEN)))


def placed(*rows: tuple[str, float, float], size: float = 11) -> list[Line]:
    """Set lines one below the other: each with its left end and its right one."""
    return [
        Line(text, left, right, 700 - 14 * n, 700 - 14 * n, size)
        for n, (text, left, right) in enumerate(rows)
    ]


def test_a_heading_of_two_lines_is_one_paragraph_and_the_text_another():
    heading = [Line(text, 72, 400, y, y, 24) for text, y in (("Fire in", 800), ("Oslo", 770))]
    body = placed(("It rained", 72, 500), ("in Oslo.", 72, 500))

    assert paragraphs([[*heading, *body]]) == ["Fire in Oslo", "It rained in Oslo."]


def test_short_indented_lines_are_paragraphs_each():
    page = placed(("By Nadia", 90, 150), ("It rained", 90, 500), ("in Oslo.", 72, 120))

    assert paragraphs([page]) == ["By Nadia", "It rained in Oslo."]


def test_lines_that_are_all_indented_are_one_paragraph():
    page = placed(("He said:", 72, 120), ("It rained", 90, 500), ("in Oslo.", 90, 150))

    assert paragraphs([page]) == ["He said:", "It rained in Oslo."]


@given(pages)
def test_all_signs_but_hyphens_and_blanks_stay_in_their_order(pages):
    assert bare(paragraphs(pages)) == bare([line.text for page in pages for line in page])


@given(pages)
def test_only_lines_at_either_end_of_a_page_are_heads(pages):
    for before, after in zip(pages, without_heads(pages), strict=True):
        assert len(before) - len(after) <= 6
        cuts = [before[at : at + len(after)] for at in range(len(before) + 1)]
        assert [*after] in cuts


def test_a_page_of_one_line_for_each_of_many_letters_takes_time_in_proportion():
    one = Line("a" * 1_000_000, 0, 500, 700, 700, 11)
    many = [Line("ab", 0, 20, -14 * n, -14 * n, 11) for n in range(50_000)]

    assert len(paragraphs([[one]])[0]) == 1_000_000
    assert sum(map(len, paragraphs([many]))) >= 100_000


def test_no_page_and_a_page_without_lines_are_nothing():
    assert paragraphs([]) == []
    assert paragraphs(without_heads([[], [], []])) == []
