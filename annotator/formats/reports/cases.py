"""Disagreements and corrections as pages, and disagreements as rows for a spreadsheet."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from io import StringIO

from annotator.domain.adjudication.case import Case, Thing
from annotator.domain.adjudication.findings import Correction, Finding, described
from annotator.domain.adjudication.plain import Origin
from annotator.domain.said import number_of
from annotator.domain.wording import shortened
from annotator.formats.csv_tables import defused
from annotator.formats.decode import BOM
from annotator.formats.reports.agreement_page import POLICY, STYLE

LONGEST = 300  # code points of what somebody marked, on a page
HEAD = (
    *("article", "title", "text_sha256", "start", "end", "conflict", "before", "words", "after"),
    *("put", "silent", "settled", "choice", "gold", "by", "rule", "note", "why"),
)
WIDE = """
td, th { text-align: left; } mark { background: color-mix(in srgb, var(--fill) 30%, transparent);
  color: inherit; } td { overflow-wrap: anywhere; } small { color: var(--muted); }
td small { display: block; white-space: normal; } ul { margin: 0; padding-left: 1.1rem; }
"""
Names = Mapping[str, str]  # of speakers, by their ids


def page_of_disagreements(
    origin: Origin, findings: Iterable[Finding], names: Names
) -> Iterator[str]:
    """Yield the parts of a page; it is read once through, whatever its length."""
    yield from _top("Disagreements", origin)
    yield _table("Where", "Conflict", "Who put what", "What was decided")
    kinds: Counter[str] = Counter()
    settled = 0
    for finding in findings:
        kinds[_kind(finding.case)] += 1
        settled += finding.case.settled
        cells = _where(finding), escape(_kind(finding.case)), _put(finding, names), _came(finding)
        yield _row(cells)
    yield "</tbody></table></div>\n"
    counts = ", ".join(f"{count:,} {kind}" for kind, count in kinds.most_common())
    yield f"<p>{number_of(kinds.total(), 'disagreement')}, {settled:,} decided. {counts}</p>\n"
    yield "</body>\n</html>\n"


def page_of_corrections(
    origin: Origin, annotator: str, corrections: Iterable[Correction], names: Names
) -> Iterator[str]:
    """Yield the parts of a page for one annotator, put together by what was marked for what."""
    by_pair: dict[tuple[str, str], list[Correction]] = {}
    for correction in corrections:
        by_pair.setdefault(correction.labels, []).append(correction)
    count = sum(map(len, by_pair.values()))
    yield from _top(f"{number_of(count, 'correction')} for {annotator}", origin)
    for (marked, gold), some in sorted(by_pair.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        title = f"{marked or 'nothing'} → {gold or 'nothing'}"
        yield f"<section>\n<h2>{_text(title)} ({len(some):,})</h2>\n"
        yield _table("Where", "What you marked", "What is gold", "Why")
        for one in some:
            marked_, gold_ = (_all(one, items, names) for items in (one.marked, one.finding.gold))
            yield _row((_where(one.finding), marked_, gold_, _text(one.finding.why)))
        yield "</tbody></table></div>\n</section>\n"
    yield "</body>\n</html>\n"


def rows_of_disagreements(findings: Iterable[Finding], names: Names) -> Iterator[str]:
    """Yield a table; what a spreadsheet would take for a formula has an apostrophe in front."""
    yield BOM
    yield _written(HEAD)
    for finding in findings:
        yield _written(map(defused, _cells(finding, names)))


def _cells(finding: Finding, names: Names) -> Iterator[str]:
    article, case, decision = finding.article, finding.case, finding.case.decision
    yield from (article.id, article.title, article.fingerprint)
    yield from (str(case.stretch.start), str(case.stretch.end), _kind(case))
    yield from (finding.before, finding.words, finding.after)
    yield "; ".join(_candidates(finding, names))
    yield ", ".join(case.silent)
    yield "yes" if case.settled else "no"
    yield str(decision.choice) if decision else ""
    yield "; ".join(described(item, article, names) for item in finding.gold)
    yield from (decision.by, decision.rule, decision.note) if decision else ("", "", "")
    yield finding.why


def _written(cells: Iterable[str]) -> str:
    file = StringIO()
    csv.writer(file).writerow(cells)
    return file.getvalue()


def _kind(case: Case) -> str:
    return str(case.conflict).replace("_", " ")


def _candidates(finding: Finding, names: Names) -> Iterator[str]:
    for candidate in finding.case.candidates:
        told = described(candidate.item, finding.article, names)
        yield f"{told} ({', '.join(candidate.voters)})"


def _top(title: str, origin: Origin) -> Iterator[str]:
    yield (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}{WIDE}</style>\n</head>\n"
        f"<body>\n<h1>{_text(title)}</h1>\n"
        f"<p><small>Project {_text(origin.project)}, {_text(origin.program)}</small></p>\n"
    )


def _table(*heads: str) -> str:
    cells = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    return f'<div class="wide"><table>\n<thead><tr>{cells}</tr></thead>\n<tbody>\n'


def _row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"


def _where(finding: Finding) -> str:
    title = shortened(finding.article.title or finding.article.id, LONGEST)
    before, after = (" ".join(part.split()) for part in (finding.before, finding.after))
    words = _text(shortened(finding.words, LONGEST))
    return (
        f"<small>{_text(title)}, {finding.case.stretch.start}</small>"
        f"… {_text(before)} <mark>{words}</mark> {_text(after)} …"
    )


def _put(finding: Finding, names: Names) -> str:
    silent = finding.case.silent
    nothing = [f"nothing ({', '.join(silent)})"] if silent else []
    return _items((*_candidates(finding, names), *nothing))


def _came(finding: Finding) -> str:
    return _text(finding.why) if finding.why else "<i>open</i>"


def _all(correction: Correction, items: Iterable[Thing], names: Names) -> str:
    article = correction.finding.article
    return _items(described(item, article, names) for item in items)


def _items(texts: Iterable[str]) -> str:
    items = "".join(f"<li>{_text(shortened(text, LONGEST))}</li>" for text in texts)
    return f"<ul>{items}</ul>" if items else "nothing"


def _text(text: str) -> str:
    """Return a text from anywhere, which runs in its own direction."""
    return f"<bdi>{escape(text)}</bdi>"
