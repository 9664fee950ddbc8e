"""An article as the model of names reads it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.gazetteer import GIVEN
from annotator.nlp.entities.runs import bare, is_title_case
from annotator.nlp.text.lexicon import by_language, verbs, words
from annotator.nlp.text.words import Sentence, Word

OPENING = frozenset("“\"‘'«„(-–—•*")
UPPER, TITLE = "U", "T"
SHORTEST_SHOUT = 4
LOUD = 0.8
FEW = 3  # with fewer capitals than one word in three, no headline

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class View:
    """A sentence, its words as written, the index of the first past marks, what capitals tell.

    The mode is `UPPER` where all is in capitals, `TITLE` where most words begin with one, else "".
    """

    sentence: Sentence
    texts: Sequence[str]
    opening: int
    mode: str

    def written(self, word: Word) -> str:
        """Return a word without its genitive, with one capital where all is in capitals."""
        text = bare(word)
        return text.capitalize() if self.mode == UPPER and len(text) > 1 else text


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of an article while its names are told.

    `common` are its words in small letters, `ruled` what the rules named, and `facts` tell of each
    capitalised word how it stands anywhere in the article.
    """

    views: Sequence[View]
    common: frozenset[str]
    ruled: Mapping[Place, Candidate]
    facts: Mapping[str, tuple[str, ...]]


def make_page(sentences: Sequence[Sentence], rules: Iterable[Candidate]) -> Page:
    views = tuple(_view(sentence) for sentence in sentences)
    surest = sorted(rules, key=lambda candidate: candidate.score)
    return Page(
        views,
        frozenset(word.low for sentence in sentences for word in sentence if not word.capital),
        {(candidate.start, candidate.end): candidate for candidate in surest},
        _facts(views),
    )


def _view(sentence: Sentence) -> View:
    texts = [word.text for word in sentence]
    return View(sentence, texts, opening(sentence), _mode(sentence))


def opening(sentence: Sentence) -> int:
    """Return the index of the first word, past marks and bullets."""
    at = 0
    while at < len(sentence) - 1 and sentence[at].text in OPENING:
        at += 1
    return at


def _mode(sentence: Sentence) -> str:
    if FEW * sum(word.capital for word in sentence) < len(sentence):
        return ""
    if _is_upper(sentence):
        return UPPER
    return TITLE if is_title_case(sentence) else ""


def _is_upper(sentence: Sentence) -> bool:
    texts = [word.text for word in sentence if word.text[:1].isalpha()]
    loud = sum(len(text) for text in texts if text.isupper())
    return len(texts) >= SHORTEST_SHOUT and loud > LOUD * sum(map(len, texts))


def _facts(views: Iterable[View]) -> Mapping[str, tuple[str, ...]]:
    facts: defaultdict[str, set[str]] = defaultdict(set)
    for view in views:
        for at, word in enumerate(view.sentence):
            if word.capital:
                facts[view.written(word)].update(_told(view.sentence, at))
    return {word: tuple(sorted(told)) for word, told in facts.items()}


def _told(sentence: Sentence, at: int) -> Iterator[str]:
    if at:
        yield from _told_before(sentence[at - 1])
    if at + 1 < len(sentence):
        yield from _told_after(sentence[at + 1])
    if sentence[at].genitive:
        yield "'s"


def _told_before(before: Word) -> Iterator[str]:
    kind = _kinds_before().get(before.text)
    if kind:
        yield kind
    elif before.low in {"in", "near"}:
        yield "in"
    elif before.proper:
        yield "after"
    elif before.low == "the":
        yield "the"


@by_language
def _kinds_before() -> Mapping[str, str]:
    """Return what each word before a name tells of it."""
    kinds = (("given", GIVEN), ("title", ("titles",)), ("honorific", ("honorifics",)))
    return {word: kind for kind, lists in kinds for word in words(*lists)}


def _told_after(after: Word) -> Iterator[str]:
    if after.low in verbs().strong:
        yield "said"
    elif after.text in words("org_heads"):
        yield "head"
    elif after.capital:
        yield "before"
