"""The suggesters there are, found by what a person calls them."""

from annotator.domain.errors import SuggestError
from annotator.domain.suggester import BUILTIN, Suggester


def find(wanted: str) -> Suggester:
    """Return the suggester of a name; raises SuggestError naming those there are."""
    there = {suggester.name: suggester for suggester in available()}
    if wanted not in there:
        raise SuggestError(f"there is no suggester {wanted}; there is: {', '.join(there)}")
    return there[wanted]


def available() -> tuple[Suggester, ...]:
    """Return the suggesters that are there without a file or folder being named."""
    return (BUILTIN,)
