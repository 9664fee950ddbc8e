"""Disagreements, candidates and decisions in words."""

from collections.abc import Iterable, Mapping

from annotator.domain.adjudication.case import Candidate, Case, Conflict, Thing
from annotator.domain.adjudication.docket import Docket
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.comparing.meanings import MEANINGS, ruling_said
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.quote import Quote
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.domain.wording import both_ends, shortened

LONGEST_NAME, LONGEST_WORDS, LONGEST_PEOPLE, LONGEST_MEANING = 40, 60, 160, 300
CONFLICTS = {
    Conflict.UNANIMOUS: "All agree",
    Conflict.LABEL: "Label",
    Conflict.BOUNDARY: "Boundary",
    Conflict.LABEL_BOUNDARY: "Label and boundary",
    Conflict.SOME: "Only some marked it",
    Conflict.SPLIT: "Split or joined",
    Conflict.NESTED: "One within another",
    Conflict.SPEAKER: "Speaker differs",
    Conflict.SPEAKER_MISSING: "Speaker missing",
    Conflict.CUE: "Cue",
    Conflict.SOURCE: "Source",
    Conflict.KIND: "Kind of quote",
    Conflict.VERDICT: "Verdict on a quote",
    Conflict.ANSWER: "Answer to a hint",
    Conflict.FLAGS: "What changed in a quote",
}
NOBODY, NOTHING = "nobody", "nothing"


def people(names: Iterable[str]) -> str:
    """Return names in one line."""
    return shortened(", ".join(shortened(n, LONGEST_NAME) for n in names), LONGEST_PEOPLE) or NOBODY


def put(candidate: Candidate, case: Case, text: str, speakers: Mapping[str, Speaker]) -> str:
    """Say what a candidate is, and what it covers where they do not all cover the same."""
    item = candidate.item
    differ = len({one.words for one in case.candidates}) > 1
    words = f" “{both_ends(candidate.words, LONGEST_WORDS)}”" if differ else ""
    if isinstance(item, Span):
        return f"{shortened(item.label, LONGEST_NAME)}{words}"
    if isinstance(item, Judgement):
        return ruling_said(item)
    return f"{_quoted(item, text, speakers)}{words}"


def _quoted(quote: Quote, text: str, speakers: Mapping[str, Speaker]) -> str:
    speaker = speakers.get(quote.speaker or "")
    name = speaker.name if speaker else quote.speaker or NOBODY
    parts = [f"{quote.kind} quote by {shortened(name, LONGEST_NAME)}"]
    for role, part in (("cue", quote.cue), ("source", quote.source)):
        if part:
            parts.append(f"{role} {shortened(part.text(text), LONGEST_NAME)}")
    return " · ".join(parts)


def labels_of(case: Case) -> str:
    """Return the labels that stand against each other, or what the quotes say there."""
    names = [shortened(name, LONGEST_NAME) or NOTHING for name in case.labels]
    return " / ".join(names) if names else "quote" if case.of_quotes else NOTHING


def headline(case: Case) -> str:
    """Say in a few words what a disagreement is about."""
    return f"{CONFLICTS[case.conflict]}: {labels_of(case)}"


def guideline(case: Case, scheme: Scheme) -> str:
    """Return what the labels or verdicts concerned mean, a line each."""
    if case.judged:
        verdicts = (verdict for verdict in Verdict if verdict in case.labels)
        return "\n".join(f"{verdict}: {MEANINGS[verdict]}" for verdict in verdicts)
    names = [name for name in case.labels if name] or (["CONTENT"] if case.of_quotes else [])
    labels = (scheme.label(name) for name in names)
    said = (f"{la.name}: {la.definition}" for la in labels if la.definition)
    return "\n".join(shortened(line, LONGEST_MEANING) for line in said)


def was_decided(case: Case, docket: Docket, speakers: Mapping[str, Speaker]) -> str:
    """Say how a reopened place was decided before; nothing where it was not."""
    if not case.former:
        return ""
    last = case.former[-1]
    by = f"the rule “{shortened(last.rule, LONGEST_NAME)}”" if last.rule else "a person"
    items = (item for item in docket.gold.content() if item.id in last.gold)
    names = dict.fromkeys(named(item, speakers) for item in items)
    return f"Was decided as {' and '.join(names) or NOTHING} by {by}; votes have changed since."


def named(item: Thing, speakers: Mapping[str, Speaker]) -> str:
    """Name what a mark or a judgement is."""
    if isinstance(item, Judgement):
        return f"“{ruling_said(item)}”"
    if isinstance(item, Span):
        return shortened(item.label, LONGEST_NAME)
    speaker = speakers.get(item.speaker or "")
    return f"a quote by {shortened(speaker.name, LONGEST_NAME) if speaker else NOBODY}"
