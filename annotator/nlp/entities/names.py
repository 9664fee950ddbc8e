"""Find the names of an article; what is named in full once is known wherever it is named again."""

from collections.abc import Iterable, Iterator, Mapping

from annotator.domain.said import said
from annotator.nlp.entities import reasons
from annotator.nlp.entities.calling import retold
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.gazetteer import Entry, is_given, longest_from, look_up
from annotator.nlp.entities.gazetteer import names as listed
from annotator.nlp.entities.model import NameModel
from annotator.nlp.entities.naming import ACRONYM, named, spelled, surface, titled
from annotator.nlp.entities.page import make_page
from annotator.nlp.entities.products import PRODUCT, own_name, products
from annotator.nlp.entities.runs import Run, bare, end, is_title_case, runs
from annotator.nlp.text.lexicon import by_language, verbs, words
from annotator.nlp.text.marks import paragraphs
from annotator.nlp.text.words import Sentence, cut, sentences

LANGUAGE_SIGNS = frozenset("in speak speaks spoke speaking spoken fluent learn".split())
ROW = frozenset({",", "and", "or"})
OFFICE = 2  # words before "Health" in "Minister of Health"
LONGEST_TOWN = 3
OPENING = frozenset("“\"‘'«„(-–—•*")
SURE = 0.6
AGAIN = 0.96  # a surname after the full name: above any list
AGAIN_UNSURE = 0.6
SPOKE = 0.55
IN_PLACE = 0.5
BEFORE_PLACE = 0.75
GIVEN_ALONE = 0.6
IN_LANGUAGE = 0.97  # above the people of that name
RATED = 4  # the fields of a candidate before its reason
SPEAKS = said("Who speaks here is most often a person")
LIES_IN = said("A known place follows that this one would lie in")
REPEATED = frozenset({"PERSON", "ORG", "FAC", "LOC", "EVENT", "PRODUCT", "LAW"})


def found_names(text: str, model: NameModel | None = None) -> tuple[Candidate, ...]:
    """Return all that may be names, overlapping ones too; a model tells the kinds it has learnt."""
    sentences = sentences_of(text)
    rules = by_rules(text, sentences)
    if model is None:
        return rules
    ruled = [candidate for candidate in rules if candidate.label not in model.labels]
    places = {(candidate.start, candidate.end) for candidate in ruled}
    learnt = model.names(make_page(sentences, rules))
    names = (*ruled, *(name for name in learnt if (name.start, name.end) not in places))
    return retold(text, sentences, names)


def by_rules(text: str, parts: tuple[Sentence, ...]) -> tuple[Candidate, ...]:
    common = frozenset(word.low for part in parts for word in part if not word.capital)
    chained = [tuple(runs(part)) for part in parts]
    plain = [pair for pair in zip(parts, chained, strict=True) if not is_title_case(pair[0])]
    first = [found for part, of_part in plain for found in _named(part, of_part, common)]
    first += [found for part in parts for found in products(part)]
    known = dict(_known(text, first))
    own = {found[:RATED] for found in first}  # what names itself is not named "elsewhere"
    anew = (found for of_part in chained for run in of_part for found in _again(run, known))
    again = [found for found in anew if found[:RATED] not in own]
    inside = [found for part in parts for found in _listed(text, part)]
    return (*first, *again, *inside)


def sentences_of(text: str) -> tuple[Sentence, ...]:
    parts = (cut(text, start, stop) for start, stop in paragraphs(text))
    return tuple(sentence for part in parts for sentence in sentences(text, part))


def _named(
    sentence: Sentence, of_sentence: Iterable[Run], common: frozenset[str]
) -> Iterator[Candidate]:
    opening = _opening(sentence)
    for run in of_sentence:
        whole = _without_common(run, common) if run.at == opening else run
        if whole and not _is_shouted(sentence, whole, common):
            holder = _holder(sentence, whole)
            yield from titled(holder, sentence[whole.at - 2].text) if holder else named(whole)
            if len(whole.words) == 1:
                yield from _single(sentence, whole)
            if _is_before_place(sentence, whole):
                yield Candidate(whole.start, whole.end, "GPE", BEFORE_PLACE, LIES_IN)


def _holder(sentence: Sentence, run: Run) -> Run | None:
    """Return who holds an office: the "Ana Lee" of "Minister of Health Ana Lee"."""
    office = sentence[max(0, run.at - 2) : run.at]
    if len(office) < OFFICE or office[0].text not in words("titles") or office[1].low != "of":
        return None
    first = 0
    while first < len(run.words) and run.words[first].text in words("title_words"):
        first += 1
    return run.part(first, len(run.words)) if 0 < first < len(run.words) else None


def _is_shouted(sentence: Sentence, run: Run, common: frozenset[str]) -> bool:
    """Whether capitals are loudness: "STOP!"."""
    if not all(word.text.isupper() for word in run.words) or look_up(surface(run)):
        return False
    after = run.at + len(run.words)
    exclaimed = after < len(sentence) and sentence[after].text == "!"
    return exclaimed or any(word.low in common or word.low in verbs() for word in run.words)


def _opening(sentence: Sentence) -> int:
    """Return the index of the first word, past marks and bullets."""
    at = 0
    while at < len(sentence) - 1 and sentence[at].text in OPENING:
        at += 1
    return at


def _without_common(run: Run, common: frozenset[str]) -> Run | None:
    """Leave out a word that is only capitalised because a sentence begins."""
    word = run.words[0]
    ordinary = word.low in common and word.text not in words("titles")
    if not ordinary or look_up(bare(word)) or look_up(surface(run)):
        return run
    if len(run.words) == 1 or not run.words[1].capital:
        return None
    return run.part(1, len(run.words))


def _single(sentence: Sentence, run: Run) -> Iterator[Candidate]:
    """Name a word that stands alone by the words beside it."""
    word = run.words[0]
    before = sentence[run.at - 1].low if run.at else ""
    language = bare(word) in words("languages") and _closes(sentence, run)
    if language and (before := _before_languages(sentence, run.at)) in LANGUAGE_SIGNS:
        yield Candidate(
            run.start, run.end, "LANGUAGE", IN_LANGUAGE, reasons.before(before, "LANGUAGE")
        )
    if look_up(bare(word)) or word.text in words("titles", "org_heads", "weekdays", "months"):
        return
    if is_given(bare(word)):
        yield Candidate(run.start, run.end, "PERSON", GIVEN_ALONE, reasons.given(bare(word)))
    elif _speaks(sentence, run) or before in {"said", "says"}:
        yield Candidate(run.start, run.end, "PERSON", SPOKE, SPEAKS)
    elif before in {"in", "near"}:
        yield Candidate(run.start, run.end, "GPE", IN_PLACE, reasons.before(before, "GPE"))


def _before_languages(sentence: Sentence, at: int) -> str:
    """Return the word before languages in a row: the "in" of "in Thai, Lao and Khmer"."""
    row = words("languages") | ROW
    while at and sentence[at - 1].text in row:
        at -= 1
    return sentence[at - 1].low if at else ""


def _is_before_place(sentence: Sentence, run: Run) -> bool:
    """Whether a place follows that this one would lie in: the "Velm" of "in Velm, Ohio"."""
    after = run.at + len(run.words)
    following = sentence[after + 1 : after + 3]
    if not following or sentence[after].text != "," or len(run.words) > LONGEST_TOWN:
        return False
    names = (surface(Run(tuple(following[:size]), after + 1)) for size in (2, 1))
    place = any((entry := look_up(name)) and entry.label == "GPE" for name in names)
    return place and not any(word.genitive for word in following)


def _closes(sentence: Sentence, run: Run) -> bool:
    """Whether no noun follows that the word would describe, as in "in English football"."""
    following = sentence[run.at + 1 : run.at + 2]
    if not following or not following[0].wordy:
        return True
    return following[0].low in words("prepositions", "conjunctions")


def _speaks(sentence: Sentence, run: Run) -> bool:
    following = sentence[run.at + 1 : run.at + 2]
    word = run.words[0]
    common = word.low in words("collective_nouns") or word.low.endswith("s")
    if not following or ACRONYM.fullmatch(word.text) or (common and run.at == _opening(sentence)):
        return False
    verb = following[0].low
    return verb in verbs().strong and verb not in verbs().gerunds and not following[0].capital


def _known(text: str, found: Iterable[Candidate]) -> Iterator[tuple[str, Entry]]:
    """Yield names worth knowing again: whole names, then surnames and the names of ships."""
    best = sorted(found, key=lambda candidate: candidate.score)
    for candidate in best:
        name = text[candidate.start : candidate.end]
        label = candidate.label
        if label in REPEATED and " " in name:
            yield name, Entry(label, min(AGAIN, candidate.score), reasons.known_as(label))
    for candidate in best:
        name = text[candidate.start : candidate.end]
        if candidate.label == "PERSON" and " " in name:
            sure = candidate.score > SURE
            yield _surname(name), Entry("PERSON", AGAIN if sure else AGAIN_UNSURE, reasons.SURNAME)
        elif candidate.label == PRODUCT:
            yield own_name(name), Entry(PRODUCT, candidate.score, reasons.known_as(PRODUCT))


def _surname(name: str) -> str:
    parts = [part for part in name.split() if part not in words("name_suffixes")]
    return parts[-1] if parts else name


def _again(run: Run, known: Mapping[str, Entry]) -> Iterator[Candidate]:
    whole, borders = spelled(run)
    for at, (start, _) in enumerate(borders):
        for last in range(len(borders), at, -1):
            entry = known.get(whole[start : borders[last - 1][1]])
            if entry:
                yield Candidate(run.words[at].start, end(run.words[last - 1]), *entry)


def _listed(text: str, sentence: Sentence) -> Iterator[Candidate]:
    """Yield what the lists know, across commas and inside runs too."""
    openings = _lower_openings()
    for at, word in enumerate(sentence):
        if not (word.proper or "-" in word.text or word.text in openings):
            continue
        for last in range(min(len(sentence), at + longest_from(word)), at, -1):
            stop = end(sentence[last - 1])
            entry = look_up(text[word.start : stop])
            if entry:
                yield Candidate(word.start, stop, *entry)
                break


@by_language
def _lower_openings() -> frozenset[str]:
    return frozenset(name.split()[0] for name in listed() if name[0].islower())
