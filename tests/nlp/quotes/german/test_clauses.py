"""What is reported in German is told by "dass", by the mood of its verb, or by its place."""

import pytest

from annotator.nlp.quotes.german.clauses import clauses, goes_on
from annotator.nlp.text.lexicon import reading
from annotator.nlp.text.marks import marked
from annotator.nlp.text.words import cut, stretch


def sentence(text):
    return cut(text, 0, len(text), marked(text))


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("Weber sagte, dass der Deich hält.", "der Deich hält", "Weber"),
        ("Weber sagte am Montag, der Deich sei sicher.", "der Deich sei sicher", "Weber"),
        ("Der Deich sei sicher, sagte Weber.", "Der Deich sei sicher", "Weber"),
        ("Der Deich hält, so die Feuerwehr.", "Der Deich hält", "die Feuerwehr"),
        ("Der Deich hält, teilte die Stadt mit.", "Der Deich hält", "die Stadt"),
        ("Der Deich hält, wie Weber sagte.", "Der Deich hält", "Weber"),
        ("Wie Weber sagte, hält der Deich.", "hält der Deich", "Weber"),
        ("Laut Weber hält der Deich.", "hält der Deich", "Weber"),
        ("Nach Angaben von Weber hält der Deich.", "hält der Deich", "Weber"),
        ("Der Stadt zufolge hält der Deich.", "hält der Deich", "Der Stadt"),
        ("Weber wirft ihm vor, er habe „nichts“ getan.", "er habe „nichts“ getan", "Weber"),
    ],
)
def test_a_reported_clause_is_found(text, content, source):
    with reading("de"):
        words = sentence(text)
        (found,) = clauses(words)

    assert stretch(words, (found.first, found.last)).text(text) == content
    assert stretch(words, found.source).text(text) == source


@pytest.mark.parametrize(
    "text",
    [
        "Weber sagte nichts.",
        "Weber, die Chefin der Werft, sagte zu.",
        "Als der Regen kam, sagte Weber das Fest ab.",
        "Der Turm wird seit Jahren alter Riese genannt.",
    ],
)
def test_other_clauses_are_not_reported(text):
    with reading("de"):
        assert clauses(sentence(text)) == ()


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Der Deich sei sicher.", True),
        ("Man habe alles geprüft.", True),
        ("Der Deich ist sicher.", False),
        ("Ich habe alles geprüft.", False),
        ("Der Deich sei „sicher“.", False),
    ],
)
def test_a_whole_sentence_is_reported_by_its_mood(text, reported):
    with reading("de"):
        assert goes_on(sentence(text)) is reported
