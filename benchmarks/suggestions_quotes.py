"""Score suggested quotes: spans in one of two views, and who speaks.

marked    units are the stretches in double quotation marks inside the quotes of either side, so
          that it is all one whether a suggester proposes the words in marks or the whole clause
content   units are the quotes' own stretches, of the kinds asked for; gold of another kind is
          neutral: what lies on it by half its words and matches nothing else is not counted

exact     the same offsets, once blanks, quotation marks and punctuation at both ends are off
relaxed   at least 80 % of the words of either stretch are common to both, each matched once
speaker   of relaxed pairs whose gold has a speaker: the mentions share a word or a surname
entity    of those whose gold names who a pronoun means: the names have the same last word
end to end  a relaxed pair with the right speaker, or with none where gold has none
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from suggestions_gold import Unit
from suggestions_names import surname, words_of

from annotator.domain.span import Stretch

PRONOUNS = frozenset({"he", "she", "it", "they"})
RELAXED = 0.8
NEUTRAL = 0.5
MARKS = re.compile(r"[“”„«»‹›\"\n]")
OPENERS, CLOSERS = frozenset("“„«‹"), frozenset("”»›")
EDGE = " \t\r\n\u00a0\u200b\ufeff“”„«»‹›\"‘’'.,;:!?…-–—()[]"
BEFORE_OPENER, AFTER_CLOSER = frozenset("([{—–-/‘'“"), frozenset(")]}.,;:!?—–-/’'”")

Pairs = list[tuple[int, int]]


def score_marked(text: str, gold: Iterable[Unit], found: Iterable[Unit]) -> Counter[str]:
    """Count an article in the view of what stands in marks."""
    wanted = _in_marks(text, gold)
    return _count(text, wanted, _in_marks(text, (_with_marks(text, unit) for unit in found)), ())


def score_content(
    text: str, gold: Iterable[Unit], found: Iterable[Unit], kinds: frozenset[str]
) -> Counter[str]:
    """Count an article in the view of whole contents of these kinds."""
    gold = tuple(gold)
    wanted = [unit for unit in gold if unit.kind in kinds and not unit.ignored]
    neutral = [unit for unit in gold if unit.kind not in kinds or unit.ignored]
    return _count(text, wanted, [unit for unit in found if unit.kind in kinds], neutral)


def stretches_in_marks(text: str, within: Stretch) -> Iterator[Stretch]:
    """Yield what stands in double marks inside a stretch, marks included, line by line.

    What is opened runs to the end of the line; what is only closed begins where the line does.
    """
    line, opened, closed_before = within.start, None, False
    for match in MARKS.finditer(text, within.start, within.end):
        at, sign = match.span()[0], match.group()
        if sign == "\n":
            if opened is not None:
                yield Stretch(opened, at)
            line, opened, closed_before = at + 1, None, False
        elif _opens(text, at, is_open=opened is not None):
            opened = at if opened is None else opened
        elif opened is not None or not closed_before:
            yield Stretch(line if opened is None else opened, at + 1)
            opened, closed_before = None, True
    if opened is not None and within.end - opened > 1:
        yield Stretch(opened, within.end)


def _opens(text: str, at: int, *, is_open: bool) -> bool:
    if text[at] != '"':
        return text[at] in OPENERS
    before, after = text[at - 1] if at else " ", text[at + 1 : at + 2] or " "
    free_before = before.isspace() or before in BEFORE_OPENER
    free_after = after.isspace() or after in AFTER_CLOSER
    return not is_open if free_before == free_after else free_before


def _with_marks(text: str, unit: Unit) -> Unit:
    """Give a content that stops just inside its marks its marks back."""
    start, end = unit.content.start, unit.content.end
    if start and text[start - 1] in '“"«„' and text[start] not in '“"«„':
        start -= 1
    if text[end : end + 1] in CLOSERS | {'"'} and text[end - 1] not in CLOSERS | {'"'}:
        end += 1
    elif text[end : end + 1] in set(".,!?") and text[end + 1 : end + 2] in CLOSERS | {'"'}:
        end += 2
    return replace(unit, content=Stretch(start, end))


def _in_marks(text: str, units: Iterable[Unit]) -> list[Unit]:
    found: dict[tuple[int, int], Unit] = {}
    for unit in units:
        for content in stretches_in_marks(text, unit.content):
            if words_of(text, content.start, content.end):
                found.setdefault(_bare(text, content), replace(unit, content=content))
    return list(found.values())


def _bare(text: str, content: Stretch) -> tuple[int, int]:
    start, end = content.start, content.end
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return start, end


def _count(
    text: str, gold: Sequence[Unit], found: Sequence[Unit], neutral: Sequence[Unit]
) -> Counter[str]:
    wanted, proposed = _words(text, gold), _words(text, found)
    pairs = _matched(gold, found, lambda i, j: _shared(wanted[i], proposed[j]), RELAXED)
    bare = [[_bare(text, unit.content) for unit in units] for units in (gold, found)]
    exact = _matched(gold, found, lambda i, j: float(bare[0][i] == bare[1][j]), 1)
    used = {j for _, j in (*pairs, *exact)}
    on_neutral = frozenset[int]().union(*_words(text, neutral))
    left_out = sum(
        j not in used and len(mine & on_neutral) >= max(1, NEUTRAL * len(mine))
        for j, mine in enumerate(proposed)
    )
    counts = Counter(gold=len(gold), found=len(found) - left_out)
    counts.update(relaxed=len(pairs), exact=len(exact))
    nested = sum(_is_nested(unit) for unit in gold), sum(_is_nested(gold[i]) for i, _ in pairs)
    counts.update(asked_gold=len(gold) - nested[0], asked_found=counts["found"] - nested[1])
    for i, j in pairs:
        counts.update(_speaking(text, gold[i], found[j]))
    return counts


def _words(text: str, units: Iterable[Unit]) -> list[frozenset[int]]:
    return [words_of(text, unit.content.start, unit.content.end) for unit in units]


def _shared(one: frozenset[int], other: frozenset[int]) -> float:
    return len(one & other) / max(1, len(one), len(other))


def _matched(
    gold: Sequence[Unit],
    found: Sequence[Unit],
    score: Callable[[int, int], float],
    least: float,
) -> Pairs:
    """Pair one to one, the best overlap first."""
    candidates = sorted(
        (-share, unit.content.start, i, j)
        for i, unit in enumerate(gold)
        for j, other in enumerate(found)
        if unit.content.overlaps(other.content) and (share := score(i, j)) >= least
    )
    taken_gold, taken_found, pairs = set[int](), set[int](), Pairs()
    for _, _, i, j in candidates:
        if i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            pairs.append((i, j))
    return pairs


def _is_nested(unit: Unit) -> bool:
    return unit.content in unit.nested


def _speaking(text: str, gold: Unit, found: Unit) -> Counter[str]:
    """Count what a pair tells about speakers; a quote inside another one is not asked."""
    if _is_nested(gold):
        return Counter()
    right = _same_speaker(text, gold, found) if gold.spoken else not found.spoken
    counts = Counter(end_to_end=int(right))
    if gold.spoken:
        counts.update(speakers=1, speaker=int(right))
    if gold.speaker and (gold.named or "").lower() in PRONOUNS:
        counts.update(entities=1, entity=int(_same_name(gold, found)))
    if gold.cue:
        counts.update(cues=1, cue=int(bool(found.cue and found.cue.overlaps(gold.cue))))
    return counts


def _same_name(gold: Unit, found: Unit) -> bool:
    return surname(gold.speaker) == surname(found.speaker or found.named)


def _same_speaker(text: str, gold: Unit, found: Unit) -> bool:
    if gold.source and found.source:
        mine = words_of(text, gold.source.start, gold.source.end)
        if mine & words_of(text, found.source.start, found.source.end):
            return True
    name = surname(gold.named)
    return name is not None and name in (surname(found.named), surname(found.speaker))
