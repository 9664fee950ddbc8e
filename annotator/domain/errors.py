"""Errors that a person can act on; anything else is a fault of the program."""


class AnnotatorError(Exception):
    """A problem to show as one sentence: what happened, what was kept, what to do."""


class FormatError(AnnotatorError):
    """A file does not follow its format."""


class ProjectError(AnnotatorError):
    """A project file cannot be opened or changed."""


class QueryError(AnnotatorError):
    """What was typed to find something by cannot be understood."""


class SuggestError(AnnotatorError):
    """A suggester cannot be used."""
