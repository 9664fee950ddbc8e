"""Files in and out: articles a second, against the json module alone on the same lines."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from measure import Figures, Outcome, Plan, Taken, main, ratio, timed

from annotator.domain.article import Article
from annotator.domain.ledger import Ledger
from annotator.domain.record import Copy, Record, Standing, Status
from annotator.domain.span import Span, Stretch
from annotator.formats.jsonl import record_to_json
from annotator.workflow.exporting import Export, export
from annotator.workflow.importing import import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

WORDS, SPANS = 400, 40
LETTERS = "abcdefghijklmnopqrstuvwxyz"
LABELS = ("PERSON", "GPE", "ORG", "DATE")
OWNER = "anna"


@dataclass(frozen=True, slots=True)
class Round:
    """What each step took, once, with the same articles."""

    loads: Taken
    importing: Taken
    dumps: Taken
    jsonl: Taken
    spacy: Taken


def measure(plan: Plan) -> Outcome:
    articles, rounds = (50, 1) if plan.quick else (1000, 3)
    _round(plan.folder / "warm", _lines(5))  # spaCy is imported, every statement compiled
    lines = _lines(articles)
    taken = [_round(plan.folder / str(number), lines) for number in range(rounds)]
    return _outcome(taken, articles)


def _lines(articles: int) -> list[str]:
    """Return that many articles as lines of annotator's own JSON, always the same ones."""
    chance = random.Random(articles)
    lexicon = ["".join(chance.choices(LETTERS, k=chance.randint(2, 9))) for _ in range(5000)]
    records = (_record(number, chance, lexicon) for number in range(articles))
    return [json.dumps(record_to_json(record), ensure_ascii=False) for record in records]


def _record(number: int, chance: random.Random, lexicon: list[str]) -> Record:
    words = chance.choices(lexicon, k=WORDS)
    article = Article(f"a{number}", " ".join(words) + ".", title=f"Article {number}")
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word) + 1)
    spans = tuple(
        Span(f"e-{n}", Stretch(starts[first], starts[first] + len(words[first])), LABELS[n % 4])
        for n, first in enumerate(sorted(chance.sample(range(WORDS), SPANS)))
    )
    return Record(article, Copy(article.id, OWNER, spans, (), Standing(Status.DONE)))


def _round(folder: Path, lines: list[str]) -> Round:
    folder.mkdir()
    source = folder / "articles.jsonl"
    source.write_text("\n".join(lines), "utf-8")
    data = [json.loads(line) for line in lines]
    with Session.create(folder / "ours.annot", load_scheme("news"), OWNER) as session:
        return Round(
            loads=timed(lambda: [json.loads(line) for line in lines]),
            importing=timed(lambda: run(import_files(session, [source]))),
            dumps=timed(lambda: [json.dumps(item, ensure_ascii=False) for item in data]),
            jsonl=timed(_export(session, folder / "out.jsonl", "jsonl", len(lines))),
            spacy=timed(_export(session, folder / "out.spacy", "spacy", len(lines))),
        )


def _export(session: Session, out: Path, name: str, articles: int) -> Callable[[], None]:
    def step() -> None:
        _check(run(export(session, out, Export(name, OWNER))), articles)

    return step


def _check(ledger: Ledger, articles: int) -> None:
    """Refuse to time an export that leaves anything out."""
    if ledger.articles != articles or ledger.spans_out != articles * SPANS:
        raise RuntimeError(
            f"only {ledger.articles} articles, {ledger.spans_out} spans were written"
        )


def _outcome(rounds: list[Round], articles: int) -> Outcome:
    loads, dumps = [r.loads.wall for r in rounds], [r.dumps.wall for r in rounds]
    importing = [r.importing.wall for r in rounds]
    jsonl, spacy = [r.jsonl.wall for r in rounds], [r.spacy.wall for r in rounds]
    figures = {
        "articles": articles,
        "words_each": WORDS,
        "spans_each": SPANS,
        "import_articles_s": _rate(articles, importing),
        "export_jsonl_articles_s": _rate(articles, jsonl),
        "export_spacy_articles_s": _rate(articles, spacy),
        "ratio_import_to_loads": ratio(importing, loads),
        "ratio_export_jsonl_to_dumps": ratio(jsonl, dumps),
        "ratio_export_spacy_to_dumps": ratio(spacy, dumps),
        **_cpu(rounds),
    }
    baseline = {
        "name": "json.loads and json.dumps of the same lines",
        "loads_articles_s": _rate(articles, loads),
        "dumps_articles_s": _rate(articles, dumps),
    }
    return Outcome(figures, baseline, ratio(importing, loads))


def _rate(articles: int, seconds: list[float]) -> float:
    return round(articles / median(seconds), 1)


def _cpu(rounds: list[Round]) -> Figures:
    """Return the seconds of processor time that each of ours takes."""
    return {
        "import_cpu_s": round(median(r.importing.cpu for r in rounds), 3),
        "export_jsonl_cpu_s": round(median(r.jsonl.cpu for r in rounds), 3),
        "export_spacy_cpu_s": round(median(r.spacy.cpu for r in rounds), 3),
    }


if __name__ == "__main__":
    main("exchange", measure)
