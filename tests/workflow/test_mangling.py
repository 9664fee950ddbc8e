"""Whatever a file of any format has become, it comes in or is left out with a reason."""

import pytest

from tests.workflow.mangling import sources, try_all

TIMES = 12


@pytest.mark.parametrize("path", list(sources()), ids=lambda path: path.name)
def test_a_spoilt_file_is_told_about_and_breaks_nothing(path, tmp_path):
    outcome = try_all(path, tmp_path, TIMES, seed=1)

    assert outcome.files == TIMES
    assert outcome.articles + outcome.reasons >= TIMES // 2
