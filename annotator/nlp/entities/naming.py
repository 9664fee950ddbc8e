"""Say what a run of capitalised words names: a table of rules, the first that applies wins."""

import re
from collections.abc import Iterator, Mapping

from annotator.domain.said import said
from annotator.nlp.entities import reasons
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.gazetteer import Entry, is_given, look_up
from annotator.nlp.entities.runs import Run, bare, end
from annotator.nlp.text.lexicon import by_language, words

ACRONYM = re.compile(r"[A-Z]{2}[A-Z0-9&]{0,4}s?|(?:[A-Z]\.){2,}")
LETTERS = re.compile(r"[^\W\d_]")
HEADS = (
    ("ORG", "org_heads", 0.8),
    ("FAC", "facility_heads", 0.7),
    ("LOC", "location_heads", 0.75),
    ("EVENT", "event_heads", 0.7),
    ("LAW", "law_heads", 0.7),
)
LONGEST_PERSON = 4
# How surely each rule tells the kind of name: reasoned, not measured.
TITLED = 0.92
GIVEN = 0.9
SHAPED = 0.5
LONG_SHAPED = 0.4
SHAPED_PERSON = 2
BODY_OF = 0.8
MOUNT = 0.75
ACRONYM_SCORE = 0.65
TEAM = 0.5
TWO_WORDS = said("Two words with capitals most often name a person")
MORE_WORDS = said("Several words with capitals most often name an organisation")
AFTER_PLACE = said("A known place and a name after it often are an organisation")


def named(run: Run) -> Iterator[Candidate]:
    """Yield what a run names, one or several things."""
    whole = _whole(run)
    if whole:
        yield _candidate(run, whole)
        return
    title = _last_title(run)
    if title is not None:
        yield from _around_title(run, title)
    else:
        yield from _parts(run)


def _candidate(run: Run, entry: Entry) -> Candidate:
    return Candidate(run.start, run.end, *entry)


def surface(run: Run) -> str:
    """Return a run as it is looked up: one blank between words, none before a full stop."""
    return spelled(run)[0] if len(run.words) > 1 else bare(run.words[0])


def spelled(run: Run) -> tuple[str, list[tuple[int, int]]]:
    """Return a run as it is looked up, and where its words are in that."""
    whole, borders = "", []
    last = run.words[0].start
    for word in run.words:
        whole += " " if word.start > last else ""
        start = len(whole)
        whole += bare(word)
        borders.append((start, len(whole)))
        last = word.end
    return whole, borders


def _whole(run: Run) -> Entry | None:
    rules = RULES if len(run.words) > 1 else RULES_OF_ONE
    return next((entry for rule in rules if (entry := rule(run))), None)


def _listed(run: Run) -> Entry | None:
    return look_up(surface(run))


def by_head(run: Run) -> Entry | None:
    last = bare(run.words[-1])
    kind = _heads().get(last)
    if kind is None or run.words[0].text in words("honorifics"):
        return None
    return Entry(*kind, reasons.closes(last, kind[0]))


@by_language
def _heads() -> Mapping[str, tuple[str, float]]:
    """Return the label that each word gives to a name that it ends, and how surely."""
    kinds = ((words(name), (label, score)) for label, name, score in reversed(HEADS))
    return {word: kind for listed, kind in kinds for word in listed}


def _body_of(run: Run) -> Entry | None:
    heads = (word.text for word in run.words[:-2] if word.text in words("org_of_heads"))
    joined = any(word.text in {"of", "for"} for word in run.words)
    head = next(heads, None) if joined else None
    return Entry("ORG", BODY_OF, reasons.opens(head, "ORG")) if head else None


def _mount(run: Run) -> Entry | None:
    first = run.words[0].text
    opens = first in words("location_openers")
    return Entry("LOC", MOUNT, reasons.opens(first, "LOC")) if opens else None


def _acronym(run: Run) -> Entry | None:
    name = surface(run)
    if name in words("acronyms_no_names") or not ACRONYM.fullmatch(name):
        return None
    return Entry("ORG", ACRONYM_SCORE, reasons.CAPITALS)


def _by_given_name(run: Run) -> Entry | None:
    given = is_given(run.words[0].text)
    person = given and _last_title(run) is None and may_be_person(run)
    return Entry("PERSON", GIVEN, reasons.given(run.words[0].text)) if person else None


RULES = (_listed, by_head, _body_of, _by_given_name, _mount, _acronym)
RULES_OF_ONE = (_listed, _acronym)  # word


def may_be_person(run: Run) -> bool:
    parts = [word for word in run.words if LETTERS.match(word.text)]
    if not 1 <= len(parts) <= LONGEST_PERSON or any(w.text[-1].isdigit() for w in parts):
        return False
    return bare(parts[-1]) not in words("org_words_in_names", "not_person_words", "titles")


def _last_title(run: Run) -> int | None:
    titles = words("titles")
    places = (at for at, word in enumerate(run.words) if word.text in titles)
    return max(places, default=None)


def _around_title(run: Run, title: int) -> Iterator[Candidate]:
    """Name what stands before a title, and the person after it."""
    first = title
    while first and run.words[first - 1].text in words("titles", "title_words"):
        first -= 1
    if first:
        yield from named(_trimmed(run.part(0, first)))
    rest = title + 1
    while rest < len(run.words) and not LETTERS.match(run.words[rest].text):
        rest += 1
    if rest < len(run.words):
        yield from titled(run.part(rest, len(run.words)), run.words[title].text)


def _trimmed(run: Run) -> Run:
    """Leave out joints at the end."""
    last = len(run.words)
    while last > 1 and not run.words[last - 1].capital:
        last -= 1
    return run.part(0, last)


def titled(run: Run, title: str) -> Iterator[Candidate]:
    """Yield what a run names that stands after a title."""
    entry = look_up(surface(run))
    if entry and entry.label in {"GPE", "ORG", "NORP", "LOC"} and len(run.words) > 1:
        yield _candidate(run, entry)
    elif may_be_person(run):
        yield Candidate(run.start, run.end, "PERSON", TITLED, reasons.before(title, "PERSON"))
    else:
        yield from _parts(run)


def _parts(run: Run) -> Iterator[Candidate]:
    """Name a run that no rule knows as a whole."""
    known = _listed_opening(run)
    if known:
        size, entry = known
        yield from _after_listed(run, size, entry)
    elif len(run.words) > 1:
        yield _candidate(run, _by_shape(run))
    else:
        yield from _listed_inside(run)


def _by_shape(run: Run) -> Entry:
    """Two unknown words are most often a person, more of them a body."""
    capitals = sum(word.capital for word in run.words)
    shouted = any(ACRONYM.fullmatch(word.text) for word in run.words)
    if capitals == SHAPED_PERSON and not shouted and may_be_person(run):
        return Entry("PERSON", SHAPED, TWO_WORDS)
    return Entry("ORG", LONG_SHAPED, MORE_WORDS)


def _listed_opening(run: Run) -> tuple[int, Entry] | None:
    for size in range(len(run.words) - 1, 0, -1):
        entry = look_up(surface(run.part(0, size)))
        if entry and entry.label in {"GPE", "NORP", "LOC"}:
            return size, entry
    return None


def _after_listed(run: Run, size: int, entry: Entry) -> Iterator[Candidate]:
    rest = run.part(size, len(run.words))
    if entry.label != "NORP" and not _whole(rest) and rest.words[0].capital:
        yield Candidate(run.start, run.end, "ORG", TEAM, AFTER_PLACE)
        return
    yield Candidate(run.start, end(run.words[size - 1]), *entry)
    if rest.words[0].capital:
        yield from named(rest)


def _listed_inside(run: Run) -> Iterator[Candidate]:
    for at in range(1, len(run.words)):
        entry = look_up(surface(run.part(at, len(run.words))))
        if entry:
            yield Candidate(run.words[at].start, run.end, *entry)
            return
