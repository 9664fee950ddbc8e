"""UIMA's CAS, as XMI and as JSON, which INCEpTION and WebAnno read and write.

Offsets count UTF-16 units. Reading needs no library; writing is cassis' work, so that the types
fit. With XMI goes a TypeSystem.xml, from which INCEpTION imports our layers.
"""

from functools import partial
from pathlib import Path

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Rejection
from annotator.domain.said import said
from annotator.formats.cas_files import Cas, from_json, from_xmi
from annotator.formats.cas_reader import read_cas
from annotator.formats.cas_writer import TYPES, write_json, write_xmi
from annotator.formats.codec import Codec
from annotator.formats.json_arrays import values

LEAVES = said("zones, dates and sources, states, scores, ids of speakers")


def _from_json(path: Path) -> Cas:
    data = next((value for _, value in values(path)), None)
    if isinstance(data, Rejection):
        raise FormatError(data.reason)
    return from_json(data)


def _is_json(_path: Path, head: str) -> bool:
    return '"%TYPES"' in head or '"%FEATURE_STRUCTURES"' in head


XMI = Codec(
    "xmi",
    said("UIMA XMI (INCEpTION)"),
    (".xmi",),
    partial(read_cas, from_xmi),
    write_xmi,
    beside=(TYPES,),
    folder=True,
    leaves=LEAVES,
)
CAS_JSON = Codec(
    "cas-json",
    said("UIMA JSON CAS (INCEpTION)"),
    (".json",),
    partial(read_cas, _from_json),
    write_json,
    _is_json,
    folder=True,
    leaves=LEAVES,
)
