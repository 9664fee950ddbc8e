"""A finished article goes to another process and comes back the same."""

import json

from annotator.domain.training import lesson_from_json, lesson_to_json
from tests.workflow.training.harbour import marked


def test_a_lesson_is_the_same_after_its_way_as_json():
    record = marked(3)

    same = lesson_from_json(json.loads(json.dumps(lesson_to_json(record))))

    assert (same.article.text, same.article.id) == (record.article.text, record.article.id)
    assert (same.copy.spans, same.copy.quotes) == (record.copy.spans, record.copy.quotes)
