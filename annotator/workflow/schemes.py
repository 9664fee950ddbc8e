"""The label schemes that come with the program."""

import json

from annotator.domain.errors import AnnotatorError
from annotator.domain.plain import scheme_from_json
from annotator.domain.scheme import Scheme
from annotator.resources import resource

PRESETS = {
    "news": "Names, dates, numbers and quotes",
}


def load_scheme(name: str) -> Scheme:
    """Return a bundled scheme; raises AnnotatorError naming those there are."""
    known = {path.stem: path for path in sorted(resource("schemes").glob("*.json"))}
    if name not in known:
        raise AnnotatorError(f"there is no scheme {name}; there is: {', '.join(known)}")
    return scheme_from_json(json.loads(known[name].read_text(encoding="utf-8")))
