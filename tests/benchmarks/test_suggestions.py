"""Suggestions are scored as the benchmark says, and a perfect one scores everything."""

import pytest
from suggestions_gold import Unit
from suggestions_names import surname
from suggestions_quotes import score_content, score_marked, stretches_in_marks

from annotator.domain.span import Stretch

TEXT = (
    "OSLO — “We will win,” Captain Ann Lee said. She added that fares “must fall” soon.\n\n"
    "Bob Ray, a critic of Lee, disagreed: “No.”"
)
ALL = frozenset({"direct", "mixed", "indirect"})


def part(words: str) -> Stretch:
    start = TEXT.index(words)
    return Stretch(start, start + len(words))


def unit(words: str, source: str | None = None, kind: str = "direct", **more: object) -> Unit:
    return Unit(part(words), kind, source and part(source), source, **more)


GOLD = (
    unit("“We will win,”", "Captain Ann Lee", cue=part("said")),
    unit("that fares “must fall” soon", "She", "mixed", cue=part("added"), speaker="Ann Lee"),
    unit("“No.”", "Bob Ray, a critic of Lee", cue=part("disagreed")),
)


def in_marks(*found: Unit) -> dict[str, int]:
    return score_marked(TEXT, GOLD, found)


def in_content(*found: Unit) -> dict[str, int]:
    return score_content(TEXT, GOLD, found, ALL)


@pytest.mark.parametrize("score", [in_marks, in_content])
def test_gold_against_itself_is_right_in_everything(score):
    counts = score(*GOLD)

    assert counts["gold"] == counts["found"] == counts["exact"] == counts["relaxed"] == 3
    assert counts["end_to_end"] == counts["speakers"] == counts["speaker"] == counts["cue"] == 3
    assert (counts["entities"], counts["entity"]) == (1, 1)


def test_nothing_found_is_nothing_right():
    counts = in_marks()

    assert (counts["gold"], counts["found"], counts["exact"], counts["relaxed"]) == (3, 0, 0, 0)


def test_marks_are_taken_out_of_a_whole_clause():
    clause = unit("added that fares “must fall” soon", kind="mixed")

    assert in_marks(clause)["exact"] == 1
    assert in_content(clause)["exact"] == 0
    assert in_content(clause)["relaxed"] == 1


def test_words_without_their_marks_are_the_same_words():
    assert in_marks(unit("We will win"))["exact"] == 1
    assert in_content(unit("We will win"))["exact"] == 1


def test_two_of_three_words_are_too_few():
    assert in_content(unit("“We will"))["relaxed"] == 0


def test_two_cannot_both_be_the_same_quote():
    counts = in_content(unit("“We will win,”"), unit("We will win"))

    assert (counts["found"], counts["relaxed"]) == (2, 1)


def test_a_speaker_is_right_by_a_shared_word_or_surname():
    assert in_marks(unit("“We will win,”", "Ann"))["speaker"] == 1
    assert in_marks(unit("“We will win,”", "Lee"))["speaker"] == 1
    assert in_marks(unit("“We will win,”", "Bob Ray"))["speaker"] == 0


def test_a_pronoun_is_right_where_its_person_is():
    right, wrong = (unit("“must fall”", "She", speaker=name) for name in ("Ann Lee", "Bob Ray"))

    assert in_marks(right)["entity"] == 1
    assert (in_marks(wrong)["entity"], in_marks(wrong)["speaker"]) == (0, 1)


def test_gold_without_speaker_wants_none():
    gold = (unit("“We will win,”"),)

    assert score_marked(TEXT, gold, gold)["end_to_end"] == 1
    assert score_marked(TEXT, gold, (GOLD[0],))["end_to_end"] == 0


def test_gold_of_another_kind_is_neutral():
    counts = score_content(TEXT, GOLD, (GOLD[0], GOLD[1]), frozenset({"direct"}))

    assert (counts["gold"], counts["found"], counts["relaxed"]) == (2, 1, 1)


def test_what_is_ignored_is_neither_missed_nor_wrong():
    gold = (GOLD[0], unit("that fares “must fall” soon", kind="mixed", ignored=True))

    counts = score_content(TEXT, gold, GOLD[:2], ALL)

    assert (counts["gold"], counts["found"], counts["relaxed"]) == (1, 1, 1)


def test_nobody_is_asked_who_speaks_in_a_quote_inside_another():
    nested = unit("“must fall”", "She", nested=frozenset({part("“must fall”")}))

    counts = score_marked(TEXT, (nested,), (nested,))

    assert (counts["relaxed"], counts["asked_gold"], counts["asked_found"]) == (1, 0, 0)


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("he said “a b", ["“a b"]),
        ("a b” c", ["a b”"]),
        ("“a\nb”", ["“a", "b”"]),
        ('"a" and "b"', ['"a"', '"b"']),
        ("no marks", []),
    ],
)
def test_what_is_left_open_ends_with_its_line(text, stretches):
    found = stretches_in_marks(text, Stretch(0, len(text)))

    assert [stretch.text(text) for stretch in found] == stretches


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("Bob Ray, a critic of Lee", "ray"),
        ("Captain Ann Lee", "lee"),
        ("Robert Ray Jr.", "ray"),
        ("Ludmila Novotná", "novotna"),
        ("Mr. O’Neil's", "oneil"),
        ("she", None),
        (None, None),
    ],
)
def test_the_surname_is_the_last_word_of_the_name(mention, name):
    assert surname(mention) == name
