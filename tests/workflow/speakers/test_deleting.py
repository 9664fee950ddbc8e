"""A speaker who is deleted can be brought back; marks keep all else meanwhile."""

from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.speaker import Speaker
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.speakers.deleting import bring_back, delete, trash
from annotator.workflow.speakers.joining import merge, moved
from annotator.workflow.trash import bring_back as bring_articles_back
from annotator.workflow.trash import delete_articles
from tests.workflow.speakers.conftest import ANA, COUNCIL, MAYOR, everything, named


def test_who_is_named_is_not_deleted_unless_that_is_agreed_to(cast: Session) -> None:
    before = everything(cast), cast.speakers()

    with pytest.raises(AnnotatorError, match="Petrović is named in work that is there: 8 marks"):
        run(delete(cast, [COUNCIL.id, MAYOR.id]))

    assert (everything(cast), cast.speakers()) == before
    assert run(delete(cast, [COUNCIL.id])) == 0
    assert COUNCIL not in cast.speakers()


def test_marks_lose_the_speaker_and_nothing_else(cast: Session) -> None:
    before = everything(cast)

    assert run(delete(cast, [MAYOR.id], clearing=True)) == 8

    assert named(cast) == {ANA.id}
    for place, items in everything(cast).items():
        assert [replace(i, speaker=None) for i in items] == [
            replace(i, speaker=None) for i in before[place]
        ]


def test_who_was_deleted_comes_back_with_what_named_them(cast: Session) -> None:
    before = everything(cast), cast.speakers()
    run(delete(cast, [MAYOR.id], clearing=True))
    (item,) = trash(cast)
    assert (item.speaker, item.by, item.marks) == (MAYOR, "anna", 8)

    assert run(bring_back(cast, [MAYOR.id])) == 1

    assert (everything(cast), cast.speakers()) == before
    assert trash(cast) == ()
    assert moved(cast) == {}


def test_what_was_given_another_speaker_since_keeps_that(cast: Session) -> None:
    run(delete(cast, [MAYOR.id], clearing=True))
    quote = cast.copy("a0").quote("q2")
    cast.do(decide.set_speaker(cast.copy("a0"), quote, COUNCIL, quote.source))

    run(bring_back(cast, [MAYOR.id]))

    assert cast.copy("a0").quote("q2").speaker == COUNCIL.id
    assert Session(cast.project, "ben").copy("a0").quote("q2").speaker == MAYOR.id


def test_undo_of_a_deletion_empties_the_trash_and_redo_fills_it(cast: Session) -> None:
    run(delete(cast, [MAYOR.id, ANA.id], clearing=True))
    assert {item.speaker for item in trash(cast)} == {ANA, MAYOR}

    cast.undo()
    assert trash(cast) == ()
    cast.redo()
    assert len(trash(cast)) == 2


def test_who_comes_under_the_same_id_again_is_not_in_the_trash(cast: Session) -> None:
    run(delete(cast, [COUNCIL.id]))

    cast.do(Edit("Add", (Change(None, Speaker(COUNCIL.id, "somebody else")),)))

    assert trash(cast) == ()
    with pytest.raises(AnnotatorError, match="no speaker p-council in the trash"):
        run(bring_back(cast, [COUNCIL.id]))


@pytest.mark.parametrize("merging", [True, False])
def test_an_article_that_comes_back_names_those_who_are_there(
    cast: Session, *, merging: bool
) -> None:
    run(delete_articles(cast, ["a0"]))
    job = merge(cast, ANA.id, [MAYOR.id]) if merging else delete(cast, [MAYOR.id])
    run(job)

    run(bring_articles_back(cast, ["a0"]))

    speakers = {item.speaker for item in cast.copy("a0").items()}
    assert speakers == ({ANA.id} if merging else {ANA.id, None})


def test_an_article_that_is_gone_is_left_out(cast: Session) -> None:
    run(delete(cast, [MAYOR.id], clearing=True))
    run(delete_articles(cast, ["a0"]))

    run(bring_back(cast, [MAYOR.id]))

    assert MAYOR in cast.speakers()
