"""Sharing stories out to train, dev and test, so that none ever changes its part."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import said

KEY = "split_seed"  # of the setting that keeps a project's seed
PARTS = {2: ("train", "dev"), 3: ("train", "dev", "test")}
WHOLE = 1 << 64
SEEDS, TRIED = 200, 20_000  # seeds and stories looked at, about and at most, to find a seed


@dataclass(frozen=True, slots=True)
class Split:
    """Shares in percent, and the seed that says together with a family's id where it goes.

    A family is a story, or an article without one. Its part does not depend on other families: one
    that is added later moves none.
    """

    shares: tuple[int, ...]
    seed: str

    def __post_init__(self) -> None:
        if len(self.shares) not in PARTS or sum(self.shares) != 100 or min(self.shares) < 1:  # noqa: PLR2004
            raise AnnotatorError(
                said("a split is two or three shares that make 100, such as 80,10,10")
            )

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts."""
        return PARTS[len(self.shares)]

    def part(self, family: str) -> str:
        """Return the part that a family belongs to."""
        digest = sha256(f"{self.seed}\n{family}".encode()).digest()
        reached = int.from_bytes(digest[:8]) * 100
        ends = accumulate(self.shares)
        return next(
            name for name, end in zip(self.names, ends, strict=True) if reached < end * WHOLE
        )

    def sizes(self, families: Collection[str]) -> tuple[int, ...]:
        """Return how many families each part gets."""
        counts = Counter(map(self.part, families))
        return tuple(counts[name] for name in self.names)

    def skew(self, families: Collection[str]) -> tuple[int, float]:
        """Return how many parts stay empty, and how far the sizes are from the shares."""
        sizes = self.sizes(families)
        wanted = (share * len(families) / 100 for share in self.shares)
        return sizes.count(0), sum(abs(a - b) for a, b in zip(sizes, wanted, strict=True))


def fair(shares: tuple[int, ...], families: Collection[str]) -> Split:
    """Return the split whose seed, of the first numbers, shares these families out best.

    Few families may all fall into one part by chance. Once chosen the seed is kept, and what is
    added later goes where it says.
    """
    tries = min(SEEDS, 1 + TRIED // (len(families) + 1))
    splits = (Split(shares, str(seed)) for seed in range(tries))
    return min(splits, key=lambda split: split.skew(families))
