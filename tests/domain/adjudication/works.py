"""What annotators may have marked, for tests of properties."""

from hypothesis import strategies as st

from annotator.domain.quote import QuoteKind
from annotator.domain.span import Stretch
from tests.domain.adjudication.voting import quote, span

NAMES = ("anna", "ben", "cyd", "dora")
ENDS = st.tuples(st.integers(0, 20), st.integers(1, 6)).map(lambda e: (e[0], e[0] + e[1]))
PARTS = st.none() | st.sampled_from((Stretch(30, 34), Stretch(36, 40)))
SPANS = st.builds(lambda ends, label: span(*ends, label), ENDS, st.sampled_from(("ORG", "GPE")))
QUOTES = st.builds(
    lambda ends, cue, speaker, kind: quote(ends, cue=cue, speaker=speaker, kind=kind),
    ENDS,
    PARTS,
    st.none() | st.sampled_from(("p-1", "p-2")),
    st.sampled_from((QuoteKind.DIRECT, QuoteKind.MIXED)),
)
WORK = st.lists(SPANS | QUOTES, max_size=6)


def several(least: int = 1) -> st.SearchStrategy:
    """Draw what two or more annotators marked, by name."""
    return st.dictionaries(st.sampled_from(NAMES), WORK, min_size=least, max_size=4)
