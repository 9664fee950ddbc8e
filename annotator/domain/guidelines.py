"""What annotators are told about labels: what they mean, and where they may stand."""

from collections.abc import Sequence

from annotator.domain.article import Zone
from annotator.domain.said import listed, said
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Stretch
from annotator.domain.wording import shortened
from annotator.domain.zoning import zone_at

LONGEST = 60  # characters of a label


def places(label: Label) -> str:
    """Say where a label may stand."""
    return listed([said(str(kind)) for kind in label.zones]) or said("everywhere")


def misplaced(scheme: Scheme, label: str, stretch: Stretch, zones: Sequence[Zone]) -> str:
    """Say that a label is not meant for the zone where a stretch begins; nothing where it is.

    Where nobody has looked for zones nothing is said.
    """
    meant = scheme.label(label)
    zone = zone_at(zones, stretch.start)
    if zone is None or not meant.zones or zone.kind in meant.zones:
        return ""
    named = shortened(label, LONGEST)
    return said(
        "{label} is not meant for the {zone}, but for: {places}",
        label=named,
        zone=zone.kind,
        places=places(meant),
    )
