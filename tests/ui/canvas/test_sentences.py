"""Where sentences end, and where a full stop is something else."""

import pytest

from annotator.domain.span import Stretch
from annotator.ui.canvas.sentences import line_at, lines, quoted_around, sentence_at, sentences


def parted(text: str) -> list[str]:
    return [s.text(text) for s in sentences(text, Stretch(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "It rained. The ferry left.",
        "“Are we ready?” “We are!”",
        "She said: “We go.” Nobody moved.",
        "Who knows… Perhaps he does.",
        "He left at 5 p.m. They stayed.",
        "It was (as ever.) Late again.",
        "But he said no. They went.",
        "He lives in the U.S. The rest do not.",
        "هل نحن جاهزون؟ نحن جاهزون.",
        "Prices rose 3.5 percent. 40 people left.",
    ],
)
def test_two_sentences_are_parted(text: str) -> None:
    assert len(parted(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Dr. J. Smith met Gov. Marks in St. Louis on Jan. 3 with Lt. Col. Bray.",
        "The U.S. President spoke.",
        "“Are we ready?” Mayor Ana Petrović asked reporters.",
        "“We are!” she said, and left.",
        "See No. 5 on p. 3 at www.example.org or e.g. Berlin.",
        "no stop at all",
    ],
)
def test_one_sentence_stays_whole(text: str) -> None:
    assert parted(text) == [text]


def test_a_sentence_takes_its_closing_marks_along() -> None:
    assert parted("“Go.” (Now.) Yes.") == ["“Go.”", "(Now.)", "Yes."]


def test_a_line_is_found_from_its_end_too() -> None:
    text = "One.\n\n  Two. Three.  \r\nFour."

    assert [s.text(text) for s in lines(text, 0, len(text))] == ["One.", "Two. Three.", "Four."]
    assert line_at(text, 4) == Stretch(0, 4)
    assert sentence_at(text, text.index("Three")).text(text) == "Three."
    assert sentence_at(text, 5) is None


def test_a_passage_in_quotation_marks_is_found_from_within() -> None:
    text = "He said: “We go. We stay,” and «nous» left."

    assert quoted_around(text, Stretch(17, 19)).text(text) == "“We go. We stay,”"
    assert quoted_around(text, Stretch(32, 36)).text(text) == "«nous»"
    assert quoted_around(text, Stretch(0, 2)) is None
    assert quoted_around(text, Stretch(3, 12)) is None
