"""Lists of labels are read as other tools write them, and refused where they are none."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import FormatError
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.formats.label_lists import read_labels
from annotator.formats.label_studio_config import config
from annotator.workflow.schemes import load_scheme, write_scheme


def read(path: Path, text: str) -> Scheme:
    file = path / "labels.txt"
    file.write_bytes(text.encode())
    return read_labels(file)


def names(scheme: Scheme) -> list[str]:
    return [label.name for label in scheme.labels]


@pytest.mark.parametrize(
    "text",
    [
        "ORG\nGPE\n",
        "\ufeffORG,GPE",
        " ORG \r\n\r\nGPE",
        '["ORG", "GPE"]',
        '{"labels": ["ORG", "GPE"]}',
        '{"labels": {"tagger": ["NN"], "ner": ["ORG"], "spancat": ["GPE"]}}',
        '[{"text": "ORG", "suffixKey": "o"}, {"text": "GPE"}]',
        '<View><Labels name="l"><Label value="ORG"/><Label value="GPE"/></Labels></View>',
    ],
)
def test_names_are_found_however_they_are_listed(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == Scheme("labels", (Label("ORG"), Label("GPE")))


def test_our_own_file_comes_back_as_it_was(tmp_path: Path) -> None:
    write_scheme(load_scheme("news"), tmp_path / "s.json")

    assert read_labels(tmp_path / "s.json") == load_scheme("news")


def test_a_configuration_of_label_studio_tells_keys_and_colours(tmp_path: Path) -> None:
    labels = load_scheme("news").entities()

    scheme = read(tmp_path, config(labels))

    assert [(la.name, la.key, la.role) for la in scheme.labels] == [
        (la.name, la.key, la.role) for la in labels
    ]


def test_doccano_tells_keys_and_colours(tmp_path: Path) -> None:
    told = [{"text": "ORG", "suffixKey": "2", "backgroundColor": "#1E7A34"}]

    assert read(tmp_path, json.dumps(told)).labels == (Label("ORG", "2", "org"),)


def test_a_kind_is_read(tmp_path: Path) -> None:
    told = {"name": "x", "labels": [{"name": "CUE", "kind": "quote role"}]}

    assert read(tmp_path, json.dumps(told)).label("CUE").kind is LabelKind.QUOTE_ROLE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "holds no labels"),
        ("[]", "holds no labels"),
        ("{", "can be read"),
        ("<View>", "can be read"),
        ('{"labels": 3}', "no object with keys"),
        ('{"labels": [{"name": 3}]}', "expected text"),
        ('{"labels": [{"name": "X", "kind": "moon"}]}', "moon"),
        ('[{"colour": "red"}]', "has no name"),
        ("[3]", "no object with keys"),
        ("\n".join(map(str, range(1001))), "more than 1000 labels"),
        ("x" * 1_000_001, "longer than"),
        ("[" * 100_000, "can be read"),
        ('<!DOCTYPE View [<!ENTITY a "ORG">]><View><Label value="&a;"/></View>', "document type"),
    ],
)
def test_what_is_no_list_of_labels_is_refused(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(FormatError, match=told):
        read(tmp_path, text)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"gone\.txt.*No such file"):
        read_labels(tmp_path / "gone.txt")


SIGNS = st.text(alphabet='[]{}<>"/,: labelsname\n').map(str.encode)


@given(st.one_of(st.binary(max_size=60), SIGNS))
def test_whatever_a_file_holds_is_read_or_refused_by_name(tmp_path_factory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(data)
    told = ""
    try:
        assert names(read_labels(path))
    except FormatError as error:
        told = str(error)
    assert told.startswith("any.txt holds ") or not told
