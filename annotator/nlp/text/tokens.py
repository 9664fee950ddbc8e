"""spaCy's tokens of a text, in time that grows with the text only."""

import re
from functools import lru_cache

from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]
from spacy.tokens import Doc

from annotator.domain.article import Article
from annotator.domain.span import Stretch
from annotator.nlp.language import language_of
from annotator.nlp.text.tokenizer import blank

# spaCy takes signs off one by one and looks at all that is left each time.
GLUED = re.compile(r"[^\w\s]{200}")
REMEMBERED = 50_000  # words whose tokens are kept
TOKENIZERS = 8  # that words are kept for
LONGEST = 40  # code points of a word that is likely to come again


def tokenized(nlp: Language, text: str) -> Doc:
    """Return a text cut into tokens; very long rows of signs are cut up beforehand."""
    words = set(text.split())
    if isinstance(nlp.tokenizer, Tokenizer):
        _meet(nlp.tokenizer, words)
    if not any(map(GLUED.search, words)):
        return nlp.make_doc(text)
    pieces, start = [], 0
    for glued in GLUED.finditer(text):
        pieces.append(text[start : glued.end()])
        start = glued.end()
    docs = [nlp.make_doc(piece) for piece in (*pieces, text[start:]) if piece]
    return Doc.from_docs(docs, ensure_whitespace=False)


def _meet(tokenizer: Tokenizer, words: set[str]) -> None:
    """Let spaCy keep the tokens of words; in a text it keeps none after the first "don't"."""
    met = _met(tokenizer)
    new = {word for word in words - met if len(word) <= LONGEST}
    if len(met) < REMEMBERED:
        tokenizer.max_cache_size = REMEMBERED
        for word in new:
            tokenizer(word)
        met |= new


@lru_cache(maxsize=TOKENIZERS)
def _met(tokenizer: Tokenizer) -> set[str]:
    """Return the words that a tokenizer has met; they are added to it."""
    return set()


def tokens_of(article: Article) -> list[Stretch]:
    """Return the tokens of an article in its language, as every export cuts them."""
    doc = tokenized(blank(language_of(article)), article.text)
    return [Stretch(token.idx, token.idx + len(token)) for token in doc]
