"""What labels were called before, so that what comes from elsewhere under an old name is known."""

import json
from collections.abc import Mapping

from annotator.domain.errors import ProjectError
from annotator.domain.said import said
from annotator.domain.scheme import Scheme

KEY = "former labels"  # of the setting that keeps them
Former = Mapping[str, str]  # what labels that are gone have become


def from_setting(value: str) -> dict[str, str]:
    """Return what a setting says; raises ProjectError where it says something else."""
    if not value:
        return {}
    try:
        return {str(label): str(to) for label, to in json.loads(value).items()}
    except (ValueError, AttributeError) as error:
        raise ProjectError(
            said("what labels of this project were called before cannot be read")
        ) from error


def to_setting(former: Former) -> str:
    return json.dumps(former, ensure_ascii=False)


def became(former: Former, label: str, to: str) -> dict[str, str]:
    """Return what is known once a label has become another one."""
    known = {old: to if now == label else now for old, now in former.items()} | {label: to}
    return {old: now for old, now in known.items() if old != now}


def in_force(former: Former, scheme: Scheme) -> dict[str, str]:
    """Return what became of labels that a scheme has no more, where it has what they became."""
    there = {label.name for label in scheme.entities()}
    return {old: now for old, now in former.items() if old not in there and now in there}
