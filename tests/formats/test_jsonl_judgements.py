"""What people say of rewrites goes through the project's own JSON Lines."""

import json
from pathlib import Path

import pytest

from annotator.domain.comparing.verdict import Flag, Verdict
from annotator.domain.ledger import Rejection
from annotator.domain.record import Copy, Record, Status
from annotator.domain.span import Stretch
from annotator.formats.jsonl import JSONL
from tests.formats.own_lines import article, lines, read
from tests.formats.writing import write
from tests.workflow.judging import ALL, ORIGINAL, REWRITE

VERDICT = {"original": "o", "contents": [[0, 4]], "verdict": "altered"}
ANSWER = {"original": "o", "contents": [[0, 4]], "hint": "unsupported", "answer": "rejected"}
JUDGED = Record(REWRITE, Copy("r", "anna", judgements=ALL), originals={"o": ORIGINAL.fingerprint})


def written(path: Path, *records: Record) -> list[dict]:
    write(JSONL.write, records, path)
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_only_a_line_with_judgements_is_one_that_older_readers_refuse(tmp_path: Path):
    bare, judged = written(tmp_path / "a.jsonl", Record(ORIGINAL, Copy("o", "anna")), JUDGED)

    assert (bare["version"], judged["version"]) == (1, 2)
    assert "judgements" not in bare


def test_a_verdict_and_an_answer_name_what_they_are_about(tmp_path: Path):
    (data,) = written(tmp_path / "a.jsonl", JUDGED)

    assert data["judgements"][:2] == [
        {
            "original": "o",
            "contents": [[0, 44]],
            "verdict": "altered",
            "flags": ["number_changed"],
            "proposed": "altered",
            "proposed_flags": ["number_changed"],
            "original_sha256": ORIGINAL.fingerprint,
        },
        {
            "original": "o",
            "contents": [[50, 62]],
            "hint": "role_changed",
            "answer": "confirmed",
            "original_sha256": ORIGINAL.fingerprint,
        },
    ]


def test_an_original_a_place_and_a_verdict_are_enough(tmp_path: Path):
    (record,) = read(lines(tmp_path / "a.jsonl", article(judgements=[VERDICT, ANSWER])))

    verdict, answer = record.copy.judgements
    assert (verdict.ruling, verdict.flags, verdict.proposed) == (Verdict.ALTERED, (), None)
    assert answer.hint
    assert record.originals == {}
    assert record.copy.standing.status is Status.DONE


def test_flags_are_read_once_and_in_their_order(tmp_path: Path):
    flags = ["number_changed", "speaker_changed", "number_changed"]
    (record,) = read(lines(tmp_path / "a.jsonl", article(judgements=[VERDICT | {"flags": flags}])))

    assert record.copy.judgements[0].flags == (Flag.SPEAKER, Flag.NUMBER)


def test_offsets_in_utf_16_are_those_of_the_rewrite(tmp_path: Path):
    data = {
        "id": "a",
        "text": "🙏 Oslo",
        "offset_unit": "utf16",
        "judgements": [VERDICT | {"contents": [[3, 7]]}],
    }

    (record,) = read(lines(tmp_path / "a.jsonl", data))

    assert record.copy.judgements[0].contents == (Stretch(2, 6),)


@pytest.mark.parametrize(
    ("faulty", "reason"),
    [
        (VERDICT | {"original": ""}, "must name the original"),
        (VERDICT | {"verdict": "fine"}, "the verdict “fine” is none of verbatim"),
        (VERDICT | {"contents": []}, "must be about a stretch"),
        (VERDICT | {"contents": [[0, 99]]}, "reaches beyond the text"),
        (VERDICT | {"contents": [[4, 6], [0, 2]]}, "must follow one another"),
        (VERDICT | {"flags": ["loud"]}, "the flag “loud” is none of"),
        (VERDICT | {"flags": "loud"}, "flags are a list"),
        (VERDICT | {"proposed": 5}, "the proposed verdict 5 is none of"),
        ({"contents": [[0, 4]], "verdict": "altered"}, "'original' is missing"),
        (ANSWER | {"hint": "odd"}, "the hint “odd” is none of"),
        (ANSWER | {"answer": "altered"}, "the answer “altered” is none of"),
        (ANSWER | {"contents": [[0, 1], [2, 3]]}, "about one stretch"),
        (VERDICT, "is used twice"),
        ("fine", "is no object"),
    ],
    ids=str,
)
def test_a_faulty_judgement_is_left_out_alone(tmp_path: Path, faulty: object, reason: str):
    problem, record = read(lines(tmp_path / "a.jsonl", article(judgements=[VERDICT, faulty])))

    assert isinstance(problem, Rejection)
    assert reason in problem.reason
    assert problem.reason.startswith("judgements 2: ")
    assert len(record.copy.judgements) == 1


def test_nothing_is_judged_in_a_text_that_is_another(tmp_path: Path):
    data = article(judgements=[VERDICT], text_sha256="0" * 64)

    _, record = read(lines(tmp_path / "a.jsonl", data))

    assert record.copy.judgements == ()


@pytest.mark.parametrize("sha256", ["0" * 63, "g" * 64, 5, None, ""])
def test_a_hash_that_is_none_is_as_if_it_were_not_told(tmp_path: Path, sha256: object):
    (record,) = read(
        lines(tmp_path / "a.jsonl", article(judgements=[VERDICT | {"original_sha256": sha256}]))
    )

    assert record.originals == {}
    assert len(record.copy.judgements) == 1
