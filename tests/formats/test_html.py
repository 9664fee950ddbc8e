"""Of a saved page its main text comes in, with what the page says about it."""

import sys
from pathlib import Path

import pytest

from annotator.domain.article import ZoneKind
from annotator.domain.ledger import Rejection
from annotator.formats.html import HTML, MOST

PAGE = Path(__file__).parents[1] / "golden" / "page.html"
BODY = "<article><p>{}</p><p>It was the third fire in the harbour within a year.</p></article>"
TEXT = """Fire in the harbour

Smoke over the terminal. Photo: O. Marchuk

KYIV – A fire swept through a grain terminal on the Danube early on Tuesday, injuring at least\
 seven dockers, officials said.

“It was bright”

“It was bright as day,” said the\u00a0harbour master, Oleh\u00a0Bondar, who had called the fire\
 brigade.
He left.

We will rebuild it, stone by stone, and we won’t wait for anybody to do so.

Seven dockers were hurt.
One barge sank.

Ship\tTons
Zoria\t300

Cafe\u0301 owners 🚨 said ‘no’. The last paragraph."""


@pytest.fixture
def page(tmp_path):
    return tmp_path / "harbour.html"


def read(path):
    return list(HTML.read(path))


def article(path, data):
    path.write_bytes(data)
    *_, record = read(path)
    return record.article


def reason(path):
    (rejection,) = read(path)
    assert isinstance(rejection, Rejection)
    return rejection.reason


def test_the_main_text_comes_in_without_what_is_around_it():
    (record,) = read(PAGE)

    assert record.article.text == TEXT


@pytest.mark.parametrize("title", ["Fire in the harbour", "Fire in the harbour | Courier", ""])
def test_the_headline_comes_first_and_once(page, title):
    head = f"<html><head><title>{title}</title></head><body><h1>Courier</h1>"
    heading = "<h1>Fire in <i>the</i> harbour</h1>"

    text = article(page, f"{head}{heading}{BODY.format('Rain fell.')}".encode()).text

    assert text.count("Fire in the harbour") == bool(title)
    assert text.startswith("Fire in the harbour\n\n" if title else "Courier\n\n")


DAM = """<!doctype html><html lang="en"><head><title>Dam drained - Valley Post</title></head><body>
<header><a href="/">Valley Post</a></header><main><article><h1>Dam drained</h1>
<figure class="lead"><picture><source srcset="a.webp"><img src="a.jpg" alt="The dam"></picture>
<figcaption><span>The dam above Lund,
 seen from the road.</span> <span class="credit">Photo: T. Berg/AP</span></figcaption></figure>
<p>LUND, Sweden (AP) — Engineers drained the dam above the town on Monday after cracks were found
 in its wall, the county said in a statement.</p>
<p>“We had no choice,” said Ida Holm, who runs the works and has been there for thirty years.</p>
<div><figure><a href="b-large.jpg"><img src="b.jpg"></a>
<figcaption>Workers on the wall.</figcaption></figure></div>
<figure><table><tr><th>Year</th><td>2024</td></tr></table><figcaption>Levels.</figcaption></figure>
<p>They may go home on Thursday, if the weather holds and no more water comes down.</p>
<figure><img src="c.jpg"><figcaption>The road at noon.</figcaption></figure></article>
<aside><h3>Related</h3><figure><a href="/x"><img src="x.jpg"></a>
<figcaption><a href="/x">Ferry runs aground off Ystad</a></figcaption></figure></aside></main>
<footer><p>© Valley Post</p></footer></body></html>"""


def test_captions_of_pictures_come_in_where_they_stand_and_are_known_as_such(page):
    found = article(page, DAM.encode())

    blocks = found.text.split("\n\n")
    captions = ["The dam above Lund, seen from the road. Photo: T. Berg/AP"]
    captions += ["Workers on the wall.", "The road at noon."]
    assert [blocks[at] for at in (1, 4, -1)] == captions
    assert [zone.stretch.text(found.text).strip() for zone in found.zones] == captions
    assert {zone.kind for zone in found.zones} == {ZoneKind.CAPTION}
    assert "Ystad" not in found.text


def test_the_page_says_title_source_address_date_byline_and_language():
    (record,) = read(PAGE)

    article = record.article
    assert (article.id, article.title) == ("page", "Fire in the harbour")
    assert (article.source, article.url) == ("Courier Wire", "https://courier.example/fire")
    assert (article.date, article.byline) == ("2026-03-04", "Nadia Fell, Tomasz Wrona")
    assert article.language == "en"


@pytest.mark.parametrize(
    ("encoding", "head", "noted"),
    [
        ("utf-8", '<meta charset="iso-8859-1">', None),
        ("utf-8", "", None),
        ("cp1252", '<meta charset="iso-8859-1">', "cp1252"),
        ("cp1252", "", "cp1252"),
        ("iso8859-2", '<meta http-equiv="x" content="text/html; charset=ISO-8859-2">', "iso8859-2"),
        ("utf-16", "", "utf-16-le"),
        ("cp1252", '<meta charset="utf-8">', "cp1252"),
        ("cp1252", '<meta charset="nonsense">', "cp1252"),
    ],
)
def test_the_encoding_is_the_one_it_is_in_before_the_one_it_states(page, encoding, head, noted):
    text = "Bürger said “no”." if encoding.startswith(("utf", "cp")) else "Bürger said őű."
    html = f"<html><head>{head}</head><body>{BODY.format(text)}</body></html>"

    found = article(page, html.encode(encoding))

    assert len(read(page)) == (2 if noted else 1)
    assert found.text.startswith(text)
    assert found.meta.get("encoding") == noted


def test_another_alphabet_is_read_as_the_page_states_it(page):
    html = f'<html><head><meta charset="windows-1251"></head>{BODY.format("В порту горит")}'

    assert article(page, html.encode("cp1251")).text.startswith("В порту горит")


def test_a_page_cut_off_in_the_middle_of_a_character_is_said(page):
    page.write_bytes(f"<html>\n<body>{BODY.format('“Ужас!” 🚨')}".encode()[:-3] + "🚨".encode()[:2])

    assert reason(page) == "this is UTF-8, but damaged or cut off in line 2"


@pytest.mark.parametrize(
    "html", ["<html><body></body></html>", "<script>x()</script>", "<img src='http://a/b'>", " "]
)
def test_a_page_without_main_text_is_said(page, html):
    page.write_text(html)

    assert reason(page) == "no main text was found on this page"


def test_an_empty_file_and_what_is_no_text_are_said(page):
    page.write_bytes(b"")
    assert reason(page) == "the file is empty"

    page.write_bytes(b"%PDF-1.4 \x00\x01\x80\x81")
    assert reason(page) == "this is not a text file"


def test_a_page_too_large_to_take_apart_is_refused_at_once(page):
    page.write_text("<html><body>" + "<p>Rain fell.</p>" * (MOST + 1))

    assert reason(page) == "the page has more than 20,000 elements, too many for one article"


def test_a_page_nested_very_deep_is_no_obstacle(page):
    page.write_text("<html><body>" + "<div>" * 50_000 + "Rain fell.")

    assert len(read(page)) == 1


def test_entities_of_its_own_are_not_expanded_and_files_are_not_read(page, tmp_path):
    (tmp_path / "secret").write_text("secret")
    bomb = f'<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "{tmp_path / "secret"}">]>'

    text = article(page, f"{bomb}<html><body>{BODY.format('Rain &a; &f; fell.')}".encode()).text

    assert "aaaa" not in text
    assert "secret" not in text


def test_where_the_library_is_missing_the_command_to_install_it_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)

    assert reason(PAGE) == (
        "saved pages need a library that is not installed: pip install 'annotator[documents]'"
    )
