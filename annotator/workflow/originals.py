"""What people say of rewrites, as it comes from elsewhere: against which article of the project."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from annotator.domain.comparing.judgement import Judgement
from annotator.domain.ledger import Note, Rejection
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.wording import shortened

LONGEST = 60


@dataclass(frozen=True, slots=True)
class Waiting:
    """A judgement that came, until all articles have: where from, and into whose copy of what.

    `text` is the SHA-256 of the original's text, empty where that is not told.
    """

    file: str
    line: int
    article: str
    owner: str
    judgement: Judgement
    text: str = ""


class Originals:
    """Gathers judgements and says, once all articles are there, which of these is the original.

    An original is known by its text, as every article is; without the hash of that by the id that
    it has in the file, or in the project. `by_text` is kept by others and grows meanwhile.
    """

    def __init__(self, by_text: Mapping[bytes, str]) -> None:
        self._by_text = by_text
        self._renamed: dict[str, str] = {}
        self._waiting: list[Waiting] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def came(self, name: str, article: str) -> None:
        """Know that what files call so is that article of the project."""
        if name != article:
            self._renamed[name] = article

    def wait(self, file: str, record: Record, article: str, owner: str) -> None:
        """Take in the judgements of a record, which go into an owner's copy of an article."""
        for judgement in record.copy.judgements:
            text = record.originals.get(judgement.original, "")
            waiting = Waiting(file, record.line, article, owner, judgement, text)
            self._waiting.append(waiting)

    def settled(self) -> Iterator[Waiting | Rejection]:
        """Yield what was gathered, naming the original as the project does, and what is to be told.

        One whose original is not there keeps its name, unless that is another article's by now.
        """
        there = frozenset(self._by_text.values())
        for waiting in self._waiting:
            named = waiting.judgement.original
            found = self._article(waiting, there)
            if not found and named in there:
                yield Rejection(
                    waiting.file, waiting.line, said("{why}; it is left out", why=_against(named))
                )
                continue
            if not found:
                yield Note(waiting.file, waiting.line, _against(named))
            judgement = replace(waiting.judgement, original=found or named)
            yield replace(waiting, judgement=judgement)
        self._waiting.clear()

    def _article(self, waiting: Waiting, there: frozenset[str]) -> str:
        if waiting.text:
            return self._by_text.get(bytes.fromhex(waiting.text), "")
        named = waiting.judgement.original
        return self._renamed.get(named, named if named in there else "")


def _against(name: str) -> str:
    return said(
        "a judgement is made against {name}, which is not in the project",
        name=shortened(name, LONGEST),
    )
