"""What the components leave for one another in a `Doc`, beside its entities and span groups.

text       of the document, which spaCy puts together anew whenever it is asked
zones      where the article is no running text, as `Zone`s
scores     of the entities, by start, end and label
passages   the sentences with their quotations, as `Passage`s
frames     the quotes, as `Quote`s of the domain
speakers   those who speak, as `Speaker`s of the domain
reasons    why they are entities, by the same
mentions   the id of the speaker that an entity names, by its start and end
"""

from spacy.tokens import Doc

NOTES = ("zones", "passages", "frames", "speakers")
TABLES = ("scores", "reasons", "mentions")


def text_of(doc: Doc) -> str:
    if not doc._.text:
        doc._.text = doc.text
    text: str = doc._.text
    return text


def register() -> None:
    Doc.set_extension("text", default="", force=True)
    for name in NOTES:
        Doc.set_extension(name, default=(), force=True)
    for name in TABLES:
        Doc.set_extension(name, default={}, force=True)
