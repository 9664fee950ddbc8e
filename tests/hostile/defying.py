"""Reading files that are made to do harm, and measuring what that takes.

    python -m tests.hostile.defying FOLDER MEGABYTES [HOW MANY]

writes and reads them, of about that size, and prints what came of it as a line of JSON.
"""

import json
import resource
import subprocess
import sys
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from time import monotonic

from annotator.domain.ledger import Rejection
from annotator.workflow.incoming import Import, read
from tests.formats import documents
from tests.hostile.attacks import MB, Attack, attacks

ROOT = Path(__file__).parents[2]
STATUS, FORGET = Path("/proc/self/status"), Path("/proc/self/clear_refs")
MOST = 500  # MB beyond what the process had that a file may take
ALL = 1_000  # there are not so many
ROOM = 6 << 30  # bytes the process may ask for, so that a bomb does not take the machine with it


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file: MB beyond what the process had, seconds, what was told of it."""

    name: str
    codec: str
    mb: float
    seconds: float
    articles: int
    told: str


def defy(attack: Attack, folder: Path) -> Outcome:
    """Write a file, read it as an import does, and remove it."""
    path = folder / f"a{attack.suffix}"
    attack.write(path)
    before = _megabytes("VmRSS")
    FORGET.write_text("5", "ascii")  # the peak counts from now on
    start, articles, told = monotonic(), 0, ""
    for _, item in read(path, Import(format=attack.codec)):
        told = told or (item.sentence() if isinstance(item, Rejection) else "")
        articles += not isinstance(item, Rejection)
    seconds, mb = monotonic() - start, _megabytes("VmHWM") - before
    path.unlink()
    return Outcome(attack.name, attack.codec, max(0.0, mb), seconds, articles, told)


def _megabytes(name: str) -> float:
    found = next(line for line in STATUS.read_text("ascii").splitlines() if line.startswith(name))
    return int(found.split()[1]) / 1024


def defy_all(folder: Path, size: int, count: int = ALL) -> list[Outcome]:
    """Have a process of its own read so many; raises what it does not tell as a sentence."""
    given = (str(folder), str(size // MB), str(count))
    command = (sys.executable, "-m", "tests.hostile.defying", *given)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise RuntimeError(f"{done.returncode} after {done.stdout[-300:]}: {done.stderr[-3000:]}")
    return [Outcome(**json.loads(line)) for line in done.stdout.splitlines()]


def main(folder: Path, size: int, count: int = ALL) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))
    warm = documents.docx(folder / "a.docx", documents.paragraph(documents.run("Rain.")))
    list(read(warm))  # what takes long to load is loaded
    for attack in islice(attacks(size), count):
        sys.stdout.write(json.dumps(asdict(defy(attack, folder))) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) * MB, *map(int, sys.argv[3:]))
