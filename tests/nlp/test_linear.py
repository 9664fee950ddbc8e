"""A log-linear choice learns which answer goes with what, and is kept in a file."""

import pytest

from annotator.domain.errors import SuggestError
from annotator.nlp.linear import Answered, from_arrays, keep, kept, linear, to_arrays

LESSONS = [Answered(("cue:said", f"n:{n}"), 0) for n in range(10)]
LESSONS += [Answered(("cue:wept", f"n:{n}"), 1) for n in range(10)]


def test_it_learns_which_answer_goes_with_what():
    learnt = linear(("right", "wrong"), LESSONS)

    assert learnt.shares(["cue:said"])[0] > 0.9
    assert learnt.shares(["cue:wept"])[1] > 0.6


def test_what_is_not_known_gets_the_usual_answer():
    learnt = linear(("right", "wrong"), [])

    shares = learnt.shares(["cue:sang"])

    assert shares[0] > 0.8
    assert sum(shares) == pytest.approx(1)


def test_it_is_the_same_out_of_a_file(tmp_path):
    learnt, path = linear(("right", "wrong"), LESSONS), tmp_path / "learnt.npz"

    keep(path, to_arrays("judge", learnt))

    same = kept(path, lambda file: from_arrays("judge", file))
    assert same.answers == learnt.answers
    assert same.shares(["cue:wept"]) == learnt.shares(["cue:wept"])


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not quite"])
def test_a_broken_file_is_told(tmp_path, content):
    path = tmp_path / "learnt.npz"
    path.write_bytes(content)

    with pytest.raises(SuggestError, match=r"learnt\.npz, is broken"):
        kept(path, lambda file: from_arrays("judge", file))


def test_another_learnt_thing_in_a_file_is_told(tmp_path):
    path = tmp_path / "learnt.npz"
    keep(path, to_arrays("other", linear(("right", "wrong"), LESSONS)))

    with pytest.raises(SuggestError, match="made for another version"):
        kept(path, lambda file: from_arrays("judge", file))
