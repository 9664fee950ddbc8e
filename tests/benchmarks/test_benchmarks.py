"""Every benchmark runs, and says what it measured in one line of JSON."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"

CHILDREN = (
    {"measure", "first_paint", "stage", "long_text", "offering_window"}
    | {"learn_articles", "learn_window"}
    | {"agreement_articles", "adjudication_window"}
    | {f"exchange_{part}" for part in ("articles", "bare", "memory", "window")}
    | {f"suggestions_{part}" for part in ("baseline", "gold", "names", "quotes")}
    | {
        f"effort_{part}"
        for part in (
            *("plan", "touch", "hand", "keys", "walk", "mouse"),
            *("gestures", "speaking", "replay", "figures"),
        )
    }
)
FIGURES = {
    "adjudication": {"queue_s", "next_p95_ms", "accept_unanimous_s", "memory_mb"}
    | {"keys_median", "keys_mean", "window_next_p50_ms", "decided_right"},
    "agreement": {"exact_all_pairs_s", "overlap_and_confusion_pair_s", "intervals_pair_s"},
    "canvas": {"open_ms", "mark_p95_ms", "page_p95_ms", "resize_p95_ms", "label_p95_ms"},
    "compare": {"pairs_s", "verdict_right", "altered_found", "false_altered", "false_foreign"},
    "dashboard": {"dashboard_s", "dashboard_cpu_s", "longest_step_ms"},
    "edit": {"p50_ms", "p95_ms", "add_p50_ms", "relabel_p50_ms", "accept_p50_ms"},
    "effort": {"actions_per_article", "actions_per_quote", "all_right_article", "add span: most"}
    | {"keys only: actions", "mouse only: actions"},
    "exchange": {"import_articles_s", "export_jsonl_articles_s", "ratio_export_spacy"}
    | {"memory_import_mb", "memory_jsonl_mb", "memory_spacy_mb", "window_longest_stall_ms"},
    "first_export": {"steps", "articles"},
    "installed": {"source_ms", "source_mb", "ratio_source"},
    "learn": {"entities_0", "entities_10", "actions_0", "actions_10", "seconds_10"}
    | {"window_longest_stall_ms"},
    "merge": {"look_s", "merge_s", "again_s", "cancel_s", "memory_mb"},
    "offering": {"opened_p50_ms", "opened_p95_ms", "first_ms"},
    "suggestions": {"entities", "names", "marked_exact", "speaker", "end_to_end", "articles_s"},
    "startup": {"first_frame_ms", "article_ms", "ratio_first_frame", "longest_gap_ms"}
    | {"idle_mb", "idle_suggester_mb"},
}


def run_quickly(name: str, folder: Path) -> dict[str, Any]:
    script = BENCHMARKS / f"{name}.py"
    command = (sys.executable, str(script), "--quick", "--folder", str(folder))
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.timeout(90)
@pytest.mark.parametrize("name", FIGURES)
def test_a_benchmark_says_what_it_measured_against_what(name, tmp_path):
    found = run_quickly(name, tmp_path)

    assert set(found) == {"benchmark", "figures", "baseline", "ratio", "machine"}
    assert found["benchmark"] == name
    assert set(found["figures"]) >= FIGURES[name]
    assert all(value >= 0 for value in found["figures"].values())
    assert found["baseline"].pop("name")
    assert all(value > 0 for value in found["baseline"].values())
    assert found["ratio"] > 0
    assert set(found["machine"]) == {"cpu", "cores", "python", "platform"}


@pytest.mark.timeout(90)
def test_a_benchmark_leaves_nothing_behind(tmp_path):
    run_quickly("edit", tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_every_benchmark_is_tested():
    scripts = {path.stem for path in BENCHMARKS.glob("*.py")}

    assert scripts - CHILDREN == set(FIGURES)
