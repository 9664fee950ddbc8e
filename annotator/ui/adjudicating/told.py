"""Disagreements, candidates and decisions in words."""

from collections.abc import Iterable, Mapping

from annotator.domain.adjudication.case import Candidate, Case, Conflict, Thing
from annotator.domain.adjudication.docket import Docket
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.comparing.meanings import MEANINGS, ruling_said
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.quote import Quote
from annotator.domain.said import listed, plural, said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.domain.wording import both_ends, shortened
from annotator.ui.language import tr, worded

LONGEST_NAME, LONGEST_WORDS, LONGEST_PEOPLE, LONGEST_MEANING = 40, 60, 160, 300
CONFLICTS = {
    Conflict.UNANIMOUS: said("All agree"),
    Conflict.LABEL: said("Label"),
    Conflict.BOUNDARY: said("Boundary"),
    Conflict.LABEL_BOUNDARY: said("Label and boundary"),
    Conflict.SOME: said("Only some marked it"),
    Conflict.SPLIT: said("Split or joined"),
    Conflict.NESTED: said("One within another"),
    Conflict.SPEAKER: said("Speaker differs"),
    Conflict.SPEAKER_MISSING: said("Speaker missing"),
    Conflict.CUE: said("Cue"),
    Conflict.SOURCE: said("Source"),
    Conflict.KIND: said("Kind of quote"),
    Conflict.VERDICT: said("Verdict on a quote"),
    Conflict.ANSWER: said("Answer to a hint"),
    Conflict.FLAGS: said("What changed in a quote"),
}
NOBODY, NOTHING, DECIDE = said("nobody"), said("nothing"), said("Decide")


def people(names: Iterable[str]) -> str:
    """Return names in one line."""
    line = ", ".join(shortened(name, LONGEST_NAME) for name in names)
    return shortened(line, LONGEST_PEOPLE) or tr(NOBODY)


def quoted(words: str) -> str:
    """Return words in quotation marks."""
    return tr("“{text}”", text=words)


def decide(count: int) -> str:
    """Return what stands on a button that decides so many places."""
    return tr(plural(count, "Decide {count} place", "Decide {count} places") if count else DECIDE)


def put(candidate: Candidate, case: Case, text: str, speakers: Mapping[str, Speaker]) -> str:
    """Say what a candidate is, and what it covers where they do not all cover the same."""
    item = candidate.item
    differ = len({one.words for one in case.candidates}) > 1
    words = f" {quoted(both_ends(candidate.words, LONGEST_WORDS))}" if differ else ""
    if isinstance(item, Span):
        return f"{shortened(item.label, LONGEST_NAME)}{words}"
    if isinstance(item, Judgement):
        return worded(ruling_said(item))
    return f"{_quote_put(item, text, speakers)}{words}"


def _quote_put(quote: Quote, text: str, speakers: Mapping[str, Speaker]) -> str:
    parts = [_by(quote, speakers)]
    for role, part in ((tr("cue"), quote.cue), (tr("source"), quote.source)):
        if part:
            parts.append(f"{role} {shortened(part.text(text), LONGEST_NAME)}")
    return " · ".join(parts)


def _by(quote: Quote, speakers: Mapping[str, Speaker]) -> str:
    speaker = speakers.get(quote.speaker or "")
    name = shortened(speaker.name if speaker else quote.speaker or "", LONGEST_NAME)
    if not name:
        return tr("{kind} quote by nobody", kind=quote.kind)
    return tr("{kind} quote by {name}", kind=quote.kind, name=name)


def labels_of(case: Case) -> str:
    """Return the labels that stand against each other, or what the quotes say there."""
    names = [label_of(case, name) for name in case.labels]
    return " / ".join(names) if names else tr("quote") if case.of_quotes else tr(NOTHING)


def label_of(case: Case, name: str) -> str:
    """Return what one of its labels is called; of judgements these are verdicts and answers."""
    return tr(name) if case.judged else shortened(name, LONGEST_NAME) or tr(NOTHING)


def headline(case: Case) -> str:
    """Say in a few words what a disagreement is about."""
    return f"{tr(CONFLICTS[case.conflict])}: {labels_of(case)}"


def guideline(case: Case, scheme: Scheme) -> str:
    """Return what the labels or verdicts concerned mean, a line each."""
    if case.judged:
        verdicts = (one for one in Verdict if one in case.labels)
        return "\n".join(f"{tr(str(one))}: {worded(MEANINGS[one])}" for one in verdicts)
    names = [name for name in case.labels if name] or (["CONTENT"] if case.of_quotes else [])
    labels = (scheme.label(name) for name in names)
    lines = (f"{la.name}: {la.definition}" for la in labels if la.definition)
    return "\n".join(shortened(line, LONGEST_MEANING) for line in lines)


def was_decided(case: Case, docket: Docket, speakers: Mapping[str, Speaker]) -> str:
    """Say how a reopened place was decided before; nothing where it was not."""
    if not case.former:
        return ""
    last = case.former[-1]
    items = (item for item in docket.gold.content() if item.id in last.gold)
    what = listed([*dict.fromkeys(named(item, speakers) for item in items)]) or NOTHING
    if not last.rule:
        return tr("Was decided as {what} by a person; votes have changed since.", what=what)
    return tr(
        "Was decided as {what} by the rule “{rule}”; votes have changed since.",
        what=what,
        rule=shortened(last.rule, LONGEST_NAME),
    )


def named(item: Thing, speakers: Mapping[str, Speaker]) -> str:
    """Name what a mark or a judgement is."""
    if isinstance(item, Judgement):
        return quoted(worded(ruling_said(item)))
    if isinstance(item, Span):
        return shortened(item.label, LONGEST_NAME)
    speaker = speakers.get(item.speaker or "")
    name = shortened(speaker.name, LONGEST_NAME) if speaker else ""
    return tr("a quote by {name}", name=name) if name else tr("a quote by nobody")
