"""Files that carry articles out to an annotator, or a copy back."""

from dataclasses import dataclass
from enum import StrEnum

PACKET, ANNOTATOR = "packet", "annotator"  # of the settings of a packet: its id, and whose it is


class Direction(StrEnum):
    """Which way a packet went."""

    OUT = "out"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Packet:
    """What went out to an annotator, or came back, as a project remembers it.

    `annotator` is a uid. `articles` are ids in this project. `file` is the name that the file had.
    """

    id: str
    annotator: str
    direction: Direction
    articles: tuple[str, ...]
    file: str = ""
