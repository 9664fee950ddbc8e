"""The grammar of English."""

from annotator.nlp.entities.titles import is_surely_title, is_title, looks_like_title
from annotator.nlp.quotes.attributing import attribute
from annotator.nlp.quotes.clauses import clauses
from annotator.nlp.quotes.grammar import Grammar
from annotator.nlp.quotes.subjects import first_phrase, reporter_at_end

GRAMMAR = Grammar(
    attributed=attribute,
    clauses=clauses,
    subject=first_phrase,
    announcer=reporter_at_end,
    goes_on=lambda _sentence: False,
    is_title=is_title,
    is_surely_title=is_surely_title,
    looks_like_title=looks_like_title,
)
