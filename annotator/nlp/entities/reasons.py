"""Why a stretch of text is taken for an entity, in the words that an annotator reads."""

from annotator.domain.said import said

KINDS = {
    "PERSON": "a person",
    "NORP": "a people or a party",
    "FAC": "a building or a road",
    "ORG": "an organisation",
    "GPE": "a country or a town",
    "LOC": "a region, mountain or water",
    "PRODUCT": "a product",
    "EVENT": "an event",
    "WORK_OF_ART": "a work",
    "LAW": "a law",
    "LANGUAGE": "a language",
}
SURNAME = said("Somebody of this surname is named in full in the article")
CAPITALS = said("Letters in capitals most often stand for an organisation")


def known_as(label: str) -> str:
    return f"Named in full elsewhere in the article as {KINDS[label]}"


def listed(names: str) -> str:
    return f"The list of {names} has this name"


def before(word: str, label: str) -> str:
    return f"“{word}” before it says that this is {KINDS[label]}"


def opens(word: str, label: str) -> str:
    return f"“{word}” at its beginning says that this is {KINDS[label]}"


def closes(word: str, label: str) -> str:
    return f"“{word}” at its end says that this is {KINDS[label]}"


def called(noun: str, label: str) -> str:
    return f"“{noun}” beside it says that this is {KINDS[label]}"


def given(name: str) -> str:
    return f"“{name}” is a given name"


def learnt(label: str, rule: str = "") -> str:
    """Say what the model of names tells, and the reason of a rule that tells the same."""
    if rule:
        return f"{rule}, and the model of names agrees"
    return f"The model of names takes it for {KINDS.get(label, label)}"
