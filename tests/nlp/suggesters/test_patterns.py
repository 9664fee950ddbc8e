"""Patterns are looked for as spaCy's EntityRuler and Prodigy write them."""

import json

import pytest

from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.domain.suggester import Name, Suggester, SuggesterKind
from annotator.nlp.suggesters.loading import load
from annotator.nlp.suggesters.patterns import describe_patterns

TEXT = "Lantern Works hired Ana Lee in New  York. Lantern works."
LINES = (
    {"label": "ORG", "pattern": "Lantern Works", "id": "lantern"},
    {"label": "PER", "pattern": [{"LOWER": "ana"}, {"LOWER": "lee"}]},
    {
        "label": "GPE",
        "pattern": [{"lower": "new"}, {"is_space": True, "op": "?"}, {"lower": "york"}],
    },
)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "my patterns.jsonl"
    path.write_text("\n\n".join(map(json.dumps, LINES)), "utf-8")
    return path


def found(suggester, text=TEXT):
    (new,) = load(suggester)([Article("a", text)])
    return [(span.stretch.text(text), span.label, span.score) for span in new.spans]


def test_a_file_is_described_by_its_labels_and_what_it_says(path):
    suggester = describe_patterns(path)

    assert (suggester.name, suggester.kind) == ("my-patterns", SuggesterKind.PATTERNS)
    assert suggester.labels == ("ORG", "PER", "GPE")
    assert not suggester.asks
    path.write_text(json.dumps(LINES[0]), "utf-8")
    assert describe_patterns(path).version != suggester.version


def test_text_and_tokens_are_looked_for(path):
    assert found(describe_patterns(path)) == [
        ("Lantern Works", "ORG", None),
        ("Ana Lee", "PER", None),
        ("New  York", "GPE", None),
    ]


def test_why_is_told_by_the_pattern_and_its_line(path):
    (new,) = load(describe_patterns(path))([Article("a", TEXT)])

    assert [span.reason for span in new.spans][:2] == [
        "The pattern “Lantern Works” in line 1 of the file matches",
        "The pattern in line 3 of the file matches",
    ]


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        ("", "there are no patterns in"),
        (" \n\n", "there are no patterns in"),
        ('{"label": "ORG", "pattern": "x"}\n{"label": ', "line 2: this is no JSON"),
        ('\n\n["ORG", "x"]', 'line 3: a pattern has a "label"'),
        ('{"pattern": "x"}', 'line 1: a pattern has a "label"'),
        ('{"label": "ORG"}', 'line 1: a "pattern" is text or a list'),
        ('{"label": "ORG", "pattern": " "}', 'line 1: a "pattern" is text or a list'),
        ('{"label": "ORG", "pattern": []}', 'line 1: a "pattern" is text or a list'),
        ('{"label": "ORG", "pattern": ["x"]}', 'line 1: a "pattern" is text or a list'),
        ('{"label": "ORG", "pattern": 7}', 'line 1: a "pattern" is text or a list'),
    ],
)
def test_a_file_that_holds_no_patterns_is_told_by_its_line(tmp_path, lines, complaint):
    path = tmp_path / "p.jsonl"
    path.write_text(lines, "utf-8")

    with pytest.raises(SuggestError, match=complaint):
        describe_patterns(path)


def test_tokens_that_spacy_does_not_know_are_told_by_their_line(tmp_path):
    path = tmp_path / "p.jsonl"
    path.write_text(json.dumps(LINES[0]) + '\n{"label": "ORG", "pattern": [{"COLOUR": "red"}]}')

    with pytest.raises(SuggestError, match="line 2: spaCy cannot use this pattern"):
        load(describe_patterns(path))


def test_a_file_that_is_no_text_is_told(tmp_path):
    path = tmp_path / "p.jsonl"
    path.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(SuggestError, match="no text in UTF-8"):
        describe_patterns(path)


def test_a_gazetteer_scores_each_name_as_it_is_described():
    names = (
        Name("Lantern Works", "ORG", 0.9),
        Name("Ana", "PERSON", 0.6),
        Name("Ana Lee", "PERSON"),
    )

    assert found(Suggester("g", "1", SuggesterKind.GAZETTEER, names=names)) == [
        ("Lantern Works", "ORG", 0.9),
        ("Ana Lee", "PERSON", None),
    ]


def test_a_gazetteer_without_names_is_told():
    with pytest.raises(SuggestError, match="the project knows no names yet"):
        load(Suggester("g", "1", SuggesterKind.GAZETTEER))


def test_a_gazetteer_tells_that_the_project_has_the_name():
    names = (Name("Lantern Works", "ORG", 0.9),)
    (new,) = load(Suggester("g", "1", SuggesterKind.GAZETTEER, names=names))([Article("a", TEXT)])

    assert {span.reason for span in new.spans} == {"This project has this name as ORG"}
