"""Who works on a project, and what was handed out to them and came back."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from annotator.domain.annotator import Annotator, is_person, newcomer
from annotator.domain.packet import Direction, Packet
from annotator.store.rows import Values
from annotator.store.tables import ANNOTATOR, PACKET


def annotators(connection: Connection) -> tuple[Annotator, ...]:
    """Return everyone whom the project knows, in alphabetical order."""
    query = select(ANNOTATOR.c.id, ANNOTATOR.c.name).order_by(ANNOTATOR.c.name)
    return tuple(Annotator(*row) for row in connection.execute(query))


def packets(connection: Connection) -> tuple[Packet, ...]:
    """Return what went out and came back, in that order of time."""
    query = select(PACKET).order_by(PACKET.c.at, PACKET.c.id)
    return tuple(
        Packet(row.id, row.annotator, Direction(row.direction), tuple(row.articles), row.file)
        for row in connection.execute(query)
    )


def get_to_know(connection: Connection, owners: Iterable[str]) -> None:
    """Give everyone a uid who begins to work on the project and has none yet."""
    people = {owner for owner in owners if is_person(owner)}
    if not people:
        return
    known = connection.scalars(select(ANNOTATOR.c.name).where(ANNOTATOR.c.name.in_(people)))
    fresh = sorted(people - set(known))
    if fresh:
        connection.execute(insert(ANNOTATOR), [annotator_values(newcomer(n)) for n in fresh])


def annotator_values(annotator: Annotator) -> Values:
    return {"id": annotator.uid, "name": annotator.name}


def enter_packets(connection: Connection, packets: Iterable[Packet]) -> None:
    values = [
        {
            "id": packet.id,
            "annotator": packet.annotator,
            "direction": str(packet.direction),
            "articles": list(packet.articles),
            "file": packet.file,
        }
        for packet in packets
    ]
    if values:
        connection.execute(insert(PACKET), values)


def drop_packets(connection: Connection, packets: Iterable[Packet]) -> None:
    for packet in packets:
        connection.execute(delete(PACKET).where(PACKET.c.id == packet.id))
