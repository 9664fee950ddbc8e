"""The names a project knows: what people marked in its articles, and who stands in its ledger."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from hashlib import sha256

from annotator.domain.span import State
from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.domain.suggester import Name, Suggester, SuggesterKind

AMOUNTS = {"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"}
LIKELY = 0.5
DIGEST = 8  # hexadecimal digits

Decided = Iterable[tuple[str, str, str, int]]
Mentions = Iterable[tuple[str, str, int]]


def gazetteer(decided: Decided, ledger: Iterable[Speaker], mentions: Mentions) -> Suggester:
    """Describe the suggester of a project's own names; what it knows makes its version.

    `decided` counts spans by text, label and state, `mentions` spans by speaker and label.
    """
    known = _marked(decided)
    names = {**_entered(ledger, mentions), **known}
    listed = tuple(sorted(name for name in names.values() if name))
    digest = sha256(repr(listed).encode("utf-8")).hexdigest()[:DIGEST]
    labels = tuple(sorted({name.label for name in listed}))
    kind = SuggesterKind.GAZETTEER
    return Suggester(str(kind), digest, kind, labels=labels, names=listed)


def _marked(decided: Decided) -> dict[str, Name | None]:
    """Return each text that people decided on as the name it mostly is, None where it is none.

    Its score is the share of decisions that kept it with that label, by Laplace's rule of
    succession: (kept + 1) / (all + 2), so a name that was kept once is no certainty yet.
    """
    kept: defaultdict[str, Counter[str]] = defaultdict(Counter)
    every: Counter[str] = Counter()
    for text, label, state, count in decided:
        every[text] += count
        kept[text][label] += count if State(state).kept else 0
    return {text: _name(text, kept[text], total) for text, total in every.items()}


def _name(text: str, kept: Mapping[str, int], total: int) -> Name | None:
    label = max(sorted(kept), key=lambda label: kept[label])
    score = (kept[label] + 1) / (total + 2)
    fit = label not in AMOUNTS and is_name(text) and score > LIKELY
    return Name(text, label, round(score, 2)) if fit else None


def _entered(ledger: Iterable[Speaker], mentions: Mentions) -> dict[str, Name | None]:
    """Return the names in the ledger, labelled as their mentions mostly are, else as persons."""
    labels: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for speaker, label, count in mentions:
        labels[speaker][label] += count
    return {
        text: Name(text, _most(labels[speaker.id]), LIKELY)
        for speaker in ledger
        if speaker.kind is SpeakerKind.NAMED
        for text in speaker.names()
        if is_name(text)
    }


def _most(labels: Mapping[str, int]) -> str:
    return max(sorted(labels), key=lambda label: labels[label], default="PERSON")


def is_name(text: str) -> bool:
    """Tell whether a text can be a name: on one line, with a word that does not begin small."""
    words = text.split()
    capital = any(word[0].isalpha() and not word[0].islower() for word in words)
    return capital and len(text) > 1 and text.splitlines() == [" ".join(words)]
