"""Where a reported clause ends, and whether a stretch of words is one."""

from itertools import takewhile

from annotator.nlp.quotes.cues import base, is_finite
from annotator.nlp.quotes.phrases import is_determined
from annotator.nlp.text.lexicon import by_language, lower, verbs, words
from annotator.nlp.text.words import DASHES, PRONOUNS, STOPS, Phrase, Sentence, Word

BREAKS = DASHES | {","}
EDGES = DASHES | {",", ":", ";", ".", "?", "!"}
OPENING_EDGES, CLOSING_EDGES = EDGES | {")"}, EDGES | {"("}
ADVERSATIVES = frozenset("but and while though although".split())
BEFORE_GERUND = frozenset("and while before without".split())
BEFORE_VERB = frozenset({"and", "but"})
JOINTS = BEFORE_GERUND | BEFORE_VERB
BEFORE_SECOND_VERB = frozenset("also then later even has had have was is".split())
PAST_OR_PRESENT = frozenset("said says told tells wrote".split())
NOT_GERUNDS_OF = frozenset("hope see feel want hear learn fear know think".split())
NOT_SECOND_VERBS = frozenset("show see want find know hear feel".split())
NO_CLAUSE_OPENERS = frozenset(
    "about of against over and or but up out off than like so when because while".split()
)
ARTICLES = frozenset("the a an his her their its".split())
TAKES_NOUN_FIRST = frozenset(
    "say add argue note insist claim suggest acknowledge concede write warn tell believe predict "
    "contend state tweet express accuse show explain complain boast allege assert maintain".split()
)
NEEDS_CLAUSE_SIGN = frozenset(
    "charge report ask urge threaten recommend propose agree "
    "promise vow pledge deny disclose reveal post email respond reply counter observe estimate "
    "describe".split()
)
CLAUSE_SIGNS = frozenset("that to it he she they if whether why how what there".split())
RELATIVES = frozenset({"who", "which", "whose"})
SUBORDINATORS = frozenset("while although though when as after before".split())
SURE_ADDITIONS = frozenset("which who whose where whom although though even despite".split())
ADDITIONS = SURE_ADDITIONS | frozenset("but while whereas he she they it there".split())
QUALIFIES = frozenset("because as since where who compared even specifically so".split())
NETWORKS = frozenset({"twitter", "facebook", "instagram"})
REACH = 8
NEXT_ITEM = 4
JUST_AFTER = 3
NEAR_TO = 6
SHORT_REST = 8
SHORTEST = 4


def opens_content(sentence: Sentence, at: int) -> bool:
    """Whether "that" opens what is said, no relative clause as in "talks that had failed"."""
    following = sentence[at + 1 : at + 2]
    relative = following and following[0].low in words("auxiliaries")
    return sentence[at].low == "that" and not relative


def clause_end(sentence: Sentence, first: int) -> int:
    """Return where the reported clause that begins at a word ends."""
    depth = 0
    for at in range(first, len(sentence)):
        word = sentence[at]
        if word.text in {"(", ")"}:
            depth = depth + 1 if word.text == "(" else max(0, depth - 1)
        elif depth == 0 and _ends(sentence, first, at):
            return at
    return len(sentence)


def before_main_clause(sentence: Sentence, cue: int, first: int, end: int) -> int:
    """Return where a clause ends before the main one: "While X said …, Y …"."""
    opens = sentence[0].low in SUBORDINATORS
    if not opens or any(word.text == "," for word in sentence[:cue]):
        return end
    for at in range(first + 1, end - 1):
        comma = sentence[at].text == ","
        if (comma or sentence[at].last == ",") and is_determined(sentence[at + 1]):
            return at if comma else at + 1
    return end


def _ends(sentence: Sentence, first: int, at: int) -> bool:
    word = sentence[at]
    if word.text == ";" or (at > first and _follows_closed_quote(sentence, first, at)):
        return True
    if word.text in BREAKS:
        if at + 1 >= len(sentence) or not sentence[at + 1].plain:
            return False
        return _breaks_off(sentence, at) or _adds(sentence, first, at)
    if at == first:
        return False
    if sentence[at - 1].mark and _tells_occasion(sentence, at):
        return True
    joins = word.low in JOINTS
    return joins and (_adds_speech(sentence, at) or _goes_on_with_verb(sentence, at))


def _tells_occasion(sentence: Sentence, at: int) -> bool:
    """Whether words after a quote tell when or where it was said: "Monday", "in a post"."""
    if sentence[at].low in lower("weekdays"):
        return True
    near = [word.low for word in sentence[at + 1 : at + 1 + NEXT_ITEM]]
    if not near or sentence[at].low not in {"in", "during", "on"}:
        return False
    if near[0] in NETWORKS or near[0] in lower("weekdays"):
        return sentence[at].low == "on"
    uttered = not words("cue_nouns").isdisjoint(near[1:])
    return uttered and near[0] in words("determiners") and sentence[at].low != "on"


def _adds_speech(sentence: Sentence, at: int) -> bool:
    """Whether "and asking", "while adding" follows."""
    joins = sentence[at].low in BEFORE_GERUND
    return joins and at + 1 < len(sentence) and _is_reporting_gerund(sentence[at + 1])


def _goes_on_with_verb(sentence: Sentence, at: int) -> bool:
    return sentence[at].low in BEFORE_VERB and _second_verb(sentence, at)


def _follows_closed_quote(sentence: Sentence, first: int, at: int) -> bool:
    """Whether a word comes after quoted words that end with a comma."""
    comma = sentence[at - 1].text == ","
    closed = at > 1 and sentence[at - 2].mark if comma else sentence[at - 1].last == ","
    if not closed or not sentence[at].wordy or sentence[at].low in QUALIFIES:
        return False
    return not (_lists(sentence, at) or _opens_with_clause(sentence, first, at - 1))


def _lists(sentence: Sentence, at: int) -> bool:
    """Whether more of the same kind follows: “…,” a “…” and “…”; “…,” and that …"."""
    goes_on = sentence[at].low == "and" and sentence[min(at + 1, len(sentence) - 1)].low in {
        "that",
        "to",
    }
    return goes_on or any(word.mark for word in sentence[at : at + NEXT_ITEM])


def _breaks_off(sentence: Sentence, at: int) -> bool:
    following = sentence[at + 1]
    if following.low == "according" or _is_reporting_gerund(following):
        return True
    if following.low in ADVERSATIVES and _reports_again(sentence, at + 2):
        return True
    parenthetical = following.low in {"said", "says"} and at + 2 < len(sentence)
    return parenthetical or _ends_with_cue(sentence, at)


def _adds(sentence: Sentence, first: int, at: int) -> bool:
    """Whether a comma or a dash begins what the writer adds to the words reported."""
    if at - first <= SHORTEST or not _addition(sentence[at + 1]):
        return False
    quoted = any(word.mark for word in sentence[first:at])
    rest = sentence[at:] if quoted else sentence[at : at + JUST_AFTER]
    if any(word.mark for word in rest):
        return False
    plainly = quoted or sentence[at].text != "," or sentence[at + 1].low in SURE_ADDITIONS
    return plainly and not (_opens_with_clause(sentence, first, at) or _resumes(sentence, at + 1))


def _addition(word: Word) -> bool:
    participle = word.low.endswith("ing") and not word.capital
    return participle or word.low in ADDITIONS or word.low in words("determiners")


def _opens_with_clause(sentence: Sentence, first: int, at: int) -> bool:
    """Whether the comma belongs to "that if …, …"."""
    start = first + (sentence[first].low in {"that", ","})
    opens = sentence[start].low in words("conjunctions", "prepositions")
    return opens and all(word.text != "," for word in sentence[start:at])


def _resumes(sentence: Sentence, first: int) -> bool:
    """Whether an insertion ends with a comma and the clause goes on with its verb."""
    for at in range(first, len(sentence) - 1):
        if sentence[at].text in BREAKS:
            return sentence[at + 1].low in words("auxiliaries")
    return False


@by_language
def _reporting() -> frozenset[str]:
    return words("verbs_clausal", "verbs_calling")


def _is_reporting_gerund(word: Word) -> bool:
    verb = base(word) if word.low in verbs().gerunds else ""
    return verb in _reporting() and verb not in NOT_GERUNDS_OF


def _reports_again(sentence: Sentence, first: int) -> bool:
    for word in sentence[first : first + REACH - 2]:
        if word.mark or word.text == ",":
            return False
        if is_finite(word) and base(word) in _reporting():
            return True
    return False


def _ends_with_cue(sentence: Sentence, comma: int) -> bool:
    """Whether ", NP said." ends the sentence."""
    for at in range(comma + 2, min(len(sentence), comma + REACH + 1)):
        word = sentence[at]
        if word.mark or word.text == ",":
            return False
        if is_finite(word) and word.low in verbs().strong:
            rest = [after for after in sentence[at + 1 :] if after.text not in STOPS]
            return len(rest) <= SHORT_REST and _may_be_subject(sentence, comma + 1, at)
    return False


def _may_be_subject(sentence: Sentence, first: int, verb: int) -> bool:
    word = sentence[first]
    if word.low in PRONOUNS or word.capital or verb == first + 1:
        return True
    return word.low in words("determiners")


def _second_verb(sentence: Sentence, at: int) -> bool:
    """Whether "and added" goes on with the sentence, not with the clause."""
    verb = at + 1
    while verb < len(sentence) and _before_second_verb(sentence[verb]):
        verb += 1
    if verb >= len(sentence) or not is_finite(sentence[verb]):
        return False
    word = sentence[verb]
    if base(word) not in _reporting() or base(word) in NOT_SECOND_VERBS:
        return False
    present = word.low.endswith("s") and word.low != base(word)
    return word.low.endswith("ed") or word.low in PAST_OR_PRESENT or present


def _before_second_verb(word: Word) -> bool:
    return word.plain and (word.low in BEFORE_SECOND_VERB or word.low.endswith("ly"))


def stripped(sentence: Sentence, first: int, last: int) -> Phrase:
    """Leave out punctuation at both ends."""
    while first < last and sentence[first].text in OPENING_EDGES:
        first += 1
    while last > first and sentence[last - 1].text in CLOSING_EDGES:
        last -= 1
    return first, last


def is_reported(sentence: Sentence, verb: str, part: Phrase) -> bool:
    """Whether the words after a cue are what was said: quoted words, or a clause."""
    if any(word.mark for word in sentence[part[0] : part[1]]):
        return True
    return is_clause(sentence, verb, part) or _is_governed(sentence, verb, part)


def governs(verb: str, word: Word) -> bool:
    """Whether a verb takes what is said after this preposition: "call for"."""
    return f"{verb} {word.low}" in words("verbs_prepositional")


def _is_governed(sentence: Sentence, verb: str, part: Phrase) -> bool:
    inside = sentence[part[0] : part[1]]
    return governs(verb, sentence[part[0] - 1]) and sum(word.wordy for word in inside) >= SHORTEST


def is_clause(sentence: Sentence, verb: str, part: Phrase) -> bool:
    """Whether the words after a verb of speech are a clause, as far as the first ones tell."""
    inside = sentence[part[0] : part[1]]
    if verb not in words("verbs_clausal") or sum(word.wordy for word in inside) < SHORTEST:
        return False
    low = inside[0].low
    if low in words("adjunct_openers") or low in NO_CLAUSE_OPENERS:
        return False
    if verb in words("verbs_addressing") and _is_addressed_to_act(inside):
        return True
    if low in ARTICLES and verb not in TAKES_NOUN_FIRST:
        return False
    return verb not in NEEDS_CLAUSE_SIGN or low in CLAUSE_SIGNS


def _is_addressed_to_act(part: Sentence) -> bool:
    """Whether somebody is asked to do something: "the council to act"."""
    near = part[1:NEAR_TO]
    to = next((at for at, word in enumerate(near) if word.low == "to"), None)
    return to is not None and all(word.wordy for word in near[:to])


def is_noun_phrase(part: Sentence) -> bool:
    """Whether words are "the man at the stop": a noun with what belongs to it, and no verb."""
    if not part or part[0].low not in words("determiners"):
        return False
    no_part = words("auxiliaries", "time_nouns")
    noun = takewhile(lambda word: word.low not in RELATIVES | {"to"}, part[2:])
    return not any(word.mark or word.low in no_part or is_inflected(word) for word in noun)


def is_inflected(word: Word) -> bool:
    """Whether a verb of speech cannot be an adjective as in "close to the case"."""
    return is_finite(word) and word.low != base(word)
