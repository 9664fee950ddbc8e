"""Packages with suggesters, written into a folder as an installer would."""

import json
from pathlib import Path

import spacy

WEATHER = '''
class Weather:
    """Takes "Rain" for an event and stumbles over "Hail"."""

    def read(self, texts):
        for text in texts:
            print("reading", len(text))
            if "Hail" in text:
                raise RuntimeError("it hails")
            at = text.find("Rain")
            yield [(at, at + 4, "EVT", 0.75)] if at >= 0 else []


def make():
    return Weather()
'''


def install(folder: Path, name: str, group: str, files: dict[str, str], entry: str = "") -> None:
    """Put a package of version 1.0 into a folder, with one entry point of its own name."""
    for path, text in files.items():
        file = folder / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[{group}]\n{name} = {entry or name}\n")


def install_plugin(folder: Path, name: str, code: str) -> None:
    install(folder, name, "annotator.suggesters", {"__init__.py": code}, f"{name}:make")


def install_pipeline(folder: Path, name: str) -> None:
    """Install a pipeline as `spacy package` does, which takes Oslo for a LOCATION."""
    code = (
        "from pathlib import Path\nfrom spacy.util import load_model_from_init_py\n"
        "def load(**overrides):\n    return load_model_from_init_py(__file__, **overrides)\n"
    )
    install(folder, name, "spacy_models", {"__init__.py": code})
    save_pipeline(folder / name / f"{name}-1.0", name.partition("_")[2])
    meta = (folder / name / f"{name}-1.0" / "meta.json").read_text(encoding="utf-8")
    (folder / name / "meta.json").write_text(meta, encoding="utf-8")


def save_pipeline(folder: Path, name: str = "tiny", **meta: str) -> Path:
    """Save a pipeline that takes Oslo for a LOCATION and Ana Lee for a PER."""
    nlp = spacy.blank("en", meta={"name": name, "version": "1.0"})
    nlp.add_pipe("entity_ruler").add_patterns(
        [{"label": "LOCATION", "pattern": "Oslo"}, {"label": "PER", "pattern": "Ana Lee"}]
    )
    folder.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(folder)
    describe(folder, **meta)
    return folder


def describe(folder: Path, **meta: str) -> None:
    """Say something else of a pipeline in its meta.json."""
    path = folder / "meta.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **meta}), "utf-8")
