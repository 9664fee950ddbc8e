"""Speakers that were deleted."""

from dataclasses import dataclass
from datetime import datetime

from annotator.domain.speaker import Speaker


@dataclass(frozen=True, slots=True)
class DiscardedSpeaker:
    """A speaker in the trash: the entry, when it was deleted and by whom, and what named it.

    `edit` is the number of the edit that deleted it, `marks` how many lost the speaker then; the
    time is in UTC.
    """

    speaker: Speaker
    edit: int
    by: str
    at: datetime
    marks: int
