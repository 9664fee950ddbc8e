"""How names are compared: spelled alike, sounding alike, and perhaps of one person.

`folded` is what a name is whatever its case, accents, apostrophes and hyphens. `sound` is what it
is however it was brought into Latin letters: "Zelenskyy", "Zelenskiy" and "Zelensky" have one.
Both are normal forms: applied again, they change nothing.
"""

import re
from functools import lru_cache
from unicodedata import combining, normalize

LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i"}
    | dict.fromkeys("'’‘ʼʻ`´ʿʾ.", "")
    | dict.fromkeys("-‐‑‒–_", " ")
)
# Cyrillic letters without their accents, as news agencies write them.
CYRILLIC = str.maketrans(
    dict(zip("абвгґдеэзиіклмнопрстуфы", "abvggdeeziiklmnoprstufy", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}
    | {"є": "ye", "ь": "", "ъ": "", "ј": "j", "ђ": "d", "љ": "lj", "њ": "nj", "џ": "dz"}
)
# In words long enough not to become another name ("Lee", "Li"; "Joe", "Jo").
LONG = 5
SPELLINGS = (
    (re.compile("oe"), "o"),
    (re.compile("ae|aa"), "a"),
    (re.compile("ue|ou|oo"), "u"),
    (re.compile("ee|y|(?<!^)j"), "i"),
    (re.compile("^ie"), "e"),
    (re.compile("x"), "ks"),
    (re.compile(r"(.)\1+"), r"\1"),
)
# Forms of one name in several transliterations or languages, each line one name.
FORMS = """
mohammed muhammad mohammad mohamed mohamad muhammed
ahmed ahmad
hussein hussain husayn hossein husain hussien
hassan hasan
yusuf youssef yousef yousuf youssouf yusef yousif
abdullah abdallah abdulla
omar umar
osama usama ossama
khalid khaled
walid waleed
rashid rasheed rachid
saeed said
mahmoud mahmud mahmood
mustafa mostafa moustafa
ibrahim ebrahim
muammar moammar moamar muamar
gaddafi qaddafi gadhafi kadafi qadhafi khadafi gadafi kaddafi
zawahiri zawahri
laden ladin
fyodor fedor fiodor
igor ihor
oleg oleh
galina halyna halina
grigory hryhoriy hryhorii
bogdan bohdan
sergei serhiy serhii sergiy sergii
andrei andriy andrii
dmitry dmytro dmitri
nikolai mykola
mikhail mykhailo
vladimir volodymyr wladimir
alexander aleksandr oleksandr alexandr aleksander
alexei oleksiy oleksii aleksey aleksei
yevgeny yevhen evgeny yevgeni
yelena olena
ekaterina kateryna yekaterina
pavel pavlo
pyotr petro
vasily vasyl
anatoly anatoliy
tatiana tetiana tetyana tatyana
natalia nataliya natalya
ilya illia ilia
kyiv kiev
"""
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
ARTICLES = frozenset({"al", "el"})
HEARD_ALIKE = str.maketrans("hqwz", "gkvs", "aeiouyj")
DISTINCT = 4  # consonants that are not alike by chance


@lru_cache(maxsize=1 << 16)
def folded(name: str) -> str:
    """Return a name in small Latin letters without accents, apostrophes, hyphens, full stops."""
    if name.isascii():
        low = name.casefold()
    else:
        apart = normalize("NFKD", normalize("NFKD", name).casefold())
        low = "".join(sign for sign in apart if not combining(sign)).translate(CYRILLIC)
    return " ".join(low.translate(LETTERS).split()) or " ".join(name.casefold().split())


@lru_cache(maxsize=1 << 16)
def sound(name: str) -> str:
    """Return a name as it is in every transliteration that the rules and forms know."""
    first, *rest = folded(name).split() or [""]
    return " ".join(map(_heard, (first, *(word for word in rest if word not in ARTICLES))))


@lru_cache(maxsize=1 << 16)
def surname(name: str) -> str:
    """Return the sound of the last word that is no "Jr."."""
    return next(
        (word for word in reversed(sound(name).split()) if word not in SUFFIXES), sound(name)
    )


def is_full(name: str) -> bool:
    """Tell whether a name has more than one word, so that few others bear it."""
    first, *rest = folded(name).split() or [""]
    return not SUFFIXES.issuperset(rest) and first not in SUFFIXES


def is_part(name: str, whole: str) -> bool:
    """Tell whether a name only leaves out words of another: the "Trump" of "Donald Trump"."""
    return set(sound(name).split()) < set(sound(whole).split())


def may_be_one(name: str, other: str) -> bool:
    """Tell whether two names may be of one person, where something else speaks for it too.

    The surname is the same. Forenames may be missing, an initial, or in another transliteration,
    and what is no name may stand before them: "Dispatcher Ana Lee".
    """
    if surname(name) != surname(other):
        return False
    mine, theirs = _forenames(name), _forenames(other)
    shorter = min(len(mine), len(theirs))
    if not shorter:
        return True
    if _suffixes(name) != _suffixes(other):
        return False
    if mine[-shorter:] == theirs[-shorter:]:
        return True
    return _alike(mine[0], theirs[0]) and all(
        _alike(*pair) for pair in zip(mine[1:], theirs[1:], strict=False)
    )


@lru_cache(maxsize=1 << 16)
def _heard(word: str) -> str:
    spelled = _spelled(word)
    return _form().get(spelled, spelled)


def _spelled(word: str) -> str:
    while len(word) >= LONG:
        before = word
        for pattern, letters in SPELLINGS:
            word = pattern.sub(letters, word)
        if word == before:
            break
    return word


@lru_cache(maxsize=1)
def _form() -> dict[str, str]:
    lines = [[_spelled(word) for word in line.split()] for line in FORMS.split("\n") if line]
    return {word: line[0] for line in lines for word in line}


def _forenames(name: str) -> list[str]:
    return [word for word in sound(name).split() if word not in SUFFIXES][:-1]


def _suffixes(name: str) -> frozenset[str]:
    return SUFFIXES.intersection(sound(name).split())


def _alike(forename: str, other: str) -> bool:
    if forename == other:
        return True
    if min(len(forename), len(other)) == 1:
        return forename[0] == other[0]
    mine, theirs = (word.translate(HEARD_ALIKE) for word in (forename, other))
    return mine == theirs and len(mine) >= DISTINCT and forename[0] == other[0]
