"""A number as it is shown: with what it rests on, how sure it is, or why there is none."""

from dataclasses import dataclass

from annotator.domain.said import said

TOO_FEW = "Too few"  # how a reason begins where there is something, but not enough


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure: its value, the number of things it is taken of, and its 95 % interval.

    `value` is None where it is 0/0, and `reason` then says so as a sentence. There is no interval
    for fewer than two articles, nor where the value is seldom defined.
    """

    value: float | None
    n: int
    low: float | None = None
    high: float | None = None
    reason: str = ""


def defined(over: float, under: float, n: int, reason: str) -> Figure:
    """Return a quotient without its interval, not defined where it is divided by nothing."""
    return Figure(over / under, n) if under else Figure(None, n, reason=reason)


def as_told(figure: Figure) -> str:
    """Return the value as it is written, to three places; rounding makes nothing perfect."""
    if figure.value is None:
        return said("too few") if figure.reason.startswith(TOO_FEW) else said("not defined")
    return said("{value:.3f}", value=_rounded(figure.value))


def interval(figure: Figure) -> str:
    """Return the 95 % interval as it is written; empty where there is none."""
    if figure.low is None or figure.high is None:
        return ""
    low, high = _rounded(figure.low), _rounded(figure.high)
    return said("{low:.3f}–{high:.3f}", low=low, high=high)


def _rounded(value: float) -> float:
    shown = round(value, 3)
    return 0.999 if shown == 1 > value else shown or 0.0
