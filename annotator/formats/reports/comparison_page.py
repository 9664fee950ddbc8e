"""What became of the quotes of a story, as a page that a journalist can read and print."""

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape

from annotator.domain.article import Article
from annotator.domain.comparing.meanings import CHANGED, MEANINGS, hint_sentence
from annotator.domain.comparing.verdict import Change, Compared, Comparison, Hinted, Op, Verdict
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD
from annotator.domain.said import number_of
from annotator.domain.span import Stretch
from annotator.domain.wording import shortened
from annotator.formats.reports.agreement_page import POLICY, STYLE

LONGEST = 600  # code points of a quote on the page
TITLE = 120
OWN = """
:root { --lost: #b3261e; --new: #1a6b36; }
@media (prefers-color-scheme: dark) { :root { --lost: #ff9d93; --new: #7ddc9a; } }
td, th { text-align: left; } td { overflow-wrap: anywhere; }
.quotes { table-layout: fixed; width: 100%; } .quotes th:first-child { width: 20%; min-width: 0; }
.quotes td { font: 1.02rem/1.5 Georgia, serif; padding: .7rem; }
.quotes tbody th { font-weight: 600; padding: .7rem; }
.quotes small, blockquote small { font: .85rem/1.4 system-ui, sans-serif; display: block;
  white-space: normal; }
th small, blockquote small, li small { color: var(--muted); font-weight: 400; }
th small.flag { color: var(--lost); }
del { color: var(--lost); } ins { color: var(--new); font-weight: 600; }
.counts { margin: .4rem 0 1.2rem; }
blockquote { margin: .5rem 0; font: 1.02rem/1.5 Georgia, serif; break-inside: avoid; }
h2, h3 { break-after: avoid; }
@media print { :root { --lost: #8c1d18; --new: #14532b; } section { break-before: auto; }
  section + section { break-before: page; } }
"""
MARKS = {Op.SAME: "{}", Op.DELETED: "<del>{}</del>", Op.INSERTED: "<ins>{}</ins>"}
FORMS = (
    "<del>Struck out</del> is what the rewrite left out, <ins>underlined</ins> what it put there."
)
CLOSE = {Verdict.VERBATIM, Verdict.PUNCTUATION, Verdict.UNSUPPORTED}  # no word was changed


def page(found: Iterable[Comparison]) -> Iterator[str]:
    """Yield the parts of a page of HTML; every text in it is escaped."""
    yield (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>What became of the quotes</title>\n<style>{STYLE}{OWN}</style>\n</head>\n"
        f"<body>\n<h1>What became of the quotes</h1>\n<p>{FORMS}</p>\n"
    )
    for comparison in found:
        yield from _section(comparison)
    yield "<section>\n<h2>What the verdicts mean</h2>\n<dl>\n"
    for verdict, meaning in MEANINGS.items():
        yield f"<dt>{verdict}</dt><dd>{escape(meaning)}</dd>\n"
    yield "</dl>\n</section>\n</body>\n</html>\n"


def _section(found: Comparison) -> Iterator[str]:
    original, rewrite = found.original.article, found.rewrite.article
    yield f"<section>\n<h2>{_title(rewrite)}</h2>\n<p>against {_title(original)}</p>\n"
    yield f'<p class="counts">{_counts(found)}</p>\n'
    yield from _quotes(found)
    if found.dropped:
        yield "<h3>Only in the original</h3>\n"
        names = {speaker.id: speaker.name for speaker in found.original.speakers}
        yield from (_dropped(quote, original, names) for quote in found.dropped)
    if hints := [one for one in found.entities if one.confirmed is not False]:
        yield "<h3>Also to be looked at</h3>\n<ul>\n"
        yield from (f"<li>{_hint(one, rewrite)}</li>\n" for one in hints)
        yield "</ul>\n"
    yield "</section>\n"


def _title(article: Article) -> str:
    return _text(shortened(article.title or article.id, TITLE))


def _counts(found: Comparison) -> str:
    counts = Counter(quote.verdict for quote in found.quotes)
    told = (f"{counts[verdict]} {verdict}" for verdict in Verdict if counts[verdict])
    return f"{number_of(len(found.quotes), 'quote')} in quotation marks. {', '.join(told)}"


def _quotes(found: Comparison) -> Iterator[str]:
    if not found.quotes:
        return
    heads = "".join(f'<th scope="col">{h}</th>' for h in ("Verdict", "Rewrite", "Original"))
    yield f'<div class="wide"><table class="quotes">\n<thead><tr>{heads}</tr></thead>\n<tbody>\n'
    for one in found.quotes:
        cells = _rewritten(one, found.rewrite.article), _matches(one, found.original.article)
        yield f"<tr>{_verdict(one)}<td>{cells[0]}</td><td>{cells[1]}</td></tr>\n"
    yield "</tbody>\n</table></div>\n"


def _verdict(one: Compared) -> str:
    flags = "".join(f'<small class="flag">{escape(CHANGED[flag])}</small>' for flag in one.flags)
    return f'<th scope="row">{one.verdict}{flags}{_by(one)}</th>'


def _by(one: Compared) -> str:
    """Say who gave a verdict, and what was found, where somebody gave another."""
    if not one.by:
        return ""
    found = f"; the comparison found {one.found}" if one.found is not one.verdict else ""
    return f"<small>{_who(one.by)} says so{found}</small>"


def _who(owner: str) -> str:
    return "the adjudicator" if owner == GOLD else _text(shortened(owner, TITLE))


def _hint(one: Hinted, rewrite: Article) -> str:
    confirmed = f" <small>{_who(one.by)} confirms it</small>" if one.confirmed else ""
    return f"{_text(hint_sentence(one, rewrite.text))}{confirmed}"


def _rewritten(one: Compared, rewrite: Article) -> str:
    """Return a quote as the rewrite has it, with what was changed where words were."""
    if one.verdict in CLOSE or not one.diff:
        words = _text(shortened(one.quote.text(rewrite.text), LONGEST))
    else:
        words = " ".join(map(_change, one.diff))
    return f"{words}{_speaker(one.speaker)}"


def _change(change: Change) -> str:
    return MARKS[change.op].format(_text(shortened(change.text, LONGEST)))


def _matches(one: Compared, original: Article) -> str:
    if not one.matches:
        return '<span class="none">nothing like it</span>'
    parts = "<br>".join(_stretch(match, original) for match in one.matches)
    return f"{parts}{_speaker(', '.join(one.speakers))}"


def _stretch(stretch: Stretch, article: Article) -> str:
    return _text(shortened(stretch.text(article.text), LONGEST))


def _speaker(name: str | None) -> str:
    return f"<small>{_text(shortened(name, TITLE))}</small>" if name else ""


def _dropped(quote: Quote, original: Article, names: dict[str, str]) -> str:
    words = _text(shortened(quote.text(original.text), LONGEST))
    return f"<blockquote>{words}{_speaker(names.get(quote.speaker or ''))}</blockquote>\n"


def _text(text: str) -> str:
    """Return a text from anywhere, which runs in its own direction."""
    return f"<bdi>{escape(text)}</bdi>"
