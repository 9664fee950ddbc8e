"""What is drawn so far, and what stands around every plot: title, note, names of series."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from annotator.domain.plot import Plot
from annotator.domain.plot_look import Look
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.formats.plots.marks import text
from annotator.formats.plots.room import BOLD, LONGEST, Box, cut, width

LINE = 1.4  # height of a line of text, in sizes of the font
TITLE = 1.15  # size of the title
SAMPLE = 2.2  # width of what stands beside the name of a series
GAP = 0.5
LINES, ROWS = 2, 3  # of the note, of the names of series
WIDEST = 18  # of the name of a series
NO_ROOM = 8  # pixels: in less, nothing is drawn

Key = Callable[[float, float], str]  # draws a sample whose left side is centred there
Say = Callable[[str], str]  # puts what was said into a language


@dataclass(frozen=True, slots=True)
class Sheet:
    """Elements of a drawing, with the look that they have, and the language of their texts."""

    look: Look
    say: Say = str
    parts: list[str] = field(default_factory=list)

    def put(self, *parts: str) -> None:
        self.parts.extend(part for part in parts if part)

    def em(self, count: float) -> float:
        """Return a length in sizes of the font as pixels."""
        return count * self.look.size

    def cut(self, words: str, room: float) -> str:
        """Return a text cut to a width in pixels."""
        return cut(words, room / self.look.size)

    def wide(self, words: str) -> float:
        """Return how many pixels wide a text is."""
        return self.em(width(words))

    def write(self, words: str, x: float, y: float, anchor: str = "start", fill: str = "") -> None:
        """Write a text whose middle is at that height."""
        colour = fill or self.look.text
        self.put(text(self.say(words), x, y + self.em(0.35), text_anchor=anchor, fill=colour))


def head(sheet: Sheet, plot: Plot, box: Box) -> Box:
    """Write title and note; return the room below."""
    size = sheet.em(TITLE)
    title = cut(plot.title, box.width / (size * BOLD))
    top = box.top + sheet.em(TITLE * LINE)
    fill = sheet.look.text
    place = box.left, box.top + size
    sheet.put(text(title, *place, fill=fill, font_weight="bold", font_size=size))
    for line in wrapped(plot.note, box.width / sheet.look.size, LINES):
        sheet.write(line, box.left, top + sheet.em(LINE / 2), fill=sheet.look.muted)
        top += sheet.em(LINE)
    return replace(box, top=top + sheet.em(GAP))


def wrapped(words: str, room: float, most: int) -> Iterator[str]:
    """Yield a text in lines no wider than `room`, the last of which is cut."""
    left = shortened(words, LONGEST).split()
    for number in range(most):
        if not left:
            return
        count = _fitting(left, room) if number < most - 1 else len(left)
        yield cut(" ".join(left[:count]), room)
        left = left[count:]


def _fitting(words: Sequence[str], room: float) -> int:
    """Return how many words fit on a line, one at the least."""
    count = len(words)
    while count > 1 and width(" ".join(words[:count])) > room:
        count -= 1
    return count


def legend(sheet: Sheet, box: Box, names: Sequence[str], keys: Sequence[Key]) -> Box:
    """Write the names of series in rows, as many as there is room for; return the room below."""
    x, y, last = box.left, box.top, min(ROWS, max(1, int(box.height / sheet.em(4 * LINE))))
    row = 1
    for number, (name, key) in enumerate(zip(names, keys, strict=True)):
        words = sheet.cut(name or "–", min(sheet.em(WIDEST), box.width - sheet.em(SAMPLE + 1)))
        wide = sheet.em(SAMPLE + GAP) + sheet.wide(words)
        rest = sheet.wide(_more(len(names) - number)) if row == last else 0
        if x > box.left and x + wide + rest > box.right:
            if row == last:
                sheet.write(_more(len(names) - number), x, y + sheet.em(LINE / 2))
                break
            x, y, row = box.left, y + sheet.em(LINE), row + 1
        sheet.put(key(x, y + sheet.em(LINE / 2)))
        sheet.write(words, x + sheet.em(SAMPLE + GAP), y + sheet.em(LINE / 2))
        x += wide + sheet.em(2 * GAP)
    return replace(box, top=y + sheet.em(LINE + GAP))


def _more(count: int) -> str:
    return said("and {count:,} more", count=count)


def say_empty(sheet: Sheet, plot: Plot, box: Box) -> None:
    """Write why there is nothing to see, in the middle."""
    lines = tuple(wrapped(plot.empty, box.width / sheet.look.size, ROWS))
    y = (box.top + box.bottom - sheet.em(LINE) * (len(lines) - 1)) / 2
    for line in lines:
        sheet.write(line, (box.left + box.right) / 2, y, "middle", sheet.look.muted)
        y += sheet.em(LINE)
