"""A packet carries what one annotator needs, and nothing of anybody else's work."""

import pytest

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.packet import Direction, Packet
from annotator.domain.record import GOLD, SUGGESTIONS, Copy, Revision, Status
from annotator.store import queries, team
from annotator.store.check import problems
from annotator.workflow.former import label_map_of
from annotator.workflow.job import run
from annotator.workflow.packets import Wanted, hand_out, shares
from annotator.workflow.recasting import rename_label
from annotator.workflow.session import Session
from tests.workflow.test_packets import IDS, SUGGESTED, handed, lead

__all__ = ["lead"]


@pytest.fixture
def packet(lead, tmp_path):
    handed(lead, tmp_path / "anna.annot", "anna")
    with Session.open(tmp_path / "anna.annot", "anna") as session:
        yield session


def asked(session, owner, article="a1"):
    return session.project.ask(queries.copy, article, owner)


def test_a_packet_is_a_part_of_the_same_project(lead, packet):
    assert packet.setting("uid") == lead.setting("uid") != ""
    assert packet.scheme() == lead.scheme()
    assert packet.project.ask(lambda connection: list(problems(connection))) == []


def test_a_packet_says_whose_it_is(lead, packet):
    (row,) = lead.project.ask(team.packets)
    (anna,) = packet.annotators()

    assert anna in lead.annotators()
    assert row == Packet(
        packet.setting("packet"), anna.uid, Direction.OUT, tuple(IDS), "anna.annot"
    )
    assert packet.setting("annotator") == anna.uid


def test_articles_go_along_with_zones_and_all(lead, packet):
    assert [packet.article(a) for a in IDS] == [lead.article(a) for a in IDS]
    assert packet.article("a1").zones
    assert packet.find("Oslo") == set(IDS)


def test_suggestions_go_along_with_scores_and_reasons(lead, packet):
    assert asked(packet, SUGGESTIONS) == asked(lead, SUGGESTIONS)
    assert asked(packet, SUGGESTIONS).spans == (SUGGESTED,)


def test_ones_own_work_goes_along_with_its_revision(lead, packet):
    theirs, own = asked(lead, "anna"), asked(packet, "anna")

    assert own == theirs
    assert own.standing.status is Status.DONE
    assert (theirs.revision, own.revision) == (Revision(3), Revision(3, 3))
    assert packet.copy("a1") == Session(lead.project, "anna").copy("a1")


def test_work_in_a_packet_is_newer_than_what_went_out(packet):
    packet.do(decide.set_status(packet.copy("a1"), Status.DRAFT))

    assert asked(packet, "anna").revision == Revision(4, 3)


def test_what_others_did_stays_at_home(packet):
    for owner in ("ben", GOLD):
        for article in IDS:
            assert asked(packet, owner, article) == Copy(article, owner)
    assert packet.project.ask(queries.owners) == (SUGGESTIONS, "anna")
    assert packet.project.ask(queries.undo_and_redo, "ben") == (None, None)


def test_speakers_go_along_but_for_those_whom_only_others_name(packet):
    assert [speaker.id for speaker in packet.speakers()] == ["p-ana", "p-later", "p-oslo"]


def test_the_choice_of_suggesters_goes_along(packet):
    assert packet.setting("suggesters") == "theirs"


def test_nothing_can_be_undone_in_a_packet_that_nobody_did_there(packet):
    assert packet.undo_and_redo() == (None, None)


def test_a_copy_that_was_only_put_aside_keeps_its_revision_too(lead, tmp_path):
    clara = Session(lead.project, "clara")
    clara.do(decide.set_status(clara.copy("a2"), Status.SKIPPED, "too long"))
    handed(lead, tmp_path / "clara.annot", "clara")

    with Session.open(tmp_path / "clara.annot", "clara") as packet:
        own = asked(packet, "clara", "a2")

    assert (own.standing.reason, own.revision) == ("too long", Revision(1, 1))


def test_many_articles_go_along_a_few_at_a_time(lead, tmp_path):
    ids = [f"b{n}" for n in range(120)]
    lead.do(Edit("Import", tuple(Change(None, Article(i, f"Text {i}"), i) for i in ids)))
    given = shares(lead, Wanted(("anna",), articles=tuple(ids)))

    steps = list(hand_out(lead, given, [tmp_path / "anna.annot"]))

    assert [(step.done, step.total) for step in steps] == [(50, 120), (100, 120), (120, 120)]


def test_labels_are_known_in_a_packet_by_the_names_they_had_before(lead, tmp_path):
    run(rename_label(lead, "PERSON", "HUMAN"))
    handed(lead, tmp_path / "anna.annot", "anna")

    with Session.open(tmp_path / "anna.annot", "anna") as packet:
        assert label_map_of(packet)("PERSON") == "HUMAN"
        assert {span.label for span in asked(packet, "anna").spans} <= {"HUMAN", "GPE"}
