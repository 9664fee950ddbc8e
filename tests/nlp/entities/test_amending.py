"""Amendments learnt from finished articles leave out, relabel, move ends, and know texts again."""

from annotator.nlp.entities.amending import Judged, amendments, from_arrays, to_arrays
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.linear import keep, kept

NAMES = ("Ana Holt", "Bo Oduya", "Mira Tamm", "Ilko Rand", "Eda Quill", "Sela Horn")


def judged(text, found, right):
    """Return an article with what was found and what is right, each by its words and a label."""

    def places(those):
        return [
            (text.index(words), text.index(words) + len(words), label) for words, label in those
        ]

    return Judged(
        text, [Candidate(*place, 0.9, "a rule") for place in places(found)], places(right)
    )


def taught(found, right):
    """Return what is learnt from one article for each of the names."""
    texts = [(f"On Monday Captain {name} took the helm of a sloop.", name) for name in NAMES]
    return amendments(
        [
            judged(
                text,
                [(words.format(name), label) for words, label in found],
                [(words.format(name), label) for words, label in right],
            )
            for text, name in texts
        ]
    )


def amended(learnt, found):
    text = "On Monday Captain Otto Velm took the helm of a sloop."
    candidates = judged(text, found, []).found
    return [(text[one.start : one.end], one.label) for one in learnt.amended(text, candidates)]


def test_what_was_never_right_is_left_out():
    learnt = taught([("Monday", "DATE"), ("{}", "PERSON")], [("{}", "PERSON")])

    assert amended(learnt, [("Monday", "DATE"), ("Otto Velm", "PERSON")]) == [
        ("Otto Velm", "PERSON")
    ]


def test_what_was_always_called_otherwise_is_relabelled():
    learnt = taught([("{}", "ORG")], [("{}", "PERSON")])

    assert amended(learnt, [("Otto Velm", "ORG")]) == [("Otto Velm", "PERSON")]


def test_an_end_that_was_always_elsewhere_is_moved():
    learnt = taught([("{}", "PERSON")], [("Captain {}", "PERSON")])

    assert amended(learnt, [("Otto Velm", "PERSON")]) == [("Captain Otto Velm", "PERSON")]


def test_a_text_that_was_always_marked_and_never_found_is_known_again():
    learnt = taught([("{}", "PERSON")], [("{}", "PERSON"), ("sloop", "PRODUCT")])

    assert amended(learnt, [("Otto Velm", "PERSON")]) == [
        ("Otto Velm", "PERSON"),
        ("sloop", "PRODUCT"),
    ]


def test_what_was_right_stays_as_it_is():
    learnt = taught([("{}", "PERSON")], [("{}", "PERSON")])

    assert amended(learnt, [("Otto Velm", "PERSON")]) == [("Otto Velm", "PERSON")]


def test_amendments_are_the_same_out_of_a_file(tmp_path):
    learnt = taught([("{}", "ORG")], [("{}", "PERSON"), ("sloop", "PRODUCT")])
    path = tmp_path / "amendments.npz"

    keep(path, to_arrays(learnt))

    same = kept(path, from_arrays)
    assert same.known == learnt.known
    assert amended(same, [("Otto Velm", "ORG")]) == amended(learnt, [("Otto Velm", "ORG")])
