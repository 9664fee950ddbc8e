"""Agreement as a page that can be read, printed and passed on: one file that loads nothing."""

from collections.abc import Iterable, Iterator
from html import escape

from annotator.domain.agreement.definitions import DEFINITIONS
from annotator.domain.agreement.dossier import Dossier
from annotator.domain.agreement.figure import Figure, as_told, interval
from annotator.domain.agreement.tables import (
    Cell,
    Row,
    Table,
    articles_table,
    confusion_table,
    group_labels_table,
    group_table,
    labels_table,
    pairs_table,
    quotes_table,
    semeval_table,
)

STYLE = """
:root { color-scheme: light dark; --page: #fff; --text: #1c1e21; --muted: #5c6370;
  --line: #d4d8de; --fill: #2563eb; --head: #f3f5f8; }
@media (prefers-color-scheme: dark) { :root { --page: #16181c; --text: #e6e8eb;
  --muted: #a0a7b2; --line: #363b44; --fill: #7aa2ff; --head: #1f2329; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto;
  padding: 0 1.5rem; background: var(--page); color: var(--text); }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; }
h3 { font-size: 1.05rem; margin: 1.8rem 0 .5rem; }
dt { font-weight: 600; margin-top: .6rem; } dd { margin: 0; max-width: 45rem; }
.parameters { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; }
.parameters dt { margin: 0; font-weight: 400; color: var(--muted); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .7rem; border-bottom: 1px solid var(--line); text-align: right;
  vertical-align: top; }
thead { display: table-header-group; } tr { break-inside: avoid; }
thead th { background: var(--head); font-weight: 600; vertical-align: bottom; }
th:first-child { text-align: left; min-width: 7rem; max-width: 26rem; overflow-wrap: anywhere; }
  tbody th { font-weight: 400; }
td small { display: block; color: var(--muted); white-space: nowrap; }
.none { color: var(--muted); font-style: italic; } .why { color: var(--muted); }
.counts th, .counts td { padding: .2rem .45rem; }
.counts thead th:not(:first-child) { writing-mode: vertical-rl; }
.counts td { background: color-mix(in srgb, var(--fill) calc(var(--share, 0) * 60%), transparent); }
.counts td { print-color-adjust: exact; }
.counts td.same { outline: 1px solid var(--muted); outline-offset: -2px; }
@media print { :root { color-scheme: light; --page: #fff; --text: #000; --muted: #444;
  --line: #bbb; --fill: #9db8f0; --head: #eee; } body { font-size: 9pt; margin: 0; }
  section { break-before: page; } .wide { overflow: visible; } }
"""
# Nothing is loaded and nothing runs, whatever the texts hold.
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(dossier: Dossier) -> Iterator[str]:
    """Yield the parts of a page of HTML; every text in it is escaped."""
    found, titles = dossier.found, dict(dossier.titles)
    title = escape(f"Agreement of {', '.join(found.annotators)}")
    yield (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    )
    yield _list("parameters", dossier.parameters().items())
    yield "<p>Beneath a value stand its 95 % interval and n, the number of things it is of.</p>\n"
    yield from _table(pairs_table(found.pairs))
    yield from _table(group_table(found.group))
    yield from _table(group_labels_table(found.group))
    for pair in found.pairs:
        yield f"<section>\n<h2>{_text(pair.title)}</h2>\n"
        yield from _table(labels_table(pair))
        yield from _counts(confusion_table(pair))
        yield from _table(quotes_table(pair))
        yield from _table(semeval_table(pair))
        yield from _table(articles_table(pair, titles))
        yield "</section>\n"
    yield "<section>\n<h2>Definitions</h2>\n"
    yield _list("definitions", ((of.title, of.text) for of in DEFINITIONS))
    yield "</section>\n</body>\n</html>\n"


def _list(kind: str, items: Iterable[tuple[str, str]]) -> str:
    lines = (f"<dt>{_text(name)}</dt><dd>{_text(value)}</dd>\n" for name, value in items)
    return f'<dl class="{kind}">\n{"".join(lines)}</dl>\n'


def _table(table: Table) -> Iterator[str]:
    """Yield a table of figures, below it why some of them are not defined."""
    yield _opening(table, "figures")
    reasons: dict[str, None] = {}
    for row in table.rows:
        yield f"<tr>{_name(row)}{''.join(map(_cell, row.cells))}</tr>\n"
        undefined = (cell for cell in row.cells if isinstance(cell, Figure) and cell.reason)
        reasons.update(dict.fromkeys(figure.reason for figure in undefined))
    yield "</tbody>\n</table></div>\n"
    yield from (f'<p class="why">Not defined: {_text(reason)}</p>\n' for reason in reasons)


def _counts(table: Table) -> Iterator[str]:
    """Yield a table of counts, each shaded by its share of its row, agreement in a frame."""
    yield _opening(table, "counts")
    for place, row in enumerate(table.rows):
        counts = [cell for cell in row.cells if isinstance(cell, int)]
        shares = [count / (sum(counts) or 1) for count in counts]
        same = ' class="same"'
        cells = (
            f'<td{same if place == at else ""} style="--share: {share:.2f}">{count or "–"}</td>'
            for at, (count, share) in enumerate(zip(counts, shares, strict=True))
        )
        yield f"<tr>{_name(row)}{''.join(cells)}</tr>\n"
    yield "</tbody>\n</table></div>\n"


def _opening(table: Table, kind: str) -> str:
    heads = "".join(f'<th scope="col">{_text(head)}</th>' for head in table.heads)
    return (
        f'<h3>{_text(table.title)}</h3>\n<div class="wide">'
        f'<table class="{kind}" aria-label="{escape(table.title)}">\n'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n"
    )


def _name(row: Row) -> str:
    return f'<th scope="row">{_text(row.name)}</th>'


def _cell(cell: Cell) -> str:
    if not isinstance(cell, Figure):
        return f"<td>{_text(cell) if isinstance(cell, str) else f'{cell:,}'}</td>"
    if cell.value is None:
        return f'<td class="none" title="{escape(cell.reason)}">not defined</td>'
    about = ", ".join(filter(None, (interval(cell), f"n {cell.n:,}")))
    return f"<td>{as_told(cell)}<small>{about}</small></td>"


def _text(text: str) -> str:
    """Return a text from anywhere, which runs in its own direction."""
    return f"<bdi>{escape(text)}</bdi>"
