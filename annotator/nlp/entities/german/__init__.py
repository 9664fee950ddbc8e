"""Names, dates and amounts in German."""

from annotator.nlp.entities.german.names import found_names
from annotator.nlp.entities.german.numbers import numbers
from annotator.nlp.entities.german.titles import titles
from annotator.nlp.entities.grammar import Grammar

GRAMMAR = Grammar(numbers=numbers, names=found_names, titles=titles)
