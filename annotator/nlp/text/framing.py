"""What stands around running text without a form of its own: headlines and summaries in points."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from annotator.domain.article import LONGEST_TITLE, Zone, ZoneKind
from annotator.domain.span import Stretch

LONGEST_HEADLINE = 120  # code points
WORDS = range(2, 26)
KICKER = 3  # words in capitals over a headline
TOP = 5  # lines among which a title is looked for
LONGER = 1.5  # a paragraph than the headline right above it
WRITTEN = re.compile(r"^[^\S\n]*(?P<text>[^\s](?:[^\n]*\S)?)", re.MULTILINE)
ENDED = re.compile(r"[.,;:…][”’\"'»)]*$")
SHORTENED = re.compile(r"(?:\b[A-Z]\.){2,}$")  # "U.S." ends no sentence
SENTENCE = re.compile(r"[.!?…][”’\"'»)]*$")
NO_HEADLINE = re.compile(
    r"[^\W\d_a-z]: "  # "Q: " in an interview
    r"|[“\"‘'„«][^“”\"„«»]*[”\"’'“»]$"
    r"|(?:[^\W\d_]+\.?,? )?(?:\d{1,2}\.? [^\W\d_]+|[^\W\d_]+\.? \d{1,2}),? \d{4}\b.{0,25}$"
    r"|\d[\d./: -]*$"
    r"|[^\s@]+@[^\s@]+$|(?:https?://|www\.)\S+$"
)
POINT = re.compile(r"(?P<sign>[-*•‣▪◦·–—])[ \xa0\t]+\S")
PLAIN_SIGNS = frozenset("-*•‣▪◦")
HEADING = re.compile(
    r"(?:the )?(?:key|main) (?:points|takeaways|facts|findings)|takeaways|highlights"
    r"|(?:at a|in one) glance|in (?:short|brief|summary)|summary|the essentials|tl;?dr"
    r"|what (?:you need )?to know|das wichtigste(?: in kürze)?|auf einen blick|in kürze"
    r"|zusammenfassung|kurz(?:fassung| gefasst| gesagt)|die (?:wichtigsten )?fakten",
    re.IGNORECASE,
)


class Line(NamedTuple):
    """A line that is not blank, without the white space around it."""

    start: int
    end: int
    text: str


def written_lines(text: str) -> list[Line]:
    """Return the lines of a text that are not blank."""
    return [Line(*match.span("text"), match["text"]) for match in WRITTEN.finditer(text)]


def framing(text: str, title: str, zones: Sequence[Zone]) -> Iterator[Zone]:
    """Yield headline and summaries beside the zones in order that a text is known to have."""
    lines = written_lines(text)
    begun = _within([line.start for line in lines], zones)
    headline = _headline(text, lines, begun, title)
    if headline:
        yield Zone(ZoneKind.HEADLINE, _stretch(text, lines, headline))
    whole = begun & _within([line.end - 1 for line in lines], zones)
    for block in _summaries(lines, whole | set(headline or ())):
        yield Zone(ZoneKind.SUMMARY, _stretch(text, lines, block))


def _stretch(text: str, lines: Sequence[Line], block: range) -> Stretch:
    """Return the stretch of lines and of the white space after them, or before the first."""
    last = block[-1] + 1
    end = lines[last].start if last < len(lines) else len(text)
    return Stretch(lines[block[0]].start if block[0] else 0, end)


def _within(points: Sequence[int], zones: Iterable[Zone]) -> set[int]:
    """Return the places of those code points, in order, that lie in a zone."""
    return {
        place
        for zone in zones
        for place in range(
            bisect_left(points, zone.stretch.start), bisect_left(points, zone.stretch.end)
        )
    }


def _headline(text: str, lines: list[Line], begun: set[int], title: str) -> range | None:
    """Return the place of the headline: the line that the title repeats, or the first by looks."""
    for place, line in enumerate(lines[:TOP]):
        may_be_made = place == 0 and len(line.text) <= LONGEST_TITLE
        if _alike(line.text, title) and not may_be_made and place not in begun:
            return range(place, place + 1) if place + 1 < len(lines) else None
    if not lines or 0 in begun or not any(SENTENCE.search(line.text) for line in lines[1:]):
        return None
    if _is_kicker(lines[0].text) and _stands_over(text, lines, begun, 1):
        return range(2)
    return range(1) if _stands_over(text, lines, begun, 0) else None


def _alike(line: str, title: str) -> bool:
    return bool(title) and line.split() == title.split()


def _is_kicker(line: str) -> bool:
    return line.isupper() and len(line.split()) <= KICKER


def _stands_over(text: str, lines: Sequence[Line], begun: set[int], place: int) -> bool:
    """Whether a line looks like a headline, and what is below like something below one."""
    if place + 1 >= len(lines) or place in begun or not _is_title_like(lines[place].text):
        return False
    line, below = lines[place], lines[place + 1]
    if place + 1 in begun or text.count("\n", line.end, below.start) > 1:
        return True
    longer = len(below.text) > LONGER * len(line.text)
    return longer and not below.text[0].islower()


def _is_title_like(line: str) -> bool:
    if len(line) > LONGEST_HEADLINE or len(line.split()) not in WORDS:
        return False
    if line[0].islower() or POINT.match(line) or NO_HEADLINE.match(line):
        return False
    return not ENDED.search(line) or bool(SHORTENED.search(line))


def _summaries(lines: Sequence[Line], taken: set[int]) -> Iterator[range]:
    """Yield the places of points under a heading, and of such before or after all else."""
    body = [place for place in range(len(lines)) if place not in taken]
    points = {place: sign["sign"] for place in body if (sign := POINT.match(lines[place].text))}
    running = [place for place in body if place not in points]
    for block in _blocks(points):
        above = block[0] - 1
        if above >= 0 and above not in taken and HEADING.fullmatch(lines[above].text.rstrip(" :.")):
            yield range(above, block[-1] + 1)
        elif running and _may_be_bare(block, points) and not running[0] < block[0] < running[-1]:
            yield block


def _blocks(points: Iterable[int]) -> list[range]:
    """Return the rows of places that follow one another."""
    blocks: list[range] = []
    for place in points:
        if blocks and blocks[-1].stop == place:
            blocks[-1] = range(blocks[-1].start, place + 1)
        else:
            blocks.append(range(place, place + 1))
    return blocks


def _may_be_bare(block: range, points: Mapping[int, str]) -> bool:
    """Whether points need no heading: a dash may also be that of someone who speaks."""
    return len(block) > 1 and all(points[place] in PLAIN_SIGNS for place in block)
