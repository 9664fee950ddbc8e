"""Paragraphs are cut into words and sentences, quotes being one word each."""

from annotator.nlp.text.marks import marked
from annotator.nlp.text.words import cut, sentences


def parts(text):
    words = cut(text, 0, len(text), marked(text))
    return [text[part[0].start : part[-1].end] for part in sentences(text, words)]


def test_abbreviations_and_initials_end_no_sentence():
    text = "Sen. John F. Smith of the U.S. Senate met Mr. Lee. They talked."

    assert parts(text) == ["Sen. John F. Smith of the U.S. Senate met Mr. Lee.", "They talked."]


def test_initials_end_a_sentence_before_a_word_that_only_begins_one():
    assert parts("He left the U.S. He came back.") == ["He left the U.S.", "He came back."]


def test_a_question_in_marks_stays_with_the_cue_after_it():
    text = "“Why now?” Ana Lee asked. Nobody knew."

    assert parts(text) == ["“Why now?” Ana Lee asked.", "Nobody knew."]


def test_a_full_stop_in_marks_ends_the_sentence():
    assert parts("He called it “a start.” Others left.") == [
        "He called it “a start.”",
        "Others left.",
    ]


def test_words_in_marks_are_one_word():
    text = "She said “we won’t go” twice."

    words = cut(text, 0, len(text), marked(text))

    assert [text[word.start : word.end] for word in words] == [
        "She",
        "said",
        "“we won’t go”",
        "twice",
        ".",
    ]


def test_an_accent_of_its_own_belongs_to_its_word():
    text = "Rene\u0301e left."

    assert [word.text for word in cut(text, 0, len(text))] == ["Rene\u0301e", "left", "."]


def test_an_accent_alone_joins_no_word_to_a_closing_mark():
    text = "She called it ‘grim’\u0301 and left."

    words = cut(text, 0, len(text), marked(text))

    assert [word.text for word in words[3:]] == ["", "\u0301", "and", "left", "."]
