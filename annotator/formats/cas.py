"""UIMA's CAS, as XMI and as JSON, which INCEpTION and WebAnno read and write.

Offsets count UTF-16 units. Reading needs no library; writing is cassis' work, so that the types
fit. With XMI goes a TypeSystem.xml, from which INCEpTION imports our layers.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.record import Record
from annotator.formats.cas_files import Cas, from_json, from_xmi
from annotator.formats.cas_layers import Layers
from annotator.formats.cas_writer import TYPES, write_json, write_xmi
from annotator.formats.codec import Codec
from annotator.formats.json_arrays import values
from annotator.formats.jsonl_record import about_article
from annotator.formats.sheets import Sheet, record_from

LEAVES = "zones, dates and sources, states, scores, ids of speakers"


def _read(load: Callable[[Path], Cas], path: Path) -> Iterator[Record | Rejection]:
    try:
        cas = load(path)
    except FormatError as error:
        yield Rejection(path.name, 0, str(error))
        return
    layers = Layers(cas)
    yield from (Rejection(path.name, 0, fault) for fault in layers.faults)
    yield from (Note(path.name, 0, what) for what in layers.notes())
    said = layers.about(path.stem)
    about = about_article(said, said["id"])
    yield from record_from(
        Sheet(
            path.name,
            0,
            cas.text,
            about,
            layers.pieces,
            layers.links,
            layers.speakers(),
            unit="utf16",
        )
    )


def _from_json(path: Path) -> Cas:
    return from_json(next((value for _, value in values(path)), None))


def _is_json(_path: Path, head: str) -> bool:
    return '"%TYPES"' in head or '"%FEATURE_STRUCTURES"' in head


XMI = Codec(
    "xmi",
    "UIMA XMI (INCEpTION)",
    (".xmi",),
    partial(_read, from_xmi),
    write_xmi,
    beside=(TYPES,),
    folder=True,
    leaves=LEAVES,
)
CAS_JSON = Codec(
    "cas-json",
    "UIMA JSON CAS (INCEpTION)",
    (".json",),
    partial(_read, _from_json),
    write_json,
    _is_json,
    folder=True,
    leaves=LEAVES,
)
