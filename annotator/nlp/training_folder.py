"""A folder that plain spaCy trains on: passages, configurations, labels and the tokenizer."""

import json
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.pipeline import Sentencizer
from spacy.tokens import Doc, DocBin, Span, SpanGroup
from spacy.training import Example
from spacy.util import load_config, load_model_from_config
from thinc.api import Config

from annotator.domain.errors import AnnotatorError
from annotator.domain.ledger import Loss
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.nlp.docbin import QUOTES, Page, register
from annotator.nlp.language import language_of
from annotator.nlp.packing import packing
from annotator.nlp.text.lexicon import ENGLISH
from annotator.nlp.text.tokenizer import blank, make_tokenizer
from annotator.nlp.text.tokens import tokenized
from annotator.resources import resource

TRAIN = "train.spacy"
SLACK = 1.5  # how much longer than any seen a part of a quote may be
TASKS = {
    "ner": "entities, with `ner`",
    "spancat": "the parts of quotes, with `span_finder` and `spancat`",
}


def write_passages(
    records: Iterable[Record], path: Path, _scheme: Scheme
) -> Generator[Sequence[Loss], None, None]:
    """Write the passages of records, and yield for each record what spaCy cannot hold of it.

    Many short docs train better than few long ones: most hold no entity of most labels.
    """
    register()
    with packing(path) as docs:
        for record in records:
            language = language_of(record.article)
            page = Page(tokenized(blank(language), record.article.text), record)
            for passage in _passages(page.doc):
                passage._.article = _origin(record, language, passage._.article)
                docs.add(passage)
            yield page.rejected


def _origin(record: Record, language: str, start: int) -> dict[str, Any]:
    article = record.article
    return {
        "id": article.id,
        "story": article.story,
        "variant": str(article.variant),
        "language": language,
        "start": start,
    }


def _passages(doc: Doc) -> Iterator[Doc]:
    """Cut a doc into sentences and lines, but within no span.

    What is missing throughout is left out: no group of spans can say so. `doc._.article` is where a
    passage begins in the text.
    """
    spans = [span for group in doc.spans.values() for span in group]
    within = {index for span in spans for index in range(span.start + 1, span.end)}
    groups = {name: sorted(group, key=lambda span: span.start) for name, group in doc.spans.items()}
    at = dict.fromkeys(groups, 0)
    for first, last in pairwise(sorted({0, len(doc)} | (_starts(doc) - within))):
        words = [token.i for token in doc[first:last] if not token.is_space]
        if any(doc[index].ent_iob for index in words):
            start, end = words[0], words[-1] + 1
            passage = doc[start:end].as_doc()
            for name, group in groups.items():
                done = at[name]
                while at[name] < len(group) and group[at[name]].start < end:
                    at[name] += 1
                moved = [_moved(span, passage, start) for span in group[done : at[name]]]
                passage.spans[name] = SpanGroup(passage, name=name, spans=moved)
            passage._.article = doc[start].idx
            yield passage


def _starts(doc: Doc) -> set[int]:
    """Return the tokens that a sentence or a line begins with, or what is missing or no longer."""
    (begins,) = Sentencizer().predict([doc])
    sentences = {index for index, start in enumerate(begins) if start}
    lines = {token.i + 1 for token in doc if "\n" in token.text}
    known = [bool(token.ent_iob) for token in doc]
    borders = {n for n, pair in enumerate(pairwise(known), start=1) if pair[0] != pair[1]}
    return sentences | lines | borders


def _moved(span: Span, passage: Doc, start: int) -> Span:
    return Span(passage, span.start - start, span.end - start, span.label, span_id=span.id)


@dataclass(slots=True)
class _Found:
    """What the training part holds; `examples` has each label at least once."""

    languages: Counter[str] = field(default_factory=Counter)
    entities: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    longest: int = 1
    examples: list[Doc] = field(default_factory=list)

    @property
    def tasks(self) -> list[str]:
        there = {"ner": self.entities, "spancat": self.roles}
        return [task for task in TASKS if there[task]]


def complete(folder: Path) -> list[Path]:
    """Put beside the parts of a folder what spaCy needs to train on them.

    Raises AnnotatorError where nothing in them can be learned.
    """
    found = _look_through(folder / TRAIN)
    if not found.tasks:
        raise AnnotatorError(said("what is done holds neither entities nor quotes to train on"))
    language = found.languages.most_common(1)[0][0]
    files = _save_tokenizer(folder / "tokenizer", language)
    for task in found.tasks:
        nlp = _pipeline(task, language, found.longest)
        files.append(_put(folder / "configs" / f"{task}.cfg", nlp.config.to_str(interpolate=False)))
        labels = json.dumps(_labels(nlp, task, found), ensure_ascii=False, indent=1)
        files.append(_put(folder / "labels" / f"{task}.json", f"{labels}\n"))
    return [*files, _put(folder / "README.md", _read_me(found.tasks))]


def _look_through(path: Path) -> _Found:
    found = _Found()
    for doc in DocBin().from_disk(path).get_docs(blank(ENGLISH).vocab):
        found.languages[doc._.article["language"]] += 1
        entities = {span.label_ for span in doc.ents}
        roles = {span.label_ for span in doc.spans[QUOTES]}
        if not (entities <= found.entities and roles <= found.roles):
            found.examples.append(doc)
        found.entities |= entities
        found.roles |= roles
        found.longest = max([found.longest, *map(len, doc.spans[QUOTES])])
    return found


def _save_tokenizer(folder: Path, language: str) -> list[Path]:
    nlp = spacy.blank(language)  # of its own: a vocabulary in use holds words of articles
    nlp.tokenizer = make_tokenizer(nlp)
    nlp.to_disk(folder)
    return [path for path in folder.rglob("*") if path.is_file()]


def _pipeline(task: str, language: str, longest: int) -> Language:
    """Return the untrained pipeline for a task with the whole of its configuration."""
    shared = load_config(resource("training", "shared.cfg"))
    config = shared.merge(
        Config().from_disk(resource("training", f"{task}.cfg"), interpolate=False)
    )
    config["nlp"]["lang"] = language
    if task == "spancat":
        config["components"]["span_finder"]["max_length"] = round(longest * SLACK)
    return load_model_from_config(config, auto_fill=True)


def _labels(nlp: Language, task: str, found: _Found) -> Any:
    """Return the labels of a task in the form in which its component reads them."""
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in found.examples]
    pipe: Any = nlp.get_pipe(task)
    pipe.initialize(lambda: examples, nlp=nlp)
    return pipe.label_data


def _put(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def _read_me(tasks: Sequence[str]) -> str:
    first, *rest = tasks
    others = [f"Likewise with `{task}` in the place of `{first}`." for task in rest]
    configs = [f"  - `{task}.cfg`: {TASKS[task]}" for task in tasks]
    template = resource("training", "README.md").read_text(encoding="utf-8")
    return template.format(
        spacy=version("spacy"),
        first=first,
        others="\n".join(others),
        configs="\n".join(configs),
        key="" if first == "ner" else f" --spans-key {QUOTES}",
    )
