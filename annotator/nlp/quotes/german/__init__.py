"""Quotes in German: the verb comes second, nouns have capitals, a mood tells what is reported."""

from annotator.nlp.entities.german.titles import is_surely_title, is_title, looks_like_title
from annotator.nlp.quotes.german.attributing import announcer, attribute
from annotator.nlp.quotes.german.clauses import clauses, goes_on
from annotator.nlp.quotes.german.phrases import subject
from annotator.nlp.quotes.grammar import Grammar

GRAMMAR = Grammar(
    attributed=attribute,
    clauses=clauses,
    subject=subject,
    announcer=announcer,
    goes_on=goes_on,
    is_title=is_title,
    is_surely_title=is_surely_title,
    looks_like_title=looks_like_title,
)
