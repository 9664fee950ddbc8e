"""Letters hide who is who, and are dealt out anew in each article."""

from annotator.domain.adjudication.blind import letters

NAMES = ("anna", "ben", "cyd", "dora")


def test_everyone_has_a_letter_of_their_own_whatever_the_order():
    dealt = letters("a1", NAMES, "seed")

    assert sorted(dealt.values()) == ["A", "B", "C", "D"]
    assert dealt == letters("a1", reversed(NAMES), "seed")


def test_the_letters_change_from_article_to_article():
    assert len({letters(f"a{n}", NAMES, "seed")["anna"] for n in range(50)}) == 4
    assert len({letters("a1", NAMES, f"{n}")["anna"] for n in range(50)}) == 4


def test_letters_do_not_run_out():
    names = [f"annotator {n}" for n in range(60)]

    assert len(set(letters("a1", names, "seed").values())) == 60
