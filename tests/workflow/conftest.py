"""A project in which a suggester has read its article."""

import pytest

from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.suggesting import suggest
from tests.workflow.proposing import words


@pytest.fixture
def suggested(session: Session) -> Session:
    run(suggest(session, words("GPE")))
    return session
