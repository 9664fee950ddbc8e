"""It is said who has a project open."""

from datetime import datetime

from annotator.domain.holder import Holder

HOLDER = Holder(4711, "newsroom-3", "annotator", datetime(2026, 5, 4, 8, 30).astimezone())


def test_it_is_named_by_its_computer_where_that_is_another_one() -> None:
    assert HOLDER.described("desk") == (
        "annotator, process 4711 on newsroom-3, since 2026-05-04 08:30"
    )
    assert "4711 on this computer, since" in HOLDER.described("newsroom-3")
