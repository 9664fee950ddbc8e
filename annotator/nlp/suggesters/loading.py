"""Loading a suggester by its description."""

from collections.abc import Callable, Mapping

from annotator.domain.errors import SuggestError
from annotator.domain.said import said
from annotator.domain.suggester import Suggester, SuggesterKind
from annotator.nlp.suggesters.patterns import load_gazetteer, load_patterns
from annotator.nlp.suggesters.pipelines import load_pipeline
from annotator.nlp.suggesters.plugins import load_plugin
from annotator.nlp.suggesters.reading import Read


def load(suggester: Suggester) -> Read:
    """Return what reads articles as the description says.

    Raises SuggestError where it cannot be loaded, or nobody has agreed to that yet.
    """
    if suggester.asks:
        raise SuggestError(
            said(
                "{place} can run code of its own when it is loaded, and nobody has said"
                " that it may; it was not loaded",
                place=suggester.place,
            )
        )
    return LOADERS[suggester.kind](suggester)


def _load_builtin(suggester: Suggester) -> Read:
    from annotator.nlp.suggest import pipeline, suggested  # noqa: PLC0415  (spaCy takes long)

    pipeline(suggester.place)
    return lambda articles: suggested(articles, suggester.origin)


LOADERS: Mapping[SuggesterKind, Callable[[Suggester], Read]] = {
    SuggesterKind.BUILTIN: _load_builtin,
    SuggesterKind.PACKAGE: load_pipeline,
    SuggesterKind.FOLDER: load_pipeline,
    SuggesterKind.PATTERNS: load_patterns,
    SuggesterKind.GAZETTEER: load_gazetteer,
    SuggesterKind.PLUGIN: load_plugin,
}
