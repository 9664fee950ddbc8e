"""What is compared with what."""

from dataclasses import dataclass

from annotator.domain.agreement.sampling import SEED


@dataclass(frozen=True, slots=True)
class Terms:
    """Whose work is compared, in which articles, on which labels, and what counts as a vote.

    Of `annotators`, `articles` and `labels` none stands for all. With `unfinished` work that is
    begun counts as if it were done; what is skipped never counts. `seed` is what draws for the
    intervals begin with.
    """

    annotators: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    unfinished: bool = False
    seed: int = SEED
