"""Make a site of the documentation: pages of HTML that need nothing but a browser.

python scripts/site.py [FOLDER]      # else build/site
"""

import os
import re
import shutil
import sys
from collections.abc import Mapping
from html import escape
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from markdown_it import MarkdownIt

from annotator.ui.manual.reader import anchor_of, pages, read

DOCS = Path(__file__).parents[1] / "docs"
MARKDOWN = MarkdownIt("commonmark").enable("table")
ON = '<meta http-equiv="refresh" content="0; url=manual/index.html">'
STYLE = """
:root { color-scheme: light dark; --line: #8885; --link: #0b5fae; }
@media (prefers-color-scheme: dark) { :root { --link: #8cc2ff; } }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; display: flex; }
nav { flex: 0 0 15rem; padding: 1.5rem; border-inline-end: 1px solid var(--line); }
nav a { display: block; padding: .2rem 0; }
main { flex: 1; max-width: 52rem; padding: 1rem 2.5rem 4rem; min-width: 0; }
a { color: var(--link); } [aria-current] { font-weight: bold; }
img { max-width: 100%; } table { border-collapse: collapse; display: block; overflow-x: auto; }
td, th { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; }
pre { overflow-x: auto; padding: .8rem; border: 1px solid var(--line); }
@media (max-width: 50rem) { body { display: block; } nav { border: 0; } }
@media print { nav { display: none; } }
"""
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title} · annotator</title>
<meta name="viewport" content="width=device-width"><style>{style}</style></head>
<body><nav aria-label="Pages">{contents}</nav><main>{body}</main></body></html>
"""


def build(folder: Path) -> int:
    """Write every page of the documentation into a folder; return how many there are."""
    titles = pages()
    for name, title in titles.items():
        out = folder / _html(name)
        out.parent.mkdir(parents=True, exist_ok=True)
        body = _linked(_anchored(MARKDOWN.render(read(name))))
        contents = _contents(name, titles)
        page = PAGE.format(title=escape(title), style=STYLE, contents=contents, body=body)
        out.write_text(page, "utf-8")
    shutil.copytree(DOCS / "pictures", folder / "pictures", dirs_exist_ok=True)
    (folder / "index.html").write_text(ON)
    return len(titles)


def _contents(shown: str, titles: Mapping[str, str]) -> str:
    """Return links to all pages, as they are from one of them."""
    up = "../" * shown.count("/")
    marks = {shown: ' aria-current="page"'}
    return "".join(
        f'<a href="{up}{_html(name)}"{marks.get(name, "")}>{escape(title)}</a>'
        for name, title in titles.items()
    )


def _html(name: str) -> str:
    return name.removesuffix(".md") + ".html"


def _anchored(body: str) -> str:
    """Give headings the names by which other pages link to them."""

    def named(found: re.Match[str]) -> str:
        level, text = found.groups()
        return f'<{level} id="{anchor_of(re.sub("<.*?>", "", text))}">{text}</{level}>'

    return re.sub(r"<(h[1-6])>(.*?)</\1>", named, body)


def _linked(body: str) -> str:
    """Let links between pages lead to pages of the site."""
    return re.sub(r'href="(?!https?:)([^"#]*)\.md(#[^"]*)?"', r'href="\1.html\2"', body)


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "build/site")
    print(f"{build(target)} pages in {target}, from {target / 'manual' / 'index.html'} on")
