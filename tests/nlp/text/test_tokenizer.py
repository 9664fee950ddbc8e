"""What the window takes for whole words is whole tokens, for plain spaCy as well."""

import json
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.span import Span, Stretch
from annotator.domain.words import marks, pattern
from annotator.nlp.text.tokenizer import blank
from annotator.ui.canvas.mending import flaw, mended

DATASETS = Path(__file__).parents[3] / "datasets"
TEXTS = [
    (json.loads(line)["text"], language)
    for name, language in (("stories", "en"), ("german", "de"))
    for line in (DATASETS / f"{name}.jsonl").read_text("utf-8").splitlines()
]
PIECES = st.sampled_from(
    "“ ” ’ ' ’s 's — – - -- . .. ... , : ; ! ? ( ) [ ] / & $ US$ % # @ _ + = * ° 😀 👩\u200d💻 🇺🇸 "
    "e\u0301 \u0301 \u200d \u200b \u00a0 \n U.S. u.s. a.m. Mr. Ph.D. Fla. km km/h 5 1.5 10,000 "
    "don't I'll :) Kyiv AP x Trump said m T www.example.com \u0431 ا न\u093f 中".split(" ")
)
GLUED = st.lists(PIECES | st.just(" "), max_size=12).map("".join)


def tokens(text, language="en"):
    return [token.text for token in blank(language)(text) if not token.is_space]


def borders(doc):
    return {token.idx for token in doc} | {token.idx + len(token) for token in doc}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stop!”Trump", "Stop ! ” Trump"),
        ("Zelenskyy:“No", "Zelenskyy : “ No"),
        ("AP)—Russia", "AP ) — Russia"),
        ("KYIV—“No", "KYIV — “ No"),
        (".”He", ". ” He"),
        ("said,”Trump", "said , ” Trump"),
        ("U.S.-led", "U.S. - led"),
        ("don't,", "do n't ,"),
        ("$1.5bn", "$ 1.5bn"),
        ("5km", "5 km"),
        ("(AP)’s", "( AP ) ’ s"),
        ("10,000", "10,000"),
    ],
)
def test_glued_joints_come_apart_and_words_stay_whole(text, expected):
    assert tokens(text) == expected.split()


def test_each_language_has_its_own_exceptions():
    assert tokens("Er sagt’s", "de") == ["Er", "sagt", "’s"]
    assert tokens("z.B. don't", "de") == ["z.B.", "don't"]
    assert tokens("z.B. don't", "en") == ["z.B.", "do", "n't"]


@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_in_the_samples_no_border_of_spacy_is_lost_and_every_word_is_tokens(text, language):
    ours = borders(blank(language)(text))

    words = {end for word in pattern(marks()).finditer(text) for end in word.span()}
    assert words <= ours
    assert borders(spacy.blank(language)(text)) <= ours


@settings(max_examples=300, deadline=None)
@given(text=GLUED | st.text(max_size=20), data=st.data(), language=st.sampled_from(["en", "de"]))
def test_what_the_window_calls_representable_is_tokens(text, data, language):
    doc = blank(language)(text)
    assert doc.text == text
    if text:
        start = data.draw(st.integers(0, len(text) - 1))
        stretch = Stretch(start, data.draw(st.integers(start + 1, len(text))))

        assert flaw(stretch, text) or doc.char_span(stretch.start, stretch.end)
        (whole,) = mended(Span("s", stretch, "ORG"), text).stretches()
        assert not text[whole.start : whole.end].strip() or doc.char_span(whole.start, whole.end)


def test_plain_spacy_loads_it_and_cuts_alike(plain_spacy, tmp_path):
    blank("en").to_disk(tmp_path / "tokens")
    text = "KYIV—“No,”He said. U.S.-led don't 👩\u200d💻!"
    program = (
        "import spacy, sys; print(*(t.text for t in spacy.load(sys.argv[1])(sys.argv[2])), sep='|')"
    )

    cut = plain_spacy("-W", "error", "-c", program, tmp_path / "tokens", text)

    assert cut.strip() == "|".join(token.text for token in blank("en")(text))
