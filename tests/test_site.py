"""The site holds every page of the documentation, and its links lead somewhere."""

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).parents[1]
BEYOND = r"https?:|\.\./(CONTRIBUTING|CHANGELOG|LICENSE|README|examples)"  # not of the site


class Links(HTMLParser):
    """Gathers what a page links to, and the names that it has."""

    def __init__(self, text):
        super().__init__()
        self.targets, self.names = [], set()
        self.feed(text)

    def handle_starttag(self, _tag, attrs):
        found = dict(attrs)
        self.targets += [found[key] for key in ("href", "src") if key in found]
        self.names.add(found.get("id"))


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, ROOT / "scripts" / "site.py", folder]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


def test_every_page_is_there(site):
    written = {path.relative_to(site).with_suffix(".md") for path in site.rglob("*.html")}
    there = {path.relative_to(ROOT / "docs") for path in (ROOT / "docs").rglob("*.md")}

    assert written - {Path("index.md")} == there


def test_every_link_within_the_site_leads_somewhere(site):
    parsed = {path: Links(path.read_text("utf-8")) for path in site.rglob("*.html")}
    broken = []
    for path, page in parsed.items():
        for target in page.targets:
            if re.match(
                r"https?:|\.\./\.\.|\.\./(CONTRIBUTING|CHANGELOG|LICENSE|README|examples)", target
            ):
                continue
            file, _, anchor = target.partition("#")
            found = (path.parent / unquote(file)).resolve() if file else path
            if not found.exists() or (anchor and anchor not in parsed[found].names):
                broken.append(f"{path.relative_to(site)}: {target}")

    assert broken == []
