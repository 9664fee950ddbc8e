"""Where a caret goes, whatever the layout."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Stretch
from annotator.ui.canvas.movement import Unit, larger, move, selected, word_near

TEXT = "“We go,” said Ana Petrović’s aide. Dr. Bray left.\n\nThe end came."
texts = st.text(st.sampled_from("ab. ’“”\n\t!Aé\u0301😀👩\u200d🚒אב-"), max_size=60)
units = st.sampled_from([Unit.CHARACTER, Unit.WORD, Unit.SENTENCE, Unit.PARAGRAPH, Unit.ARTICLE])


def stops(unit: Unit, *, selecting: bool = False) -> list[str]:
    """Return what lies between the places where a caret stops on its way through the text."""
    places = [0]
    while places[-1] < len(TEXT):
        places.append(move(TEXT, places[-1], unit, 1, selecting=selecting))
    return [TEXT[a:b] for a, b in itertools.pairwise(places)]


def test_words_are_walked_from_start_to_start() -> None:
    assert stops(Unit.WORD)[:8] == ["“", "We ", "go", ",", "” ", "said ", "Ana ", "Petrović"]


def test_words_are_selected_from_end_to_end() -> None:
    assert stops(Unit.WORD, selecting=True)[5:8] == [" said", " Ana", " Petrović"]


def test_sentences_and_paragraphs_are_walked_to_their_starts() -> None:
    ana, bray, end = (TEXT.index(piece) for piece in ("“", "Dr.", "The"))

    assert move(TEXT, ana, Unit.SENTENCE, 1) == bray
    assert move(TEXT, bray, Unit.SENTENCE, 1) == end
    assert move(TEXT, end, Unit.SENTENCE, -1) == bray
    assert move(TEXT, bray + 5, Unit.SENTENCE, -1) == bray
    assert move(TEXT, ana, Unit.PARAGRAPH, 1) == end
    assert move(TEXT, end + 4, Unit.PARAGRAPH, -1) == end


def test_selecting_a_sentence_stops_at_its_end() -> None:
    assert move(TEXT, 0, Unit.SENTENCE, 1, selecting=True) == TEXT.index(" Dr.")


def test_characters_are_whole_clusters() -> None:
    fireman = "a👩\u200d🚒e\u0301b"

    assert [move(fireman, at, Unit.CHARACTER, 1) for at in (0, 1, 4)] == [1, 4, 6]
    assert move(fireman, 6, Unit.CHARACTER, -1) == 4


def test_what_is_selected_by_words_is_whole_and_by_characters_exact() -> None:
    start = TEXT.index("Ana") + 1

    assert selected(TEXT, start, start + 6, Unit.WORD).text(TEXT) == "Ana Petrović"
    assert selected(TEXT, start + 6, start, Unit.CHARACTER).text(TEXT) == "na Pet"
    assert selected(TEXT, start, start + 3, Unit.CHARACTER).text(TEXT) == "na"
    assert selected(TEXT, start, start, Unit.WORD) is None


def test_a_selection_grows_from_word_to_quote_to_sentence_to_paragraph() -> None:
    grown = [Stretch(TEXT.index("go"), TEXT.index("go") + 1)]
    for _ in range(5):
        grown.append(larger(TEXT, grown[-1]))

    assert [s.text(TEXT) for s in grown[1:4]] == [
        "go",
        "“We go,”",
        "“We go,” said Ana Petrović’s aide.",
    ]
    assert grown[4] == grown[5] == Stretch(0, TEXT.index("\n"))


def test_the_word_near_a_place_may_end_there() -> None:
    assert word_near(TEXT, TEXT.index(" Petr")).text(TEXT) == "Ana"
    assert word_near("a  b", 2) is None
    assert word_near("", 0) is None


@given(texts, st.data(), units, st.sampled_from([-1, 1]), st.booleans())
def test_a_caret_goes_on_until_it_is_at_an_end(text, data, unit, direction, selecting) -> None:
    at = data.draw(st.integers(0, len(text)))

    moved = move(text, at, unit, direction, selecting=selecting)

    assert 0 <= moved <= len(text)
    assert (moved - at) * direction > 0 or at == (len(text) if direction > 0 else 0)


@given(texts, st.data())
def test_what_grows_holds_what_it_was(text, data) -> None:
    written = [n for n, character in enumerate(text) if not character.isspace()]
    if not written:
        return
    start, end = sorted((data.draw(st.sampled_from(written)), data.draw(st.sampled_from(written))))
    stretch = Stretch(start, end + 1)

    grown = larger(text, stretch)

    assert grown.start <= stretch.start
    assert stretch.end <= grown.end
    assert grown.text(text) == grown.text(text).strip()
