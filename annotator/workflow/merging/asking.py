"""What is to be asked of a file, and what answers make of its copies."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from annotator.domain.merging import CHOICES, Answer, Fate, Kind, Merge, Question
from annotator.domain.record import GOLD
from annotator.workflow.merging.plan import Line, Visit
from annotator.workflow.merging.texts import in_words

CONFLICTS = frozenset({Fate.BOTH, Fate.OUTSIDE, Fate.RIVAL})


def settle(visit: Visit, how: Merge) -> None:
    """Decide by the answers which copies of a file come in, and add the questions about them."""
    visit.questions += _asked(visit.lines, how)
    if visit.blocked:
        return
    for line in visit.lines:
        line.taken = line.fate in {Fate.NEW, Fate.NEWER}
        if line.fate is Fate.OLDER:
            line.taken = how.answer(Kind.OLDER, line.owner) == Answer.TAKE
        if line.fate in {Fate.BOTH, Fate.OUTSIDE}:
            answer = how.answer(Kind.CONFLICT, about(line))
            line.taken, line.kept = answer == Answer.THEIRS, answer == Answer.OURS


def about(line: Line) -> str:
    """Return what a question about one copy is known by."""
    return f"{line.article}/{line.owner}"


def _asked(lines: Iterable[Line], how: Merge) -> Iterator[Question]:
    changed: dict[str, Line] = {}
    older: defaultdict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if line.match.changed and line.fate is not Fate.HERE:
            changed.setdefault(line.article, line)
        if line.fate is Fate.OLDER:
            older[line.owner].append(line)
    for article, line in sorted(changed.items()):
        yield _question(Kind.TEXT, article, _changed(line), how, line.match.detail)
    for owner, of in sorted(older.items()):
        yield _question(Kind.OLDER, owner, _older(of), how)
    for line in sorted(lines, key=about):
        if line.fate in CONFLICTS:
            yield _conflict(line, how)


def _question(kind: Kind, of: str, sentence: str, how: Merge, detail: str = "") -> Question:
    return Question(kind, of, sentence, CHOICES[kind], how.answer(kind, of), detail)


def _changed(line: Line) -> str:
    assert line.match.alignment is not None  # noqa: S101  (the text is another one)
    share = line.match.alignment.share
    return f"article {line.article} has another text here ({share:.0%} alike)"


def _older(lines: list[Line]) -> str:
    owner = whose(lines[0])
    if len(lines) == 1:
        (line,) = lines
        theirs, ours = line.theirs.revision.number, line.ours.revision.number
        return (
            f"the copy of {owner} of article {line.article} is older (revision {theirs}) than the"
            f" one here (revision {ours})"
        )
    named = in_words(line.article for line in lines)
    return f"{len(lines)} copies of {owner} are older than here: {named}"


def _conflict(line: Line, how: Merge) -> Question:
    theirs, ours = line.theirs.revision.number, line.ours.revision.number
    copy = f"the copy of {whose(line)} of article {line.article}"
    if line.fate is Fate.RIVAL:
        sentence = (
            f"{copy} is in two files with revision {theirs}, but not the same in both; merge one of"
            " them alone"
        )
        return Question(Kind.CONFLICT, about(line), sentence, ())
    if line.fate is Fate.OUTSIDE:
        told = f"has revision {theirs} here, too" if theirs else "does not tell its revision"
        sentence = f"{copy} {told}, but holds something else; it was edited outside"
    else:
        sentence = (
            f"{copy} was edited here (revision {ours}) and there (revision {theirs}) since both"
            " were the same"
        )
    return _question(Kind.CONFLICT, about(line), sentence, how)


def whose(line: Line) -> str:
    return "the adjudicator" if line.owner == GOLD else line.owner
