"""What labels were called before is known, however often they were renamed."""

import pytest

from annotator.domain.errors import ProjectError
from annotator.domain.former_labels import became, from_setting, in_force, to_setting
from annotator.domain.scheme import Label, Scheme

SCHEME = Scheme("small", (Label("C"), Label("D")))


def test_a_name_leads_to_the_latest() -> None:
    known = became(became({}, "A", "B"), "B", "C")

    assert known == {"A": "C", "B": "C"}
    assert from_setting(to_setting(known)) == known


def test_who_gets_the_old_name_back_has_no_former_one() -> None:
    assert became(became({}, "A", "B"), "B", "A") == {"B": "A"}


def test_only_what_the_scheme_lacks_is_led_to_what_it_has() -> None:
    assert in_force({"A": "C", "D": "C", "B": "GONE"}, SCHEME) == {"A": "C"}


@pytest.mark.parametrize("value", ["{", "[]", "3"])
def test_what_cannot_be_read_is_told(value: str) -> None:
    with pytest.raises(ProjectError, match="cannot be read"):
        from_setting(value)


def test_without_a_setting_nothing_is_known() -> None:
    assert from_setting("") == {}
