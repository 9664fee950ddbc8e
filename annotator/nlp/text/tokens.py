"""spaCy's tokens of a text, in time that grows with the text only."""

import re
from functools import lru_cache

from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]
from spacy.tokens import Doc

# spaCy takes signs off one by one and looks at all that is left each time.
GLUED = re.compile(r"[^\w\s]{200}")
REMEMBERED = 50_000  # words whose tokens are kept
LONGEST = 40  # code points of a word that is likely to come again


def tokenized(nlp: Language, text: str) -> Doc:
    """Return a text cut into tokens; very long rows of signs are cut up beforehand."""
    if isinstance(nlp.tokenizer, Tokenizer):
        nlp.tokenizer.max_cache_size = REMEMBERED
        for word in set(text.split()):
            if len(word) <= LONGEST:
                _meet(nlp.tokenizer, word)
    pieces, start = [], 0
    for glued in GLUED.finditer(text):
        pieces.append(text[start : glued.end()])
        start = glued.end()
    if not pieces:
        return nlp.make_doc(text)
    docs = [nlp.make_doc(piece) for piece in (*pieces, text[start:]) if piece]
    return Doc.from_docs(docs, ensure_whitespace=False)


@lru_cache(maxsize=REMEMBERED)
def _meet(tokenizer: Tokenizer, word: str) -> None:
    """Let spaCy keep the tokens of a word; in a text it keeps none after the first "don't"."""
    tokenizer(word)
