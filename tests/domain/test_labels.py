"""How much is marked with a label is told in words."""

import pytest

from annotator.domain.labels import Usage


@pytest.mark.parametrize(
    ("usage", "told"),
    [
        (Usage(), "no spans"),
        (Usage(1, 1, 1), "1 span in 1 article, of 1 annotator"),
        (Usage(412, 80, 3), "412 spans in 80 articles, of 3 annotators"),
        (Usage(5, 2, 0, 5), "5 spans in 2 articles; 5 of them suggested"),
    ],
)
def test_it_says_how_many_where_and_by_whom(usage: Usage, told: str) -> None:
    assert usage.told() == told
