"""The project that files come back to."""

import pytest

from tests.workflow.merging.team import lead


@pytest.fixture
def boss(tmp_path):
    with lead(tmp_path / "lead") as session:
        yield session
