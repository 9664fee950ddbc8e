"""Quotes that are put together from parts of others, or leave a part out without saying so."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotator.domain.comparing.likeness import STOPS
from annotator.domain.comparing.original import Original
from annotator.domain.comparing.runs import Tile

OMITTED = 3  # words that are left out on purpose, not in passing
TWO = 2
LONG = 5  # words that are the same by no chance
COVERED = 0.7  # of a quote, by its pieces
SHOWN = 40  # words left out between two pieces that are told of
FAR = 200  # words after which two tiles are of different passages
PLAIN = 0.85  # of it, by one passage alone, which then was altered rather than spliced


class Piece(NamedTuple):
    """Words of the stream that a part of a quote was made of, and how many stand there unchanged.

    `start` is where the part begins in the quote.
    """

    start: int
    at: int
    end: int
    kept: int


def pieces(run: Sequence[str], original: Original, tiles: Sequence[Tile]) -> list[Piece]:
    """Return the pieces a quote is spliced from; none where it is not."""
    found = [piece for piece in _joined(original, tiles) if _is_meant(run, piece)]
    kept = sum(piece.kept for piece in found)
    whole = max((piece.kept for piece in found), default=0)
    if len(found) < TWO or kept < COVERED * len(run) or whole >= PLAIN * len(run):
        return []
    return found


def spliced(found: Sequence[Piece], original: Original) -> Iterator[tuple[int, int]]:
    """Yield the passages of pieces, those as one between which only a little was left out."""
    start, end = found[0].at, found[0].end
    for piece in found[1:]:
        if end <= piece.at <= end + SHOWN and _in_one_passage(original, end - 1, piece.at):
            end = piece.end
            continue
        yield start, end
        start, end = piece.at, piece.end
    yield start, end


def _joined(original: Original, tiles: Sequence[Tile]) -> Iterator[Piece]:
    """Yield tiles, those as one between which words were only changed."""
    last: Piece | None = None
    ends = 0
    for tile in tiles:
        if last and _is_change(original, last, tile, tile.start - ends):
            last = Piece(last.start, last.at, tile.at + tile.length, last.kept + tile.length)
        else:
            if last:
                yield last
            last = Piece(tile.start, tile.at, tile.at + tile.length, tile.length)
        ends = tile.end
    if last:
        yield last


def _is_change(original: Original, last: Piece, tile: Tile, put: int) -> bool:
    """Whether a tile follows a piece in one passage, with some words put for about as many."""
    skipped = tile.at - last.end
    if skipped < 0 or not _in_one_passage(original, last.end - 1, tile.at):
        return False
    return skipped < put + OMITTED


def _in_one_passage(original: Original, start: int, end: int) -> bool:
    return end - start <= FAR and -1 not in original.whose[start:end]


def _is_meant(run: Sequence[str], piece: Piece) -> bool:
    """Whether so many words are there by no chance."""
    words = run[piece.start : piece.start + (piece.end - piece.at)]
    return piece.kept >= LONG or sum(word not in STOPS for word in words) >= TWO
