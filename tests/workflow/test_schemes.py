"""The schemes that come with the program can be used as they are."""

import json
from collections import Counter
from pathlib import Path

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.domain.quote import Role
from annotator.domain.scheme import Label, LabelKind
from annotator.resources import resource
from annotator.workflow.schemes import PRESETS, TakenIn, load_scheme, take_labels_in, write_scheme
from annotator.workflow.session import Session

BUNDLED = sorted(path.stem for path in resource("schemes").glob("*.json"))
ONTONOTES = set(
    "PERSON NORP FAC ORG GPE LOC PRODUCT EVENT WORK_OF_ART LAW LANGUAGE"
    " DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL".split()
)


@pytest.fixture(params=BUNDLED)
def scheme(request):
    return load_scheme(request.param)


def test_every_label_says_what_it_is(scheme):
    for label in scheme.labels:
        assert all([label.name, label.role, label.short, label.definition, label.examples])


def test_no_name_and_no_key_is_taken_twice(scheme):
    names = Counter(label.name for label in scheme.labels)
    keys = Counter(label.key for label in scheme.labels if label.key)

    assert max(names.values(), default=1) == max(keys.values(), default=1) == 1


def test_the_news_scheme_has_the_labels_of_ontonotes():
    assert {label.name for label in load_scheme("news").entities()} == ONTONOTES


def test_the_news_scheme_keeps_quote_roles_apart():
    roles = [label for label in load_scheme("news").labels if label.kind is LabelKind.QUOTE_ROLE]

    assert not ONTONOTES & {label.name for label in roles}


def test_a_scheme_that_is_not_there_is_named_with_those_that_are():
    with pytest.raises(AnnotatorError, match=r"there is no scheme old, .*; there is: .*news"):
        load_scheme("old")


def test_each_one_is_told_of():
    assert set(PRESETS) == set(BUNDLED)


def test_the_scheme_of_quotes_has_all_parts_of_one_and_the_empty_one_has_nothing():
    assert {role.value for role in Role} <= {label.name for label in load_scheme("quotes").labels}
    assert load_scheme("empty").labels == ()


def test_a_file_is_a_scheme_too(tmp_path: Path):
    path = tmp_path / "sport.txt"
    path.write_text("TEAM\nPLAYER\nTEAM\n", "utf-8")

    scheme = load_scheme(str(path))

    assert (scheme.name, [label.name for label in scheme.labels]) == ("sport", ["TEAM", "PLAYER"])


def test_a_mere_list_of_names_becomes_a_scheme_with_digits_and_colours(tmp_path: Path):
    path = tmp_path / "mine.txt"
    path.write_text("PERSON\nPLACE\nCRIME\n", "utf-8")

    told = [(label.name, label.key, label.role) for label in load_scheme(str(path)).labels]

    assert told == [("PERSON", "1", "person"), ("PLACE", "2", "place"), ("CRIME", "3", "other")]


def test_labels_of_a_file_are_taken_in_as_one_step(session: Session, tmp_path: Path):
    path = tmp_path / "more.json"
    labels = [
        {"name": "TEAM", "key": "1"},
        {"name": "ORG", "definition": "A firm."},
        {"name": "GPE"},
    ]
    path.write_text(json.dumps({"labels": labels}), "utf-8")
    before = session.scheme()

    assert take_labels_in(session, path) == TakenIn(("TEAM",), ("ORG",), ("TEAM",))

    assert session.scheme().labels[-1] == Label("TEAM")
    assert session.scheme().label("ORG").definition == "A firm."
    session.undo()
    assert session.scheme() == before


def test_a_scheme_that_was_written_is_read_as_it_was(session: Session, tmp_path: Path):
    path = tmp_path / "scheme.json"

    write_scheme(session.scheme(), path)

    assert load_scheme(str(path)) == session.scheme()
    assert take_labels_in(session, path) == TakenIn()
    assert session.undo_and_redo() == (None, None)
