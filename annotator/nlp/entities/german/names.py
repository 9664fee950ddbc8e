"""Find names in German text, where capitals tell only that a word is a noun.

Lists, given names, titles, and the beginnings and ends of names decide; what is named in full once
is known wherever it is named again.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from annotator.domain.said import said
from annotator.nlp.entities import reasons
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.gazetteer import Entry, is_given, longest_from, look_up
from annotator.nlp.entities.model import NameModel
from annotator.nlp.text.lexicon import by_language, lower, words
from annotator.nlp.text.marks import paragraphs
from annotator.nlp.text.words import Sentence, Word, cut, sentences

ACRONYM = re.compile(r"[A-ZÄÖÜ]{2}[A-ZÄÖÜ0-9]{0,4}")
AGENCY = re.compile(r"^[A-ZÄÖÜ][\w./’ -]{1,30}\(([^)\n]{2,25})\) ?[–—-] ", re.MULTILINE)
LONGEST_NAME = 4
# How surely each rule tells the kind of name: reasoned, not measured.
TITLED = 0.9
GIVEN = 0.9
GIVEN_ALONE = 0.5
AGAIN = 0.92
BY_HEAD = 0.75
OPENED = 0.75
CLOSED = 0.85
ACRONYM_SCORE = 0.5
PLACE_OF_OFFICE = 0.65
IN_DATELINE = 0.9
AGENCY_SENT = said("A dateline names the agency in brackets")


def found_names(text: str, model: NameModel | None = None) -> tuple[Candidate, ...]:
    """Return all that may be names, overlapping ones too; there is no model of German names."""
    parts = [
        sentence
        for start, stop in paragraphs(text)
        for sentence in sentences(text, cut(text, start, stop))
    ]
    persons = tuple(found for part in parts for found in _persons(part))
    surnames = frozenset(text[p.start : p.end].rsplit(maxsplit=1)[-1] for p in persons)
    return (
        *persons,
        *(found for part in parts for found in _again(part, surnames)),
        *(found for part in parts for found in _listed(text, part)),
        *(found for part in parts for rule in RULES for found in rule(part)),
        *_agencies(text),
    )


def _is_noun(word: Word) -> bool:
    stops = words("not_names", "phrase_stops", "months", "weekdays")
    return word.plain and word.capital and word.text not in stops


def _is_title(word: Word) -> bool:
    return word.text in words("titles") or (word.capital and word.low.endswith(_title_ends()))


@by_language
def _title_ends() -> tuple[str, ...]:
    return tuple(lower("title_heads"))


def _persons(sentence: Sentence) -> Iterator[Candidate]:
    """Find "Ministerin Weber", "Anna Weber", "Frau Dr. Weber"; the title stays outside."""
    done = 0
    for at, word in enumerate(sentence):
        if at < done or not _is_noun(word):
            continue
        titled = at > 0 and _is_title(_before_stop(sentence, at))
        if _is_title(word) or not (titled or is_given(word.text)):
            continue
        done = _name_end(sentence, at)
        alone = done == at + 1
        if alone and look_up(word.text):
            continue
        score = TITLED if titled else GIVEN_ALONE if alone else GIVEN
        title = _before_stop(sentence, at).text if titled else ""
        reason = reasons.before(title, "PERSON") if titled else reasons.given(word.text)
        yield _candidate(sentence, at, done, Entry("PERSON", score, reason))


def _before_stop(sentence: Sentence, at: int) -> Word:
    """Return the word before, past the full stop of "Dr."."""
    return sentence[at - 2] if at > 1 and sentence[at - 1].text == "." else sentence[at - 1]


def _name_end(sentence: Sentence, at: int) -> int:
    last = at + 1
    while last < min(len(sentence), at + LONGEST_NAME):
        size = _particles(sentence, last)
        if last + size >= len(sentence) or not _is_surname(sentence[last + size]):
            break
        last += size + 1
    return last


def _particles(sentence: Sentence, at: int) -> int:
    size = 0
    while at + size < len(sentence) and sentence[at + size].low in words("name_particles"):
        size += 1
    return size


def _is_surname(word: Word) -> bool:
    return _is_noun(word) and not _is_title(word) and word.text not in words("org_closers")


def _candidate(sentence: Sentence, first: int, last: int, entry: Entry) -> Candidate:
    return Candidate(sentence[first].start, sentence[last - 1].end, *entry)


def _again(sentence: Sentence, surnames: frozenset[str]) -> Iterator[Candidate]:
    for word in sentence:
        if word.capital and (word.text in surnames or word.text.removesuffix("s") in surnames):
            yield Candidate(word.start, word.end, "PERSON", AGAIN, reasons.SURNAME)


def _listed(text: str, sentence: Sentence) -> Iterator[Candidate]:
    for at, word in enumerate(sentence):
        for last in range(min(len(sentence), at + longest_from(word)), at, -1):
            entry = look_up(text[word.start : sentence[last - 1].end])
            if entry:
                yield Candidate(word.start, sentence[last - 1].end, *entry)
                break


def _by_end(sentence: Sentence) -> Iterator[Candidate]:
    """Find "Finanzministerium", "Küstenkurier": compounds that are names of their own."""
    for word in sentence:
        for name, label in (("org_heads", "ORG"), ("location_ends", "LOC")):
            end = next((end for end in words(name) if word.low.endswith(end)), "")
            if end and word.capital and len(word.text) > len(end):
                yield Candidate(word.start, word.end, label, BY_HEAD, reasons.closes(end, label))


def _opened(sentence: Sentence) -> Iterator[Candidate]:
    """Find "Universität Greifenberg", "TSV Rhenania", "Deutscher Bäckerverband"."""
    for at, word in enumerate(sentence[:-1]):
        following = sentence[at + 1]
        opener = word.text in words("org_openers") or word.text.removesuffix("s") in words(
            "org_openers"
        )
        if opener and _is_noun(following):
            yield _candidate(sentence, at, _caps_end(sentence, at + 1), _opened_by(word))
        if word.text in words("org_adjectives") and following.low.endswith(_org_ends()):
            yield _candidate(sentence, at, at + 2, _opened_by(word))


def _opened_by(word: Word) -> Entry:
    return Entry("ORG", OPENED, reasons.opens(word.text, "ORG"))


@by_language
def _org_ends() -> tuple[str, ...]:
    return tuple(words("org_ends"))


def _caps_end(sentence: Sentence, at: int) -> int:
    """Return where a name ends that has at most two words after its opener."""
    second = sentence[at + 1 : at + 2]
    known = second and (second[0].text in words("org_closers") or ACRONYM.fullmatch(second[0].text))
    return at + 2 if known else at + 1


def _closed(sentence: Sentence) -> Iterator[Candidate]:
    """Find "Stahlwerk Nordhafen GmbH"."""
    for at, word in enumerate(sentence):
        if word.text not in words("org_closers"):
            continue
        first = at
        while first and at - first < LONGEST_NAME and _may_open(sentence[first - 1]):
            first -= 1
        if first < at:
            entry = Entry("ORG", CLOSED, reasons.closes(word.text, "ORG"))
            yield _candidate(sentence, first, at + 1, entry)


def _may_open(word: Word) -> bool:
    return _is_noun(word) and not _is_title(word)


def _acronyms(sentence: Sentence) -> Iterator[Candidate]:
    for word in sentence:
        if ACRONYM.fullmatch(word.text) and word.text not in words("acronyms_no_names"):
            yield Candidate(word.start, word.end, "ORG", ACRONYM_SCORE, reasons.CAPITALS)


def _places(sentence: Sentence) -> Iterator[Candidate]:
    """Find the place in "Bürgermeister von Altfeld" and "Bäcker Demir aus Altona"."""
    for at in range(1, len(sentence) - 1):
        word, place = sentence[at - 1], sentence[at + 1]
        office = sentence[at].low == "von" and _is_title(word)
        origin = sentence[at].low == "aus" and _is_noun(word) and _is_person(sentence, at - 1)
        if (office or origin) and _is_noun(place) and not is_given(place.text):
            reason = reasons.before(sentence[at].text, "GPE")
            yield Candidate(place.start, place.end, "GPE", PLACE_OF_OFFICE, reason)


def _is_person(sentence: Sentence, at: int) -> bool:
    return at > 0 and (is_given(sentence[at - 1].text) or _is_title(sentence[at - 1]))


def _agencies(text: str) -> Iterator[Candidate]:
    """Find the agency of a dateline."""
    for match in AGENCY.finditer(text):
        yield Candidate(*match.span(1), "ORG", IN_DATELINE, AGENCY_SENT)


RULES: Sequence[Callable[[Sentence], Iterator[Candidate]]] = (
    _by_end,
    _opened,
    _closed,
    _acronyms,
    _places,
)
