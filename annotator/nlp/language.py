"""Tell in which of the languages that can be read an article is written."""

import re
from collections.abc import Mapping
from functools import cache

from spacy.util import get_lang_class

from annotator.domain.article import Article
from annotator.nlp.text.lexicon import ENGLISH, languages

WORD = re.compile(r"[^\W\d_]+")
READ = 2000  # code points of an article that vote


def language_of(article: Article) -> str:
    """Return the language that the article names, else the one most of its words speak for."""
    known = article.language in _stop_words()
    return article.language if known else _voted(article.text)


def _voted(text: str) -> str:
    """Return the language with most stop words in a text; English where none has any."""
    words = WORD.findall(text[:READ].lower())
    votes = {code: sum(map(stops.__contains__, words)) for code, stops in _stop_words().items()}
    return max(votes, key=lambda code: (votes[code], code == ENGLISH))


@cache
def _stop_words() -> Mapping[str, frozenset[str]]:
    return {code: frozenset(get_lang_class(code).Defaults.stop_words) for code in languages()}
