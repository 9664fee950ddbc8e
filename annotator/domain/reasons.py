"""Why something was suggested, known again: marks keep it as plain text, in English."""

from annotator.domain.retelling import retelling
from annotator.domain.said import Said, said

MADE: tuple[Said, ...] = (
    said("“{cue}” after the closing mark says who speaks", cue=""),
    said("“{cue}” after it says who reported it, in part in marks", cue=""),
    said("“{cue}” after it says who reported it", cue=""),
    said("“{cue}” before the opening mark says who speaks", cue=""),
    said("“{cue}” begins what was reported, in part in marks", cue=""),
    said("“{cue}” begins what was reported", cue=""),
    said("“{cue}” in the same sentence says whose words these are", cue=""),
    said("“{cue}” later in the sentence says who speaks", cue=""),
    said("It stands for “{name}”", name=""),
    said("Finished articles always have it as {label}", label=""),
    said("Finished articles have the like of it as {label}", label=""),
    said("It was kept as {label} in this project {kept} of {all} times", label="", kept=0, all=0),
    said("Decided as {label} in the other version of the story", label=""),
)
RETOLD = retelling(*MADE)


def reason_said(reason: str) -> Said:
    """Return a reason as it was said; one that comes from elsewhere is said as it is."""
    return RETOLD(reason)
