"""The grammar of English."""

from annotator.nlp.entities.grammar import Grammar
from annotator.nlp.entities.names import found_names
from annotator.nlp.entities.numbers import numbers
from annotator.nlp.entities.titles import titles

GRAMMAR = Grammar(numbers=numbers, names=found_names, titles=titles)
