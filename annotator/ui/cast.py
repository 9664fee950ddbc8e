"""Who speaks in an article, each under a number."""

from collections.abc import Iterable, Mapping

from annotator.domain.record import Copy
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.marks import drawn


class Cast:
    """Numbers the speakers of an article from 1; while it is open they keep their numbers.

    First come those that its marks name when it is opened, in the order of their first mark, then
    those of other articles of the story, then whoever is named later.
    """

    def __init__(self, story: Iterable[Copy] = ()) -> None:
        self._story = [key for copy in story for key in _named(copy)]
        self._numbers: dict[str, int] = {}

    def enter(self, copy: Copy, ledger: Mapping[str, Speaker]) -> None:
        """Give everybody a number who is named and has none."""
        for key in (*_named(copy), *self._story):
            if key in ledger:
                self._numbers.setdefault(key, len(self._numbers) + 1)

    def numbered(self, ledger: Mapping[str, Speaker]) -> dict[int, Speaker]:
        return {n: ledger[key] for key, n in self._numbers.items() if key in ledger}


def _named(copy: Copy) -> list[str]:
    """Return whom the quotes and spans of a copy name, in reading order."""
    speaking = [item for item in copy.items() if item.speaker and drawn(item)]
    return [str(item.speaker) for item in sorted(speaking, key=lambda item: item.start)]
