"""What came of cases, told with the words around them; what annotators could learn from it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from annotator.domain.adjudication.case import Case, Thing, content, words_of
from annotator.domain.adjudication.docket import Docket
from annotator.domain.adjudication.why import told
from annotator.domain.article import Article
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.comparing.meanings import ruling_said
from annotator.domain.decision import Decision
from annotator.domain.quote import Quote
from annotator.domain.span import Span

AROUND = 60  # code points of context on each side


@dataclass(frozen=True, slots=True)
class Finding:
    """A case as it is reported: `before`, `words` and `after` are the text, `gold` what is gold.

    `why` says what was decided, as a sentence; it is empty where nothing was.
    """

    article: Article
    case: Case
    gold: tuple[Thing, ...]
    before: str
    words: str
    after: str
    why: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What an annotator marked in a settled case, where gold has something else there."""

    finding: Finding
    marked: tuple[Thing, ...]

    @property
    def labels(self) -> tuple[str, str]:
        """What was marked and what is gold, as labels; nothing is "".

        Quotes are "QUOTE", judgements what they say.
        """
        return _labels(self.marked), _labels(self.finding.gold)


def findings(article: Article, docket: Docket) -> Iterator[Finding]:
    """Yield all cases of an article with what came of them."""
    gold = {item.id: item for item in docket.gold.content()}
    sentences = {
        line.decision.id: told(line, [gold[key] for key in line.decision.gold if key in gold])
        for line in docket.log
    }
    for case in docket.cases:
        yield _finding(article, case, docket.kept(case), _why(case, sentences))


def corrections(findings: Iterable[Finding], annotator: str) -> Iterator[Correction]:
    """Yield what an annotator marked otherwise than it became gold, in the cases that are settled.

    What was left unmarked and is gold is a correction as well.
    """
    for finding in findings:
        case = finding.case
        votes = [vote for vote in case.votes if vote.annotator == annotator]
        if not case.settled or not votes:
            continue
        marked = tuple(case.candidates[n].item for n in votes[0].items)
        if {_identity(item) for item in marked} != {_identity(item) for item in finding.gold}:
            yield Correction(finding, marked)


def described(item: Thing, article: Article, speakers: Mapping[str, str]) -> str:
    """Tell an item with its words; `speakers` are the names in the ledger, by id."""
    words = f"“{words_of(article, item)}”"
    if isinstance(item, Span):
        return f"{item.label} {words}"
    if isinstance(item, Judgement):
        return f"{words} {ruling_said(item)}, against {item.original}"
    return ", ".join((f"{item.kind} quote {words}", *_parts(item, article, speakers)))


def _parts(quote: Quote, article: Article, speakers: Mapping[str, str]) -> Iterator[str]:
    name = quote.speaker and speakers.get(quote.speaker, quote.speaker)
    yield f"speaker {name}" if name else "no speaker"
    yield f"cue “{quote.cue.text(article.text)}”" if quote.cue else "no cue"
    yield f"source “{quote.source.text(article.text)}”" if quote.source else "no source"


def _finding(article: Article, case: Case, gold: tuple[Thing, ...], why: str) -> Finding:
    start, end = case.stretch.start, case.stretch.end
    before = article.text[max(0, start - AROUND) : start]
    words, after = article.text[start:end], article.text[end : end + AROUND]
    return Finding(article, case, gold, before, words, after, why)


def _why(case: Case, sentences: Mapping[str, str]) -> str:
    lines = [*case.former, *(one for one in (case.decision, case.flag) if one)]
    if lines:
        return " ".join(_sentence(case, one, sentences) for one in lines)
    return "It came in as gold." if case.given is not None else ""


def _sentence(case: Case, decision: Decision, sentences: Mapping[str, str]) -> str:
    sentence = sentences.get(decision.id, "")
    return f"Before votes changed: {sentence}" if decision in case.former else sentence


def _labels(items: tuple[Thing, ...]) -> str:
    found = {_label(item) for item in items}
    return "+".join(sorted(found))


def _label(item: Thing) -> str:
    if isinstance(item, Judgement):
        return str(item.ruling)
    return item.label if isinstance(item, Span) else "QUOTE"


def _identity(item: Thing) -> tuple[object, ...]:
    return (type(item), *content(item))
