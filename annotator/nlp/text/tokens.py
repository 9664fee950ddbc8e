"""spaCy's tokens of a text, in time that grows with the text only."""

import re

from spacy.language import Language
from spacy.tokens import Doc

# spaCy takes signs off one by one and looks at all that is left each time.
GLUED = re.compile(r"[^\w\s]{200}")


def tokenized(nlp: Language, text: str) -> Doc:
    """Return a text cut into tokens; very long rows of signs are cut up beforehand."""
    pieces, start = [], 0
    for glued in GLUED.finditer(text):
        pieces.append(text[start : glued.end()])
        start = glued.end()
    if not pieces:
        return nlp.make_doc(text)
    docs = [nlp.make_doc(piece) for piece in (*pieces, text[start:]) if piece]
    return Doc.from_docs(docs, ensure_whitespace=False)
