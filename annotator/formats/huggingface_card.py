"""The card of a data set in parts: by its front matter `datasets` and the hub load it.

https://huggingface.co/docs/hub/datasets-manual-configuration says what `configs` may hold,
https://huggingface.co/docs/hub/datasets-cards what else. JSON strings are YAML, too.
"""

import json
from collections.abc import Iterator, Mapping

from annotator.domain.plain import Json
from annotator.domain.scheme import Scheme
from annotator.formats.huggingface_reader import TAGS
from annotator.formats.tags import IOB2, OUTSIDE

SPLITS = {"dev": "validation"}  # what the hub calls the parts, where it calls them otherwise
ABOUT = f"""
# News articles with labelled entities

One article a line. `tokens` stand in `text` at `offsets`, in code points, the end exclusive;
`{TAGS}` are the numbers of the tags above, -100 where nobody says what a token is. No story stands
in two parts; `manifest.json` has their checksums and the seed. The licence is for you to fill in.
"""


def tags_for(scheme: Scheme) -> tuple[str, ...]:
    """Return the names of the tags in the order of their numbers."""
    inner = (tag for label in scheme.entities() for tag in begun_and_inner(label.name))
    return (OUTSIDE, *dict.fromkeys(inner))


def begun_and_inner(label: str) -> tuple[str, str]:
    return f"{IOB2.first}-{label}", f"{IOB2.inner}-{label}"


def card(parts: Mapping[str, Json], scheme: Scheme) -> str:
    """Return the card of parts, each an account of articles and labels, in this scheme."""
    return "\n".join(("---", *_front(parts, scheme), "---", ABOUT, *_counts(parts), ""))


def _front(parts: Mapping[str, Json], scheme: Scheme) -> Iterator[str]:
    yield from ("license: unknown", "task_categories:", "- token-classification")
    yield from ("configs:", "- config_name: default", "  data_files:")
    for name in parts:
        yield f"  - split: {SPLITS.get(name, name)}"
        yield f"    path: {name}.jsonl"
    yield from ("dataset_info:", "  features:")
    for name in ("id", "text"):
        yield from (f"  - name: {name}", "    dtype: string")
    yield from ("  - name: tokens", "    sequence: string")
    yield from ("  - name: offsets", "    sequence:", "      sequence: int64")
    yield from (f"  - name: {TAGS}", "    sequence:", "      class_label:", "        names:")
    for number, tag in enumerate(tags_for(scheme)):
        yield f'          "{number}": {json.dumps(tag, ensure_ascii=False)}'


def _counts(parts: Mapping[str, Json]) -> Iterator[str]:
    """Yield a table of how many spans of each label the parts hold."""
    every = sorted({label for part in parts.values() for label in part["labels"]})
    held = {
        label: [part["labels"].get(label, {"out": 0})["out"] for part in parts.values()]
        for label in every
    }
    yield f"| | {' | '.join(parts)} |"
    yield f"| --- |{' ---: |' * len(parts)}"
    yield f"| articles | {' | '.join(str(part['articles']) for part in parts.values())} |"
    for label, counts in held.items():
        if any(counts):
            name = " ".join(label.replace("|", "/").split())
            yield f"| {name} | {' | '.join(map(str, counts))} |"
