"""Teaching the built-in suggester, one thing after the other; what proves no better is not kept."""

from collections.abc import Generator
from pathlib import Path
from typing import cast

from spacy.language import Language

from annotator.domain.training import Epoch, Learnt, Lessons, Training
from annotator.nlp.entities.finder import EntityFinder
from annotator.nlp.pipeline import make_pipeline
from annotator.nlp.quotes.finder import QuoteFinder
from annotator.nlp.suggest import lean, suggested_by
from annotator.nlp.training.amending import teach_amendments
from annotator.nlp.training.judging import teach_judgement
from annotator.nlp.training.naming import teach_names
from annotator.nlp.training.scoring import scores


def teach_builtin(
    language: str, lessons: Lessons, how: Training, unfinished: Path | None
) -> Generator[Epoch, None, tuple[Language, Learnt]]:
    """Return the built-in pipeline of a language as it has learnt, and what came of it."""
    nlp = lean(make_pipeline(language=language))
    finder = cast("EntityFinder", nlp.get_pipe("annotator_entities"))
    quotes = cast("QuoteFinder", nlp.get_pipe("annotator_quotes"))
    before, untaught = _scores(nlp, lessons), finder.model
    stages = {"names": (yield from teach_names(finder, lessons, how, unfinished))}
    stages["amendments"] = yield from teach_amendments(finder, lessons.train, untaught)
    found = list(suggested_by(nlp, [record.article for record in lessons.train], ""))
    stages["quotes"] = yield from teach_judgement(quotes, lessons.train, found)
    labels = sorted({span.label for record in lessons.train for span in record.copy.spans})
    learnt = Learnt(stages, before, _scores(nlp, lessons), tuple(labels))
    return _without_words(language, finder, quotes), learnt


def _without_words(language: str, finder: EntityFinder, quotes: QuoteFinder) -> Language:
    """Return a pipeline with what was taught, whose vocabulary has met no words of articles."""
    nlp = make_pipeline(language=language)
    clean = cast("EntityFinder", nlp.get_pipe("annotator_entities"))
    clean.model, clean.taught, clean.amendments = finder.model, finder.taught, finder.amendments
    cast("QuoteFinder", nlp.get_pipe("annotator_quotes")).judge = quotes.judge
    return nlp


def _scores(nlp: Language, lessons: Lessons) -> dict[str, float | None]:
    held = lessons.test
    found = suggested_by(nlp, [record.article for record in held], "")
    return dict(scores(held, found)) if held else {}
