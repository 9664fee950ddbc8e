"""What is known of a version is the same after its way as JSON; anything else makes none."""

import json

import pytest

from annotator.domain.training import Learnt
from annotator.domain.version import Version, from_json, to_json

VERSION = Version(
    3,
    "builtin",
    "builtin",
    "2026-11-22T17:04:01+00:00",
    Learnt({"names": "epoch 2"}, {"entities": 0.8}, {"entities": None}, ("ORG",), ("a note",)),
    ("ORG",),
    {"train": ("ab12",), "test": ()},
    {"epochs": 10},
    4.2,
)


def test_a_version_is_the_same_after_its_way_as_json():
    assert from_json(json.loads(json.dumps(to_json(VERSION)))) == VERSION


def test_a_version_is_called_by_its_number():
    assert VERSION.name == "trained-3"


@pytest.mark.parametrize("change", [{"format": 2}, {"number": "many"}, {"learnt": None}])
def test_what_is_no_version_is_refused(change):
    with pytest.raises((ValueError, TypeError)):
        from_json({**to_json(VERSION), **change})
