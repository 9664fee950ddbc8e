"""The worker answers line by line, and outlives an article it cannot read."""

import json
import subprocess
import sys

import pytest

from annotator.domain import plain
from annotator.domain.said import Said
from annotator.domain.said_json import text_from_json
from annotator.domain.suggester import BUILTIN, Suggester, SuggesterKind
from annotator.nlp.suggesters.loading import load
from annotator.nlp.worker import answers, conversation

ARTICLE = {"id": "a", "text": "“We are ready,” Ana Lee said.", "zones": []}
BEGIN = {"suggester": plain.suggester_to_json(BUILTIN)}


def line(*articles):
    return json.dumps({"articles": articles})


@pytest.fixture(scope="module")
def read():
    return load(BUILTIN)


def test_an_article_is_answered_in_the_shapes_of_our_own_format(read):
    (answer,) = answers(read, [line(ARTICLE)])

    (new,) = map(plain.suggested_from_json, answer["suggested"])
    (quote,), (span,), (speaker,) = new.quotes, new.spans, new.speakers
    assert quote.speaker == span.speaker == speaker.id
    assert span.stretch.text(ARTICLE["text"]) == "Ana Lee"


def test_zones_are_passed_on(read):
    zones = [{"kind": "credit", "start": 0, "end": 29}]

    (answer,) = answers(read, [line({**ARTICLE, "zones": zones})])

    assert answer["suggested"][0]["quotes"] == []


def test_the_language_that_an_article_names_is_passed_on(read):
    text = "“We go,” so Anna Weber."

    (answer,) = answers(read, [line({**ARTICLE, "text": text, "language": "de"})])

    assert [quote["cue"] for quote in answer["suggested"][0]["quotes"]] == [[9, 11]]


def test_a_bad_line_is_answered_with_an_error_and_the_next_one_read(read):
    bad, worse, good = answers(read, [line({"id": "b"}), "no JSON\n", "\n", line(ARTICLE)])

    assert "text" in bad["error"]
    assert "error" in worse
    assert good["suggested"][0]["quotes"]


def test_the_articles_of_a_line_are_answered_in_their_order(read):
    (answer,) = answers(read, [line(ARTICLE, {"id": "b", "text": ""}, ARTICLE)])

    assert [bool(new["quotes"]) for new in answer["suggested"]] == [True, False, True]


def test_a_suggester_that_cannot_be_loaded_is_answered_with_a_sentence():
    asking = Suggester("model", "1", SuggesterKind.FOLDER, "/tmp/model", asks=True)
    first = json.dumps({"suggester": plain.suggester_to_json(asking)})

    (answer,) = conversation(iter([first, line(ARTICLE)]))

    told = text_from_json(answer["error"])
    assert told.startswith("/tmp/model can run code of its own")
    assert isinstance(told, Said)


def test_nothing_is_answered_where_nothing_is_asked():
    assert list(conversation(iter([]))) == []


def test_the_process_says_when_it_is_ready_and_ends_with_its_input():
    command = [sys.executable, "-m", "annotator.nlp.worker"]

    done = subprocess.run(
        command,
        input="\n".join([json.dumps(BEGIN), line(ARTICLE)]),
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )

    ready, answer = map(json.loads, done.stdout.splitlines())
    assert ready == {"ready": True}
    assert answer["suggested"][0]["quotes"][0]["contents"] == [[0, 15]]
