"""What every benchmark needs: its arguments, a clock, and one line of JSON at the end."""

import argparse
import json
import math
import os
import platform
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

Figures = dict[str, Any]

CPUS = Path("/proc/cpuinfo")


@dataclass(frozen=True, slots=True)
class Plan:
    """Where a benchmark works, on a real disk, and whether a few seconds must do."""

    folder: Path
    quick: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was measured, what it is measured against, and how many times as long it takes."""

    figures: Figures
    baseline: Figures
    ratio: float


@dataclass(frozen=True, slots=True)
class Taken:
    """How long something took: seconds by the clock, and seconds of this process's processor."""

    wall: float
    cpu: float


def timed(step: Callable[[], object]) -> Taken:
    wall, cpu = time.perf_counter(), time.process_time()
    step()
    return Taken(time.perf_counter() - wall, time.process_time() - cpu)


def in_ms(seconds: Iterable[float]) -> float:
    """Return the median of some seconds in milliseconds."""
    return round(1000 * median(seconds), 3)


def p95_in_ms(seconds: Iterable[float]) -> float:
    """Return in milliseconds what 95 of 100 stay below."""
    ordered = sorted(seconds)
    return round(1000 * ordered[math.ceil(0.95 * len(ordered)) - 1], 3)


def ratio(ours: Iterable[float], theirs: Iterable[float]) -> float:
    """Return how many times as long ours takes, by the medians."""
    return round(median(ours) / median(theirs), 3)


def child(command: Sequence[str], environment: Mapping[str, str], patience: float) -> Figures:
    """Return the line of JSON that a script of ours prints, started offscreen in its own process.

    Raises RuntimeError with what it said where it fails.
    """
    done = subprocess.run(  # noqa: S603  (our own script)
        command,
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=patience,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr.decode())
    figures: Figures = json.loads(done.stdout)
    return figures


def machine() -> Figures:
    return {
        "cpu": _cpu(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "platform": platform.platform(),
    }


def _cpu() -> str:
    lines = CPUS.read_text("utf-8").splitlines() if CPUS.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


def main(name: str, measure: Callable[[Plan], Outcome]) -> None:
    """Run a benchmark in a folder that is thrown away, and print what it found."""
    report(name, arguments(name).parse_args(), measure)


def report(name: str, wanted: argparse.Namespace, measure: Callable[[Plan], Outcome]) -> None:
    """Do what `main` does, for a benchmark with arguments of its own beside the usual."""
    wanted.folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f"{name}-", dir=wanted.folder) as folder:
        outcome = measure(Plan(Path(folder).absolute(), wanted.quick))
    print(json.dumps({"benchmark": name, **asdict(outcome), "machine": machine()}))


def arguments(name: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"benchmarks/{name}.py")
    parser.add_argument("--quick", action="store_true", help="take a few seconds only")
    parser.add_argument(
        "--folder", type=Path, default=Path("build"), help="work here; must be on a real disk"
    )
    return parser
