"""A project in which a suggester has read its article, and one of the sample stories."""

import pytest

from annotator.store.project import Project
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.suggesting import suggest
from tests.workflow.proposing import words
from tests.workflow.writing import STORIES


@pytest.fixture
def suggested(session: Session) -> Session:
    run(suggest(session, words("GPE")))
    return session


@pytest.fixture
def stories(project: Project) -> Session:
    """A session on the sample stories as gold."""
    session = Session(project, "")
    run(import_files(session, [STORIES], Import(kind=As.GOLD)))
    return session
