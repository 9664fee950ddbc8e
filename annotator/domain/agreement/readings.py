"""What several annotators made of one article, ready to be counted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.agreement.continuum import Labels, Piece, labels_of_words, pieces, words
from annotator.domain.agreement.nominal import Ratings
from annotator.domain.agreement.votes import Votes


@dataclass(frozen=True, slots=True)
class Reading:
    """An article's votes, with the pieces of the text that each annotator who voted made.

    `asked` are all annotators it is about. `ratings` are the labels that each of these gave words;
    one without a vote gave none (None).
    """

    votes: Votes
    asked: tuple[str, ...]
    annotators: tuple[str, ...]
    cuts: tuple[tuple[Piece, ...], ...]
    ratings: Ratings

    @property
    def length(self) -> int:
        return len(self.votes.article.text)


def read(votes: Votes, annotators: Sequence[str]) -> Reading:
    """Read an article with the votes of some annotators."""
    voting = tuple(name for name in annotators if name in votes.copies)
    length = len(votes.article.text)
    cuts = {name: pieces(votes.copies[name].spans, length) for name in voting}
    found = words(votes.article.text) if len(voting) > 1 else []
    missing: list[Labels | None] = [None] * len(found)
    columns = (
        labels_of_words(found, cuts[name]) if name in cuts else missing for name in annotators
    )
    ratings = Counter(zip(*columns, strict=True))
    return Reading(votes, tuple(annotators), voting, tuple(cuts.values()), ratings)
