"""What names speakers is found in whatever copy it is."""

from annotator.domain.edit import Change, Edit, Setting
from annotator.domain.quote import Quote
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store.speakers import marks_of, naming, settings
from annotator.workflow.session import Session

QUOTE = Quote("q1", (Stretch(0, 3), Stretch(4, 9)), Stretch(10, 12), Stretch(22, 34), "p1")
REJECTED = Span("e1", Stretch(22, 34), "PERSON", State.REJECTED, speaker="p1")
OTHER = Span("e2", Stretch(22, 34), "PERSON", speaker="p2")


def brought(session: Session) -> Session:
    things = [Change(None, thing, "a1", "anna") for thing in (QUOTE, REJECTED, OTHER)]
    people = [Change(None, Speaker(key, key)) for key in ("p1", "p2")]
    session.do(Edit("Add", (*people, *things, Change(None, OTHER, "a1", "ben"))))
    return session


def test_marks_come_copy_by_copy_in_reading_order_and_whole(session: Session) -> None:
    brought(session)

    assert session.project.ask(marks_of, ["p1"]) == [
        (("a1", "anna"), QUOTE),
        (("a1", "anna"), REJECTED),
    ]
    assert session.project.ask(marks_of, ["p2"]) == [
        (("a1", name), OTHER) for name in ("anna", "ben")
    ]
    assert session.project.ask(marks_of, []) == []


def test_what_was_rejected_names_nobody(session: Session) -> None:
    brought(session)

    assert session.project.ask(lambda connection: sorted(naming(connection))) == [
        ("p1", "anna", "a1", 0, True),
        ("p2", "anna", "a1", 22, False),
        ("p2", "ben", "a1", 22, False),
    ]


def test_settings_are_found_by_how_their_keys_begin_and_by_nothing_else(session: Session) -> None:
    keys = ("100% of", "100% ", "1000 of", "100%", "100% OF")
    session.do(Edit("Set", tuple(Change(None, Setting(key, "x")) for key in keys)))

    assert session.project.ask(settings, "100% o") == {"100% of": "x"}
