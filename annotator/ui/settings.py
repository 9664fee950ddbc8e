"""What a person has set, kept from one start to the next."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from annotator.domain.article import ZoneKind
from annotator.ui.canvas.typography import (
    COLUMN,
    LARGEST,
    LOOSEST,
    PIXELS,
    SMALLEST,
    TIGHTEST,
)
from annotator.ui.language import tr

PAUSE = 400  # ms; many steps in a row are one write
LIMITS = {
    "font_size": (SMALLEST, LARGEST),
    "line_spacing": (TIGHTEST, LOOSEST),
    "column_width": (20, 90),
    "threshold": (0.0, 1.0),
    "backup_minutes": (1, 120),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set, as it is until somebody sets it.

    `font_size` is in pixels, `line_spacing` a factor, `column_width` in font sizes. `threshold` is
    the score below which suggestions are left out, between 0 and 1; `zones_off` names the zones in
    which none are shown. `prompting` has suggestions made as articles are opened, and
    `suggester` is the one that new projects begin with, "" for none. `annotator` is
    who sits here, where that is not the name of the account. `agreed` holds the folders of
    suggesters that may be loaded though they run code of their own, `warned` the
    keys of projects whose place was warned of, `recent` the paths of projects, the latest first.
    `people` holds who works on a project here, by its key, where that was chosen, and `layouts` how
    the parts of the window stood, in base 64. `keys` holds the keys of commands that are not those
    of the table, by name.
    """

    theme: str = "system"
    language: str = "system"
    font_family: str = ""
    font_size: int = PIXELS
    line_spacing: float = 1.0
    column_width: int = COLUMN
    chips: bool = True
    prompting: bool = True
    suggester: str = "builtin"
    annotator: str = ""
    backup_minutes: int = 10
    threshold: float = 0.0
    zones_off: tuple[str, ...] = ()
    agreed: tuple[str, ...] = ()
    warned: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    people: Mapping[str, str] = field(default_factory=dict, hash=False)
    layouts: Mapping[str, str] = field(default_factory=dict, hash=False)
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)

    def chosen(self) -> dict[str, str]:
        """Return who works on which project here, and under no key who sits here."""
        return {**self.people, **({"": self.annotator} if self.annotator else {})}

    def kinds_off(self) -> frozenset[ZoneKind]:
        """Return the zones switched off, as far as there are such."""
        return frozenset(kind for kind in ZoneKind if kind in self.zones_off)


class SettingsFile(QObject):
    """The settings and the file that keeps them; without a path they last as long as the program.

    `changed` tells that something was set; it is written a moment later, and `failed` carries a
    sentence where that is not possible.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, path: Path | None = None, settings: Settings | None = None) -> None:
        super().__init__()
        self._path = path
        self.settings = settings or (_read(path) if path else Settings())
        self._written = self.settings
        self._writing = QTimer(self)
        self._writing.setSingleShot(True)
        self._writing.setInterval(PAUSE)
        self._writing.timeout.connect(self.write)

    def change(self, **values: Any) -> None:
        """Set some of them by name, from now on and for the next start; limits are kept."""
        within = {name: _within(name, value) for name, value in values.items()}
        settings = replace(self.settings, **within)
        if settings == self.settings:
            return
        self.settings = settings
        self._writing.start()
        self.changed.emit()

    def write(self) -> None:
        """Write what was set since the last time; the window does so when it closes."""
        self._writing.stop()
        if self._path and self.settings != self._written and not _write(self._path, self.settings):
            path = self._path
            self.failed.emit(
                tr("{path} cannot be written: your settings last until you quit", path=path)
            )
        self._written = self.settings


def settings_path() -> Path:
    """Return where this person's settings are kept."""
    place = QStandardPaths.StandardLocation.AppConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "settings.json"


def _read(path: Path) -> Settings:
    """Read a file; what it does not hold, or holds in another shape, is as nobody had set it."""
    try:
        held = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return Settings(**dict(_fitting(held)))


def _fitting(held: Any) -> list[tuple[str, Any]]:
    usual = Settings()
    if not isinstance(held, dict):
        return []
    known = {f.name: getattr(usual, f.name) for f in fields(Settings)}
    return [
        (name, SHAPES[name](held[name]) if name in SHAPES else _within(name, held[name]))
        for name, value in known.items()
        if name in held and _alike(held[name], value)
    ]


def _within(name: str, value: Any) -> Any:
    if name == "annotator" and value:
        return _person(value)
    if name not in LIMITS:
        return value
    least, most = LIMITS[name]
    return min(most, max(least, value))


def _person(name: str) -> str:
    """Return a name as it is kept, an empty one where it can be nobody's."""
    from annotator.domain.annotator import proper  # noqa: PLC0415  (few set it)
    from annotator.domain.errors import AnnotatorError  # noqa: PLC0415

    try:
        return proper(name)
    except AnnotatorError:
        return ""


def _alike(held: Any, usual: Any) -> bool:
    if isinstance(usual, tuple):
        return isinstance(held, list)
    if isinstance(usual, float):
        return isinstance(held, int | float) and not isinstance(held, bool)
    return isinstance(held, type(usual)) and isinstance(held, bool) == isinstance(usual, bool)


def _keys(held: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    lists = {name: keys for name, keys in held.items() if isinstance(keys, list)}
    return {name: _texts(keys) for name, keys in lists.items()}


def _texts(held: list[Any]) -> tuple[str, ...]:
    return tuple(text for text in held if isinstance(text, str))


def _names(held: dict[str, Any]) -> dict[str, str]:
    return {key: name for key, name in held.items() if isinstance(name, str)}


SHAPES: Mapping[str, Callable[[Any], Any]] = {
    "keys": _keys,
    "people": _names,
    "layouts": _names,
    "recent": _texts,
    "agreed": _texts,
    "warned": _texts,
    "zones_off": _texts,
}


def _write(path: Path, settings: Settings) -> bool:
    """Write all of it or, where the disk does not take it, leave the file as it was."""
    # They take a millisecond, which the first frame does not wait for.
    from PySide6.QtCore import QDir, QIODevice, QSaveFile  # noqa: PLC0415

    QDir().mkpath(str(path.parent))
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    file.write(json.dumps(asdict(settings), indent=2).encode("utf-8"))
    return file.commit()
