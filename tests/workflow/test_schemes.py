"""The schemes that come with the program can be used as they are."""

from collections import Counter

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.domain.scheme import LabelKind
from annotator.resources import resource
from annotator.workflow.schemes import load_scheme

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

    assert max(names.values()) == max(keys.values()) == 1


def test_the_news_scheme_has_the_labels_of_ontonotes():
    assert {label.name for label in load_scheme("news").entities()} == ONTONOTES


def test_the_news_scheme_keeps_quote_roles_apart():
    roles = [label for label in load_scheme("news").labels if label.kind is LabelKind.QUOTE_ROLE]

    assert not ONTONOTES & {label.name for label in roles}


def test_a_scheme_that_is_not_there_is_named_with_those_that_are():
    with pytest.raises(AnnotatorError, match=r"there is no scheme old; there is: .*news"):
        load_scheme("old")
