"""Files of all formats, spoilt as a disk, a cable or a stranger may spoil them."""

import random
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.ledger import Rejection
from annotator.domain.record import Record
from annotator.workflow.incoming import PLAINLY, read

GOLDEN = Path(__file__).parents[1] / "golden"
NUMBER = re.compile(rb"-?\d+")
STRANGE = (
    *(b"", b"-1", b"0", b"99999999999999999999", b"1e999", b"NaN", b"1.5", b"true"),
    *(
        b"\x00",
        b"\xff",
        b"\xed\xa0\x80",
        b"\\ud800",
        b"\\u0000",
        b"\xe2\x80\xae",
        b"\xf0\x9f\x98\x80",
    ),
    *(b"[" * 5_000, b'{"a":' * 5_000, b'"' * 1_000, b"\r", b"\r\n", b"\x0c", b"\xef\xbb\xbf"),
    *(b"../../../etc/passwd", b"<!ENTITY x SYSTEM 'file:///etc/passwd'>", b"=1+1", b"9" * 5_000),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many files were read, and what came of them: articles and reasons."""

    files: int
    articles: int
    reasons: int


def sources() -> Iterator[Path]:
    """Yield the files that are spoilt: one of every format, and of every way to write one."""
    for path in sorted(GOLDEN.iterdir()):
        if path.is_file() and path.suffix != ".annot":
            yield path


def mangle(data: bytes, chance: random.Random) -> bytes:
    """Spoil a file in one to three places."""
    spoilt = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(spoilt) + 1)
        to = min(len(spoilt), at + chance.choice((1, 1, 4, 40, 400)))
        match chance.choice(("bit", "drop", "double", "cut", "strange", "number", "swap")):
            case "bit" if at < len(spoilt):
                spoilt[at] ^= 1 << chance.randrange(8)
            case "drop":
                del spoilt[at:to]
            case "double":
                spoilt[at:at] = spoilt[at:to]
            case "cut":
                del spoilt[at:]
            case "number" if numbers := list(NUMBER.finditer(bytes(spoilt))):
                start, end = chance.choice(numbers).span()
                spoilt[start:end] = chance.choice(STRANGE)
            case "swap":
                spoilt[at:to] = bytes(reversed(spoilt[at:to]))
            case _:
                spoilt[at:at] = chance.choice(STRANGE)
    return bytes(spoilt)


def try_all(path: Path, folder: Path, times: int, seed: int) -> Outcome:
    """Read a file that is spoilt so many times; raises whatever is not told as a reason."""
    chance = random.Random(f"{path.name} {seed}")
    articles = reasons = 0
    for beside in GOLDEN.glob(f"{path.stem}.*"):
        shutil.copy(beside, folder)
    spoilt = folder / path.name
    for _ in range(times):
        spoilt.write_bytes(mangle(path.read_bytes(), chance))
        for _, item in read(spoilt, PLAINLY):
            articles += isinstance(item, Record)
            reasons += isinstance(item, Rejection)
    return Outcome(times, articles, reasons)
