"""spaCy pipelines of any origin: installed packages, and folders."""

import json
import re
import warnings
from collections.abc import Sequence
from hashlib import sha256
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import SuggestError
from annotator.domain.said import said
from annotator.domain.suggester import Suggester, SuggesterKind, plain_name
from annotator.domain.wording import said_by
from annotator.nlp.suggesters.reading import Read

if TYPE_CHECKING:
    from spacy.language import Language

INSTALLED = "spacy_models"  # the entry points that `spacy package` writes
NAMING = ("ner", "entity_ruler", "span_ruler", "spancat", "spancat_singlelabel")
SETTING = {"doc.ents", "doc.spans"}
DIGEST = 8  # hexadecimal digits


def installed() -> tuple[Suggester, ...]:
    """Describe the pipelines that are installed as packages."""
    found = (describe_package(entry.name) for entry in entry_points(group=INSTALLED))
    return tuple(suggester for suggester in found if suggester)


def describe_package(name: str) -> Suggester | None:
    """Describe the pipeline installed under a name; None where there is none."""
    path = _package(name)
    if not path or not (path / "meta.json").exists():
        return None
    try:
        meta = _meta(path)
    except SuggestError:  # a broken one stands in nobody's way and is told when it is loaded
        meta = {}
    return Suggester(
        plain_name(name),
        _version(meta),
        SuggesterKind.PACKAGE,
        name,
        _labels(meta),
        needs=str(meta.get("spacy_version") or ""),
    )


def _package(name: str) -> Path | None:
    """Return where a package lies, without importing it."""
    if not name.isidentifier() or name == "__main__":
        return None
    spec = find_spec(name)
    return Path(spec.origin).parent if spec and spec.origin else None


def describe_folder(path: Path) -> Suggester:
    """Describe the pipeline in a folder, which asks before it is loaded.

    One that was trained anew has the version it had, so what else its meta.json says (its scores)
    is part of the version. Raises SuggestError where the folder holds no pipeline.
    """
    meta = _meta(path)
    digest = sha256((path / "meta.json").read_bytes()).hexdigest()[:DIGEST]
    return Suggester(
        _called(path.resolve()),
        f"{_version(meta)}+{digest}",
        SuggesterKind.FOLDER,
        str(_core(path, meta).resolve()),
        _labels(meta),
        asks=True,
        needs=str(meta.get("spacy_version") or ""),
    )


def _called(path: Path) -> str:
    """Return the name of a folder, with the one above where spaCy would call any so."""
    usual = path.name in {"model-best", "model-last"}
    return plain_name(f"{path.parent.name}-{path.name}" if usual else path.name)


def _core(path: Path, meta: dict[str, Any]) -> Path:
    """Return where the pipeline itself lies: a package has it in a folder of its version."""
    name = f"{meta.get('lang')}_{meta.get('name')}-{meta.get('version')}"
    return path / name if (path / name / "config.cfg").is_file() else path


def _meta(path: Path) -> dict[str, Any]:
    file = path / "meta.json"
    try:
        meta = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SuggestError(
            said("{path} holds no spaCy pipeline: there is no meta.json in it", path=path)
        ) from error
    except (OSError, ValueError) as error:
        raise SuggestError(
            said("{file} cannot be read: {why}", file=file, why=said_by(error))
        ) from error
    if not isinstance(meta, dict):
        raise SuggestError(said("{file} does not describe a spaCy pipeline", file=file))
    return meta


def _version(meta: dict[str, Any]) -> str:
    return plain_name(str(meta.get("version") or "0"))


def _labels(meta: dict[str, Any]) -> tuple[str, ...]:
    labels = meta.get("labels")
    known = labels if isinstance(labels, dict) else {}
    return tuple(str(label) for name in NAMING for label in known.get(name) or ())


def load_pipeline(suggester: Suggester) -> Read:
    """Load a pipeline; raises SuggestError where that fails or it can name nothing."""
    from annotator.nlp.suggest import lean, suggested_by  # noqa: PLC0415  (describing needs none)

    nlp = lean(_loaded(suggester))
    if not any(_names(nlp, part) for part in nlp.pipe_names):
        raise SuggestError(_naming_nothing(suggester.name, nlp.pipe_names))

    reason = f"The spaCy pipeline {suggester.name} found it"
    return lambda articles: suggested_by(nlp, articles, suggester.origin, lambda _: reason)


def _naming_nothing(name: str, components: Sequence[str]) -> str:
    if components:
        return said(
            "{name} names nothing in a text: none of its components sets entities or spans; it has"
            " {components}",
            name=name,
            components=", ".join(components),
        )
    return said(
        "{name} names nothing in a text: none of its components sets entities or spans; it has"
        " none at all",
        name=name,
    )


def _loaded(suggester: Suggester) -> "Language":
    import spacy  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its being of another version is told where it matters
        try:
            return spacy.load(suggester.place)
        except Exception as error:
            told = said(
                "{name} {version} cannot be loaded: {why}; nothing was changed",
                name=suggester.name,
                version=suggester.version,
                why=_made_for(suggester.needs, _cause(error)),
            )
            raise SuggestError(told) from error


def _cause(error: Exception) -> str:
    missing = re.match(r"\[E002\] Can't find factory for '([^']+)'", str(error))
    if missing:
        return said("it needs the component {missing}, which is not installed", missing=missing[1])
    return said_by(error)


def _made_for(wanted: str, why: str) -> str:
    """Tell besides which spaCy a pipeline was made for, where that is not the one there is."""
    from spacy.about import __version__  # noqa: PLC0415
    from spacy.util import is_compatible_version  # noqa: PLC0415

    if not wanted or is_compatible_version(__version__, wanted) is not False:
        return why
    return said(
        "{why} (it was made for spaCy {wanted}, this is {version})",
        why=why,
        wanted=wanted,
        version=__version__,
    )


def _names(nlp: "Language", name: str) -> bool:
    """Tell whether a component sets entities or spans; one of unknown origin may."""
    part = nlp.get_pipe(name)
    module = getattr(
        part, "__module__", type(part).__module__
    )  # compiled ones only have the type's
    return not module.startswith("spacy.") or bool(SETTING & set(nlp.get_pipe_meta(name).assigns))
