"""Says what annotators' files would bring in, and what they brought."""

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.merging import Merged
from annotator.domain.said import plural
from annotator.domain.wording import shortened
from annotator.ui.language import tr, worded

LONGEST = 400
SHOWN = 12  # lines of a report about the same


def foretold(merged: Merged) -> str:
    """Say what would come in, in a sentence."""
    asked = sum(question.open for file in merged.files for question in file.questions)
    copies = plural(
        merged.copies,
        "{count} copy with {content} would come in",
        "{count} copies with {content} would come in",
        content=merged.content(),
    )
    fresh = plural(merged.articles, "{count} article would be new", "{count} articles would be new")
    questions = plural(asked, "{count} question to answer", "{count} questions to answer")
    parts = [tr(part) for part in (copies, fresh, questions) if part.number]
    return " · ".join(parts) or tr("Nothing would come in")


def brought(merged: Merged) -> str:
    """Say what came in, file by file, and what was left."""
    copies = plural(
        merged.copies,
        "{count} copy with {content} came in.",
        "{count} copies with {content} came in.",
        content=merged.content(),
    )
    lines = [tr(copies) if merged.copies else tr("No copy came in.")]
    labels, lost = ", ".join(merged.labels), _lost(merged)
    lines += [tr("Added to the scheme: {labels}.", labels=labels)] if labels else []
    heading = plural(
        len(lost), "{count} mark lost in another text:", "{count} marks lost in another text:"
    )
    lines += _lines(tr(heading), lost)
    lines += _lines(tr("Left out:"), _left(merged))
    if merged.backup:
        lines += ["", tr("The project as it was: {file}", file=Path(merged.backup).name)]
    return "\n".join(lines)


def _lines(heading: str, lines: Sequence[str]) -> list[str]:
    left = len(lines) - SHOWN
    more = [tr("… and {count} more", count=left)] if left > 0 else []
    return ["", heading, *lines[:SHOWN], *more] if lines else []


def lost_by_article(merged: Merged) -> dict[str, list[str]]:
    """Return a line for each mark that has no place in our text, by article."""
    lines: dict[str, list[str]] = {}
    for one in merged.moved:
        if one.after is None:
            told = tr("lost: “{words}” of {annotator}", words=one.words, annotator=one.annotator)
            lines.setdefault(one.article, []).append(told)
    return lines


def _lost(merged: Merged) -> list[str]:
    return [
        tr(
            "“{words}” of {annotator} in {article}",
            words=one.words,
            annotator=one.annotator,
            article=one.article,
        )
        for one in merged.moved
        if one.after is None
    ]


def _left(merged: Merged) -> list[str]:
    lines: list[str] = []
    for file in merged.files:
        name = shortened(Path(file.file).name, LONGEST)
        lines += [f"{name}: {shortened(worded(file.refused), LONGEST)}"] if file.refused else []
        asked = (one for one in file.questions if one.open)
        lines += [f"{name}: {shortened(worded(one.sentence), LONGEST)}" for one in asked]
    return lines
