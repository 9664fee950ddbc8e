"""What is to be asked of a file, and what answers make of its copies."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from annotator.domain.merging import CHOICES, Answer, Fate, Kind, Merge, Question
from annotator.domain.record import GOLD
from annotator.domain.said import plural, said
from annotator.workflow.merging.plan import Line, Visit
from annotator.workflow.merging.texts import in_words

RIVAL = said(
    "the copy of {owner} of article {article} is in two files with revision {theirs}, but not the"
    " same in both; merge one of them alone"
)
OUTSIDE = said(
    "the copy of {owner} of article {article} has revision {theirs} here, too, but holds something"
    " else; it was edited outside"
)
UNTOLD = said(
    "the copy of {owner} of article {article} does not tell its revision, but holds something"
    " else; it was edited outside"
)
BOTH = said(
    "the copy of {owner} of article {article} was edited here (revision {ours}) and there"
    " (revision {theirs}) since both were the same"
)
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
    return said(
        "article {article} has another text here ({share:.0%} alike)",
        article=line.article,
        share=share,
    )


def _older(lines: list[Line]) -> str:
    owner = whose(lines[0])
    if len(lines) == 1:
        (line,) = lines
        theirs, ours = line.theirs.revision.number, line.ours.revision.number
        return said(
            "the copy of {owner} of article {article} is older (revision {theirs}) than the"
            " one here (revision {ours})",
            owner=owner,
            article=line.article,
            theirs=theirs,
            ours=ours,
        )
    return plural(
        len(lines),
        "{count} copy of {owner} is older than here: {articles}",
        "{count} copies of {owner} are older than here: {articles}",
        owner=owner,
        articles=in_words(line.article for line in lines),
    )


def _conflict(line: Line, how: Merge) -> Question:
    theirs, ours = line.theirs.revision.number, line.ours.revision.number
    told = {"owner": whose(line), "article": line.article, "theirs": theirs, "ours": ours}
    if line.fate is Fate.RIVAL:
        return Question(Kind.CONFLICT, about(line), said(RIVAL, **told), ())
    if line.fate is Fate.OUTSIDE:
        sentence = said(OUTSIDE if theirs else UNTOLD, **told)
    else:
        sentence = said(BOTH, **told)
    return _question(Kind.CONFLICT, about(line), sentence, how)


def whose(line: Line) -> str:
    return said("the adjudicator") if line.owner == GOLD else line.owner
