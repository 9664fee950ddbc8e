"""The suggesters there are, found by what a person calls them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from annotator.domain.errors import SuggestError
from annotator.domain.gazetteer import gazetteer
from annotator.domain.said import said
from annotator.domain.suggester import BUILTIN, Suggester, SuggesterKind
from annotator.nlp.suggesters.patterns import describe_patterns
from annotator.nlp.suggesters.pipelines import describe_folder, describe_package, installed
from annotator.nlp.suggesters.plugins import plugins
from annotator.nlp.text.lexicon import languages
from annotator.store import queries
from annotator.workflow.session import Session
from annotator.workflow.training.versions import describe, version_called


def find(session: Session, wanted: str) -> Suggester:
    """Describe the suggester that a name, folder or file stands for, without loading it.

    Raises SuggestError, naming those there are, where there is none.
    """
    if wanted == SuggesterKind.GAZETTEER:
        return known_names(session)
    version = version_called(session.project.path, wanted)
    if version:
        return describe(session.project.path, version)
    there, path = _named(), Path(wanted)
    if wanted in there:
        return there[wanted]
    if path.is_dir() or path.is_file():
        return _apart(describe_folder(path) if path.is_dir() else describe_patterns(path), there)
    package = describe_package(wanted)
    if package is None:
        names = ", ".join((*there, SuggesterKind.GAZETTEER))
        raise SuggestError(
            said(
                "there is no suggester, folder or file {wanted}; there are: {names}",
                wanted=wanted,
                names=names,
            )
        )
    return package


def available(session: Session) -> tuple[Suggester, ...]:
    """Describe the suggesters that are there without a folder or file being named."""
    return (*_named().values(), known_names(session))


def names_everywhere() -> tuple[str, ...]:
    """Return what the suggesters are called that any project can have."""
    return (*_named(), SuggesterKind.GAZETTEER)


def known_names(session: Session) -> Suggester:
    """Describe the suggester of the names that this project knows by now."""
    ask = session.project.ask
    return gazetteer(ask(queries.decided_texts), session.speakers(), ask(queries.mention_labels))


def _named() -> dict[str, Suggester]:
    """Describe those that are there in every project; of two that have one name the first."""
    every: dict[str, Suggester] = {}
    for suggester in (*_builtin(), *plugins(), *installed()):
        if suggester.name != SuggesterKind.GAZETTEER:
            every.setdefault(suggester.name, suggester)
    return every


def _builtin() -> Iterator[Suggester]:
    yield BUILTIN
    for language in languages():
        if language != BUILTIN.place:
            yield replace(BUILTIN, name=f"{BUILTIN.name}-{language}", place=language)


def _apart(suggester: Suggester, names: Iterable[str]) -> Suggester:
    """Return it under a name that none of those has: what it suggests is told apart by that."""
    if suggester.name not in {*names, SuggesterKind.GAZETTEER}:
        return suggester
    return replace(suggester, name=f"{suggester.name}-{suggester.kind}")
