"""What an article itself says of its names, by what it calls them: "the broadcaster Velm".

This goes before what the model of names takes them for, which looks at few words at a time.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.nlp.entities import reasons
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.gazetteer import is_given, look_up
from annotator.nlp.entities.naming import ACRONYM, by_head, may_be_person, surface
from annotator.nlp.entities.runs import Run, bare, end, run_from, runs
from annotator.nlp.text.lexicon import by_language, words
from annotator.nlp.text.words import DASHES, STOPS, Sentence

PERSON, BODY, PLACE = "PERSON", "ORG", "GPE"
NOUNS = (
    (BODY, ("nouns_body",)),
    (PLACE, ("nouns_place",)),
    (PERSON, ("nouns_person", "nouns_male", "nouns_female")),
)
CALLED = 0.85
SURE = 0.6  # how sure a full name must be to tell what its surname is
REACH = 4  # words from an article to its noun
ARTICLES = frozenset({"a", "an", "the"})
CLOSES = DASHES | STOPS | {",", ";", ":", ")"}
GOES_ON = frozenset({"of", "for", "and", "to", "&"})
RELATIVES = frozenset({"who", "which", "that"})


def retold(
    text: str, sentences: Sequence[Sentence], names: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """Return the names, and others of other kinds, as the article itself tells of them."""
    beside = _apart([name for sentence in sentences for name in called(sentence)], names)
    short = _short(text, names, beside)
    again = (name for sentence in sentences for name in _again(sentence, short))
    told = {(name.start, name.end): name for name in (*again, *beside)}
    return (*(name for name in names if (name.start, name.end) not in told), *told.values())


def _apart(found: Iterable[Candidate], names: Iterable[Candidate]) -> list[Candidate]:
    """Leave out what begins or ends within a name but is not the same."""
    places = {at: (name.start, name.end) for name in names for at in range(name.start, name.end)}
    return [
        one
        for one in found
        if all(places.get(at, one[:2]) == one[:2] for at in range(one.start, one.end))
    ]


def _short(
    text: str, names: Iterable[Candidate], beside: Iterable[Candidate]
) -> Mapping[str, Candidate]:
    """Return the single words that name what was named before: surnames, and names told of."""
    short = {text[name.start : name.end]: name for name in beside}
    for person in (*names, *beside):
        first, _, last = text[person.start : person.end].rpartition(" ")
        if person.label == PERSON and person.score >= SURE and first and not look_up(last):
            short[last] = person._replace(reason=reasons.SURNAME)
    return short


def _again(sentence: Sentence, short: Mapping[str, Candidate]) -> Iterator[Candidate]:
    """Yield the words that name alone what was named in full."""
    for at, word in enumerate(sentence):
        if word.proper and (meant := short.get(bare(word))) and _is_alone(sentence, at):
            yield meant._replace(start=word.start, end=end(word))


def _is_alone(sentence: Sentence, at: int) -> bool:
    beside = (*sentence[max(0, at - 1) : at], *sentence[at + 1 : at + 2])
    return not any(word.proper for word in beside)


def called(sentence: Sentence) -> Iterator[Candidate]:
    """Yield the names that a noun right beside them tells the kind of."""
    kinds = _kinds()
    for at, word in enumerate(sentence):
        label = kinds.get(word.text)
        run = label and (_after(sentence, at, label) or _before(sentence, at))
        if label and run and _may_be(run, label):
            yield Candidate(run.start, run.end, label, CALLED, reasons.called(word.text, label))


@by_language
def _kinds() -> Mapping[str, str]:
    """Return the kind of name that each noun tells."""
    return {noun: label for label, lists in reversed(NOUNS) for noun in words(*lists)}


def _after(sentence: Sentence, at: int, label: str) -> Run | None:
    """Return the name after its noun: "the broadcaster NAME", "The operator, NAME,"."""
    comma = sentence[at + 1 : at + 2]
    first = at + 2 if comma and comma[0].text == "," else at + 1
    if first >= len(sentence) or not sentence[first].proper:
        return None
    run = run_from(sentence, first)
    after = first + len(run.words)
    following = sentence[after].text if after < len(sentence) else "."
    if first == at + 1:
        return None if label == PLACE or following in GOES_ON else run
    return run if following in CLOSES and _heads(sentence, at, label) else None


def _heads(sentence: Sentence, at: int, label: str) -> bool:
    """Whether a noun is what its phrase is about, not the union in "the head of the union"."""
    first = _determiner(sentence, at)
    if first is None:
        return False
    return label == PERSON or not first or sentence[first - 1].low not in words("prepositions")


def _determiner(sentence: Sentence, noun: int) -> int | None:
    """Return where the phrase of a noun begins, if it has an article or so."""
    for at in range(noun - 1, max(-1, noun - 1 - REACH), -1):
        word = sentence[at]
        if word.low in words("determiners") or word.genitive:
            return at
        if not word.wordy or word.low in words("prepositions"):
            return None
    return None


def _before(sentence: Sentence, at: int) -> Run | None:
    """Return the name before its noun: "NAME, a small village on", not "In NAME, the village"."""
    following = sentence[at + 1].text if at + 1 < len(sentence) else "."
    article = _determiner(sentence, at)
    if not article or sentence[article].low not in ARTICLES or sentence[article - 1].text != ",":
        return None
    goes_on = following in CLOSES | RELATIVES or following in words("prepositions")
    if not goes_on or sentence[0].low in words("prepositions"):
        return None
    return next((run for run in runs(sentence) if run.at + len(run.words) == article - 1), None)


def _may_be(run: Run, label: str) -> bool:
    """Whether nothing about a name itself says that it is of another kind."""
    first = run.words[0].text
    if look_up(surface(run)) or first in words("titles", "honorifics", "weekdays", "months"):
        return False
    if label == PERSON:
        whole = len(run.words) > 1 and may_be_person(run) and by_head(run) is None
        return whole and not ACRONYM.fullmatch(run.words[-1].text)
    return not (len(run.words) > 1 and is_given(first))
