"""What a model of names learns from: texts with their names, as chains and how to part them."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from annotator.nlp.entities.learning import Example
from annotator.nlp.entities.names import by_rules, sentences_of
from annotator.nlp.entities.page import Page, make_page
from annotator.nlp.entities.parting import Border
from annotator.nlp.entities.runs import end
from annotator.nlp.entities.traits import Chain, Traits

Named = tuple[int, int, str]
CHECKED = 1.0  # what a chain counts that a person has looked at


class Text(NamedTuple):
    """A text with its names and the stretches that nobody has judged; `worth` is what it counts."""

    text: str
    names: tuple[Named, ...]
    unjudged: tuple[tuple[int, int], ...] = ()
    worth: float = CHECKED


class Numbering(dict[str, int]):
    """Numbers traits as they come."""

    def numbers(self, traits: Iterable[str]) -> list[int]:
        return [self.setdefault(trait, len(self)) for trait in traits]


class Studied(NamedTuple):
    """A text, its page, and its chains with the right ways to part them."""

    text: Text
    page: Page
    examples: tuple[Example, ...]


def studied(
    labels: Sequence[str], traits: Traits, text: Text, passed_over: Collection[str] = ()
) -> Studied:
    """Read a text for what a model can learn in it that tells these labels."""
    sentences = sentences_of(text.text)
    page = make_page(sentences, by_rules(text.text, sentences))
    examples = (
        Example(
            len(chain.texts),
            chain.borders,
            [
                [n for bundle in bundles for n in traits.numbers[bundle]]
                for bundles in chain.bundles
            ],
            right,
            text.worth,
        )
        for chain in traits.chains(page)
        if (right := right_way(labels, text, chain, passed_over))
    )
    return Studied(text, page, tuple(examples))


def right_way(
    labels: Sequence[str], text: Text, chain: Chain, passed_over: Collection[str] = ()
) -> dict[Border, int]:
    """Return the right way to part a chain, or nothing where it is not known.

    What has a label that is passed over is no name here, as others than the model tell it.
    """
    words = chain.run.words
    first, last = chain.run.start, words[-1].end
    if any(start < last and first < stop for start, stop in text.unjudged):
        return {}
    begins = {word.start: at for at, word in enumerate(words)}
    ends = {edge: at + 1 for at, word in enumerate(words) for edge in (end(word), word.end)}
    right: dict[Border, int] = {}
    for start, stop, label in text.names:
        if start < last and first < stop and label not in passed_over:
            border = begins.get(start, -1), ends.get(stop, -1)
            if border not in chain.borders or label not in labels:
                return {}
            right[border] = labels.index(label)
    named = {at for begin, stop in right for at in range(begin, stop)}
    return right | {(at, at + 1): 0 for at in range(len(words)) if at not in named}
