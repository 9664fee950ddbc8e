"""Which epoch did best, and what is kept so that an interrupted training can go on."""

import json
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from annotator.nlp.entities.learning import Course, Floats

FILE = "names-unfinished.npz"


class Best:
    """The epoch that did best in the articles held out; 0 is before learning."""

    def __init__(self, patience: int, f1: float | None) -> None:
        self.patience = patience
        self.epoch, self.f1 = 0, f1
        self.table: Floats | None = None
        self._in_vain = 0

    def take(self, epoch: int, f1: float | None, table: Floats) -> None:
        """Take the weights of an epoch that did as well as any before.

        Where nothing was held out that is the last one.
        """
        if f1 is None or self.f1 is None or f1 >= self.f1:
            self.epoch, self.f1, self.table, self._in_vain = epoch, f1, table.copy(), 0
        else:
            self._in_vain += 1

    @property
    def over(self) -> bool:
        """Whether so many epochs brought nothing that learning ends."""
        return self._in_vain >= self.patience

    def state(self) -> dict[str, Any]:
        kept = {} if self.table is None else {"best_table": self.table}
        about = [self.epoch, self.f1, self._in_vain]
        return {**kept, "best": np.array(json.dumps(about))}

    def take_up(self, state: Any) -> None:
        self.epoch, self.f1, self._in_vain = json.loads(str(state["best"]))
        self.table = state["best_table"] if self.epoch else None


def save(folder: Path | None, course: Course, best: Best) -> None:
    """Keep how far a course has come; the file is there whole or not at all."""
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        draft = folder / f".{FILE}"
        with draft.open("wb") as file:
            np.savez_compressed(file, allow_pickle=False, **course.state(), **best.state())
        draft.replace(folder / FILE)


def load(folder: Path | None, course: Course, best: Best) -> None:
    """Go on from where a course was left, if that was kept and is of the same articles."""
    unusable = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile)
    if folder and (folder / FILE).exists():
        with suppress(*unusable), np.load(folder / FILE, allow_pickle=False) as state:
            course.take_up(state)
            best.take_up(state)
