"""A maximum matching of things of which any two may belong together."""

from collections import deque
from collections.abc import Mapping

Edges = Mapping[tuple[int, int], int]  # from left to right, with how close the two are


def most_edges(edges: Edges) -> dict[int, int]:
    """Return as many edges as there can be that have no end in common, as left to right.

    The closest go together first; then each that is left looks for a chain of others to exchange
    partners with (Berge 1957). What was looked through in vain is never looked through again.
    """
    beside: dict[int, list[int]] = {}
    partner: dict[int, int] = {}
    matched: dict[int, int] = {}
    for left, right in sorted(edges, key=lambda edge: (-edges[edge], edge)):
        beside.setdefault(left, []).append(right)
        if left not in matched and right not in partner:
            matched[left], partner[right] = right, left
    in_vain: set[int] = set()
    for left in sorted(beside.keys() - matched.keys()):
        came, end = _search(left, beside, partner, in_vain)
        if end is None:
            in_vain |= came.keys()
            continue
        while end is not None:
            left = came[end]  # noqa: PLW2901  (back along the chain)
            matched[left], partner[end], end = end, left, matched.get(left)
    return matched


def _search(
    left: int, beside: Mapping[int, list[int]], partner: Mapping[int, int], in_vain: set[int]
) -> tuple[dict[int, int], int | None]:
    """Return from where each on the right was reached, and one reached that has no partner."""
    came: dict[int, int] = {}
    waiting = deque([left])
    while waiting:
        one = waiting.popleft()
        for right in beside[one]:
            if right in came or right in in_vain:
                continue
            came[right] = one
            if right not in partner:
                return came, right
            waiting.append(partner[right])
    return came, None
