"""What a person has set, kept from one start to the next."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QIODevice, QObject, QSaveFile, QStandardPaths, Signal


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set, as it is until somebody sets it.

    `font_size` is in pixels, `line_spacing` a factor, `column_width` in font sizes. `threshold` is
    the score below which suggestions are left out, between 0 and 1. `keys` holds the keys of
    commands that are not those of the table, by name.
    """

    theme: str = "system"
    font_family: str = ""
    font_size: int = 17
    line_spacing: float = 1.0
    column_width: int = 46
    chips: bool = True
    threshold: float = 0.0
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)


class SettingsFile(QObject):
    """The settings and the file that keeps them; without a path they last as long as the program.

    `changed` tells, after it was written, that something was set.
    """

    changed = Signal()

    def __init__(self, path: Path | None = None, settings: Settings | None = None) -> None:
        super().__init__()
        self._path = path
        self.settings = settings or (_read(path) if path else Settings())

    def change(self, **values: Any) -> None:
        """Set some of them by name, from now on and for the next start."""
        settings = replace(self.settings, **values)
        if settings == self.settings:
            return
        self.settings = settings
        if self._path:
            _write(self._path, settings)
        self.changed.emit()


def settings_path() -> Path:
    """Return where this person's settings are kept."""
    place = QStandardPaths.StandardLocation.AppConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "settings.json"


def _read(path: Path) -> Settings:
    """Read a file; what it does not hold, or holds in another shape, is as nobody had set it."""
    try:
        held = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    return Settings(**dict(_fitting(held)))


def _fitting(held: Any) -> list[tuple[str, Any]]:
    usual = Settings()
    if not isinstance(held, dict):
        return []
    known = {f.name: getattr(usual, f.name) for f in fields(Settings)}
    return [
        (name, _keys(held[name]) if name == "keys" else held[name])
        for name, value in known.items()
        if name in held and _alike(held[name], value)
    ]


def _alike(held: Any, usual: Any) -> bool:
    if isinstance(usual, float):
        return isinstance(held, int | float) and not isinstance(held, bool)
    return isinstance(held, type(usual)) and isinstance(held, bool) == isinstance(usual, bool)


def _keys(held: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    lists = {name: keys for name, keys in held.items() if isinstance(keys, list)}
    return {name: tuple(k for k in keys if isinstance(k, str)) for name, keys in lists.items()}


def _write(path: Path, settings: Settings) -> None:
    """Write all of it or, where the disk does not take it, leave the file as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = QSaveFile(str(path))
    if file.open(QIODevice.OpenModeFlag.WriteOnly):
        file.write(json.dumps(asdict(settings), indent=2).encode("utf-8"))
        file.commit()
