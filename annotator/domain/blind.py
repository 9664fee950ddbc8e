"""The blind share: articles that an annotator does without suggestions, so that these are measured.

Which articles these are is drawn from a seed, the annotator's name and the article's id alone, so
it is the same in every packet of a project and adding articles alters nothing. It is settled when
an annotator begins an article: what was begun says so in its standing, and another share later
concerns only what nobody has begun. An article that was looked at, but not begun, is drawn still.
"""

import json
from dataclasses import asdict, dataclass, replace

from annotator.domain.errors import AnnotatorError
from annotator.domain.record import BLIND, Copy, Status, as_seen
from annotator.domain.said import said

KEY = "blind"  # of the setting that keeps the plan
USUAL = 0.05
BITS = 64
NOTICE = said("No suggestions here: this article measures them")


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is done without suggestions, from 0 to 1, drawn by a seed.

    `each` is whether figures are given for each annotator.
    """

    share: float = 0.0
    seed: str = ""
    each: bool = True

    def __post_init__(self) -> None:
        if not 0 <= self.share <= 1:
            raise AnnotatorError(
                said(
                    "a blind share lies between 0 and 100 %, not at {share:g} %; nothing was"
                    " changed",
                    share=100 * self.share,
                )
            )

    def draws(self, annotator: str, article: str) -> bool:
        """Whether an annotator is to do an article without suggestions."""
        if not self.share:
            return False
        from hashlib import sha256  # noqa: PLC0415  (the first frame seldom needs it)

        drawn = sha256(repr((self.seed, annotator, article)).encode("utf-8", "surrogatepass"))
        return int.from_bytes(drawn.digest()[: BITS // 8], "big") < self.share * 2**BITS

    def hides(self, own: Copy) -> bool:
        """Whether suggestions are kept from whom a copy belongs to."""
        if own.standing.status is not Status.TODO:
            return is_blind(own)
        return bool(own.owner) and not own.owner.startswith("@") and self.draws(*_key(own))

    def seen(self, suggestions: Copy, own: Copy) -> Copy:
        """Return what a person sees of an article."""
        return replace(own, blind=True) if self.hides(own) else as_seen(suggestions, own)


def is_blind(own: Copy) -> bool:
    """Whether a copy was begun without suggestions, and is so still."""
    return own.standing.reason == BLIND and own.standing.status in {Status.DRAFT, Status.DONE}


def to_setting(plan: Plan) -> str:
    return json.dumps(asdict(plan), ensure_ascii=False)


def from_setting(value: str) -> Plan:
    """Return what a setting says, nothing blind where there is none, or one that says nothing."""
    try:
        data = json.loads(value) if value else {}
        return Plan(float(data["share"]), str(data["seed"]), data["each"] is not False)
    except (ValueError, TypeError, KeyError, AnnotatorError):
        return Plan()


def _key(own: Copy) -> tuple[str, str]:
    return own.owner, own.article
