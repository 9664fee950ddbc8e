"""Loading a suggester by its description."""

from collections.abc import Callable, Mapping

from annotator.domain.errors import SuggestError
from annotator.domain.suggester import Suggester, SuggesterKind
from annotator.nlp.suggesters.reading import Read


def load(suggester: Suggester) -> Read:
    """Return what reads articles as the description says.

    Raises SuggestError where it cannot be loaded, or nobody has agreed to that yet.
    """
    if suggester.asks:
        raise SuggestError(
            f"{suggester.place} can run code of its own when it is loaded, and nobody has said that"
            " it may; it was not loaded"
        )
    return LOADERS[suggester.kind](suggester)


def _builtin(suggester: Suggester) -> Read:
    from annotator.nlp.suggest import pipeline, suggested  # noqa: PLC0415  (spaCy takes long)

    pipeline()
    return suggested


LOADERS: Mapping[SuggesterKind, Callable[[Suggester], Read]] = {
    SuggesterKind.BUILTIN: _builtin,
}
