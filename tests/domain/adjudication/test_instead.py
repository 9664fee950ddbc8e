"""What was put instead of another is found in little time, however much there is."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.adjudication.instead import instead
from tests.domain.adjudication.voting import span
from tests.domain.adjudication.works import SPANS


def parts(pairs, count: int) -> list[frozenset[int]]:
    """Return what pairs bring together."""
    sets = {n: frozenset({n}) for n in range(count)}
    for one, other in pairs:
        together = sets[one] | sets[other]
        sets.update(dict.fromkeys(together, together))
    return sorted(set(sets.values()), key=min)


def plainly(said):
    """Yield all pairs as the definition has them."""

    def has(name, one) -> bool:
        return any(
            who == name and s.label == one.label and s.stretch.overlaps(one.stretch)
            for who, s in said
        )

    for n, (name, one) in enumerate(said):
        for m, (other_name, other) in enumerate(said[:n]):
            apart = name != other_name and one.stretch.overlaps(other.stretch)
            if apart and not has(other_name, one) and not has(name, other):
                yield n, m


@given(st.lists(st.tuples(st.sampled_from(("anna", "ben", "cyd")), SPANS), max_size=14))
def test_it_brings_together_what_the_definition_does(said):
    assert parts(instead(said), len(said)) == parts(plainly(said), len(said))


def test_many_spans_over_one_another_take_no_more_pairs_than_there_are_spans():
    said = [("anna", span(0, 40, f"A{n}")) for n in range(300)]
    said += [("ben", span(0, 40, f"B{n}")) for n in range(300)]

    assert len(list(instead(said))) <= len(said)
