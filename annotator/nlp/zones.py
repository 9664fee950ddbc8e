"""The component that finds the zones of an article where nobody has given them."""

from spacy.language import Language
from spacy.tokens import Doc

from annotator.nlp.notes import register, text_of
from annotator.nlp.text.zones import found_zones


class ZoneFinder:
    """Sets `doc._.zones` where nobody has given them."""

    def __call__(self, doc: Doc) -> Doc:
        if not doc._.zones:
            doc._.zones = found_zones(text_of(doc))
        return doc


@Language.factory("annotator_zones")
def make_zone_finder(nlp: Language, name: str) -> ZoneFinder:
    register()
    return ZoneFinder()
