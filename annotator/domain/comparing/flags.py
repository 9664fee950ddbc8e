"""What a change of words means: another number, a negation more or less, another tense."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from annotator.domain.comparing.edits import Edited
from annotator.domain.comparing.likeness import stem
from annotator.domain.comparing.tokens import is_number, normal
from annotator.domain.comparing.verdict import Flag

BETWEEN = 2  # words that are the same between two changes that are looked at together
LONG = 3  # words that are left out or added as a whole: a part, no change of a word
REWORDED = 9  # words from which a passage says all of it in another way
AMOUNTS = frozenset(
    "hundred thousand million billion trillion dozen half third quarter double twice hundreds"
    " thousands millions billions dozens first second fourth fifth".split()
)
NEGATIONS = frozenset(
    "not no never none nobody nothing neither nor nowhere without cannot aint no-one"
    " nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne".split()
)
CONTRACTED = frozenset(
    "dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt"
    " shouldnt mustnt mightnt neednt shant".split()
)
# What each says of the time or the certainty; those of one line are the same.
FORMS = {
    "present": "is are am do does has have isnt arent dont doesnt hasnt havent ist sind hat haben",
    "past": "was were did had wasnt werent didnt hadnt war waren hatte hatten",
    "will": "will shall wont shant wird werden",
    "would": "would wouldnt wurde wurden",
    "can": "can cannot cant kann konnen",
    "could": "could couldnt konnte konnten",
    "may": "may might mightnt perhaps maybe darf",
    "must": "must mustnt muss mussen",
    "should": "should ought shouldnt sollte sollten",
}
TENSES = {word: tense for tense, line in FORMS.items() for word in line.split()}
APOSTROPHES = str.maketrans("’‘ʼ`", "''''")
ENDS = {"'ll": "will", "'re": "present", "'m": "present", "'ve": "present"}
# Verbs whose past is not made by an ending, each with its past.
STRONG = """
say said go went come came make made take took get got give gave find found think thought
know knew see saw tell told become became leave left feel felt bring brought begin began keep kept
hold held write wrote stand stood hear heard mean meant meet met run ran pay paid sit sat speak
spoke lead led grow grew lose lost fall fell send sent build built understand understood draw drew
break broke spend spent rise rose drive drove buy bought wear wore choose chose win won fight fought
teach taught catch caught sell sold seek sought throw threw show showed strike struck
"""
_PAIRED = STRONG.split()
PAST = dict(zip(_PAIRED[1::2], _PAIRED[::2], strict=True))


def flags(edits: Iterable[Edited], before: Sequence[str], after: Sequence[str]) -> Iterator[Flag]:
    """Yield what changes of words mean, given all words before and after in their normal forms."""
    found = [change for change in _together(edits) if not change.kept]
    if _numbers_changed(before, after):
        yield Flag.NUMBER
    if any(map(_negation_changed, found)):
        yield Flag.NEGATION
    if any(_tense_changed(change) for change in found):
        yield Flag.TENSE


def _together(edits: Iterable[Edited]) -> Iterator[Edited]:
    """Yield changes as one where hardly a word stands between them."""
    last: Edited | None = None
    kept: Edited | None = None
    for edit in edits:
        if edit.kept:
            if last and len(edit.after) <= BETWEEN:
                kept = edit
                continue
            if last:
                yield last
            last = kept = None
        elif last and kept:
            last = Edited(
                (*last.before, *kept.before, *edit.before), (*last.after, *kept.after, *edit.after)
            )
            kept = None
        else:
            last = edit
    if last:
        yield last


def _short(change: Edited) -> Edited:
    """Return a change; none where a whole part is left out or added."""
    one, other = sorted((len(change.before), len(change.after)))
    return Edited((), ()) if other >= LONG and not one else change


def _numbers_changed(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the numbers after are others, or in another order; leaving one out is no change."""
    mine = iter([word for word in before if _is_amount(word)])
    return not all(word in mine for word in after if _is_amount(word))


def _is_amount(word: str) -> bool:
    return is_number(word) or word in AMOUNTS


def _negation_changed(change: Edited) -> bool:
    if len(change.before) >= REWORDED and len(change.after) >= REWORDED:
        return False
    short = _short(change)
    return _negated(short.before) != _negated(short.after)


def _negated(words: Iterable[str]) -> int:
    plain = (word.casefold().translate(APOSTROPHES) for word in words)
    return sum(
        word in NEGATIONS or word.replace("'", "") in CONTRACTED or word.endswith("n't")
        for word in plain
    )


def _tense_changed(change: Edited) -> bool:
    if max(len(change.before), len(change.after)) >= REWORDED:
        return False
    mine, theirs = _tenses(change.before), _tenses(change.after)
    if mine and theirs and mine != theirs:
        return True
    return _modal_came(mine, theirs, change) or _past_changed(change)


def _modal_came(mine: Counter[str], theirs: Counter[str], change: Edited) -> bool:
    """Whether a modal verb was put in or taken out, among other changes or alone."""
    both = {*mine, *theirs} - {"present", "past"}
    return bool(both) and mine.keys() != theirs.keys() and _short(change) == change


def _tenses(words: Iterable[str]) -> Counter[str]:
    return Counter(filter(None, map(_tense, words)))


def _tense(word: str) -> str:
    plain = word.casefold().translate(APOSTROPHES)
    ended = next((tense for end, tense in ENDS.items() if plain.endswith(end)), "")
    return ended or TENSES.get(normal(plain), "")


def _past_changed(change: Edited) -> bool:
    """Whether one verb is in its past form on one side and not on the other."""
    if "past" in _tenses((*change.before, *change.after)):
        return False  # "did not want" is as past as "wanted"
    mine, theirs = (dict(map(_verb, words)) for words in (change.before, change.after))
    return any(mine[verb] != theirs[verb] for verb in mine.keys() & theirs.keys())


def _verb(word: str) -> tuple[str, bool]:
    plain = normal(word)
    if plain in PAST:
        return PAST[plain].rstrip("e"), True
    ended = plain.endswith("ed")
    return stem(plain).rstrip("e"), ended
