"""From a CAS to a record, whatever file it came in."""

from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.record import Record
from annotator.formats.cas_files import Cas
from annotator.formats.cas_layers import Layers
from annotator.formats.jsonl_record import about_article
from annotator.formats.sheets import Sheet, record_from


def read_cas(load: Callable[[Path], Cas], path: Path) -> Iterator[Record | Rejection]:
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
