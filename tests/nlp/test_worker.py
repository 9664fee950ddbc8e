"""The worker answers line by line, and outlives an article it cannot read."""

import json
import subprocess
import sys

from annotator.domain import plain
from annotator.nlp.worker import answers

ARTICLE = {"id": "a", "text": "“We are ready,” Ana Lee said.", "zones": []}


def test_an_article_is_answered_in_the_shapes_of_our_own_format():
    (answer,) = answers([json.dumps(ARTICLE)])

    (quote,) = (plain.quote_from_json(data) for data in answer["quotes"])
    (span,) = (plain.span_from_json(data) for data in answer["entities"])
    (speaker,) = (plain.speaker_from_json(data) for data in answer["speakers"])
    assert answer["id"] == "a"
    assert quote.speaker == span.speaker == speaker.id
    assert span.stretch.text(ARTICLE["text"]) == "Ana Lee"


def test_zones_are_passed_on():
    zones = [{"kind": "credit", "start": 0, "end": 29}]

    (answer,) = answers([json.dumps({**ARTICLE, "zones": zones})])

    assert answer["quotes"] == []


def test_a_bad_line_is_answered_with_an_error_and_the_next_one_read():
    bad, worse, good = answers(['{"id": "b"}\n', "no JSON\n", "\n", json.dumps(ARTICLE)])

    assert bad["id"] == "b"
    assert "text" in bad["error"]
    assert worse["id"] is None
    assert "error" in worse
    assert good["quotes"]


def test_the_process_says_when_it_is_ready_and_ends_with_its_input():
    command = [sys.executable, "-m", "annotator.nlp.worker"]

    done = subprocess.run(
        command,
        input=json.dumps(ARTICLE, ensure_ascii=False),
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )

    ready, answer = map(json.loads, done.stdout.splitlines())
    assert ready == {"ready": True}
    assert answer["id"] == "a"
    assert answer["quotes"][0]["contents"] == [[0, 15]]
