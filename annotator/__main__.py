"""The program: the window, or one of the commands."""

import gc
import sys
from pathlib import Path

SUFFIX = ".annot"
OWN = "annotator."


def main() -> None:
    """Open the window when called alone or with a project file, else run the command line.

    With a project, --annotator says who is at work.
    """
    match sys.argv[1:]:
        case []:
            show(None)
        case [path] if path.endswith(SUFFIX):
            show(Path(path))
        case [path, "--annotator", name] if path.endswith(SUFFIX):
            show(Path(path), annotator=name)
        case ["-m", module, *rest] if getattr(sys, "frozen", False) and module.startswith(OWN):
            run_module(module, rest)
        case _:
            from annotator.command.lent import Lent  # noqa: PLC0415  (the window opens without)
            from annotator.command.main import app  # noqa: PLC0415

            app(obj=Lent(show, paint))


def run_module(module: str, arguments: list[str]) -> None:
    """Run one of our modules as Python would, in a bundle that has no Python to start."""
    import runpy  # noqa: PLC0415  (only bundles need it)

    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__")


def show(
    project: Path | None,
    screenshot: Path | None = None,
    theme: str = "system",
    annotator: str = "",
) -> None:
    """Show the window until it is closed, or draw it into a PNG file."""
    gc.disable()  # nothing is garbage before the first frame; the window turns it on again
    from annotator.ui.app import show as show_window  # noqa: PLC0415  (commands need no window)

    raise SystemExit(show_window(project, screenshot, theme, annotator))


def paint(drawn: str, path: Path) -> None:
    """Write a drawing, which is SVG, as a picture."""
    from annotator.ui.plotting.picture import paint as paint_png  # noqa: PLC0415

    paint_png(drawn, path)


if __name__ == "__main__":
    main()
