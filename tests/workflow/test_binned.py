"""Whatever was deleted is found together, and comes back together."""

import pytest

from annotator.domain import decide
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.trash import Returned
from annotator.workflow.binned import binned, bring_all_back, in_trash
from annotator.workflow.job import run
from annotator.workflow.recasting import delete_label
from annotator.workflow.session import Session
from annotator.workflow.speakers.deleting import delete as delete_speakers
from annotator.workflow.trash import delete_articles

ANA = Speaker("p-ana", "Ana Petrović")


@pytest.fixture
def emptied(session: Session) -> Session:
    """A session whose speaker, label and article were deleted, in this order."""
    session.do(Edit("Name", (Change(None, ANA),)))
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    run(delete_speakers(session, [ANA.id]))
    run(delete_label(session, "GPE"))
    run(delete_articles(session, ["a1"]))
    return session


def test_the_latest_stands_first(emptied: Session) -> None:
    kinds = [type(item).__name__ for item in binned(emptied)]

    assert kinds == ["Discarded", "DiscardedLabel", "DiscardedSpeaker"]


def test_a_label_comes_back_after_the_article_of_its_spans(emptied: Session) -> None:
    items = in_trash(emptied, ["a1"], ["GPE", "GPE"], [ANA.id])
    returned = run(bring_all_back(emptied, items[::-1]))

    assert returned == Returned(1, 1, 1)
    assert returned.told() == "1 article, 1 label and 1 speaker"
    assert binned(emptied) == ()
    assert [span.label for span in emptied.copy("a1").spans] == ["GPE"]
    assert emptied.speakers() == (ANA,)


@pytest.mark.parametrize("wanted", [{"articles": ["a2"]}, {"labels": ["ORG"]}, {"speakers": ["b"]}])
def test_what_is_not_in_the_trash_is_told(emptied: Session, wanted: dict[str, list[str]]) -> None:
    with pytest.raises(AnnotatorError, match="in the trash; nothing was done"):
        in_trash(emptied, **wanted)
