"""Articles are shared out to people, and go to all of them or to nobody."""

from contextlib import closing
from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.assignment import Sharing
from annotator.domain.edit import Change, Edit, Setting
from annotator.domain.errors import AnnotatorError, ProjectError
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, SUGGESTIONS, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store import team
from annotator.workflow.job import run
from annotator.workflow.packets import Share, Wanted, hand_out, in_folder, shares
from annotator.workflow.session import Session

TEXT = "Rain fell in Oslo, Ana said."
OSLO, ANA = Stretch(13, 17), Stretch(19, 22)
SUGGESTED = Span("e1", OSLO, "GPE", State.SUGGESTED, "builtin@3", 0.6, "p-oslo", "a city")
QUOTE = Quote("q1", (Stretch(0, 17),), state=State.SUGGESTED, origin="builtin@3", speaker="p-ana")
LEDGER = [Speaker(key, key[2:].title()) for key in ("p-ana", "p-oslo", "p-ben", "p-later")]
IDS = [f"a{n}" for n in range(1, 9)]


@pytest.fixture
def lead(project):
    """Eight articles of four stories; anna has begun the first one, ben as well."""
    lead = Session(project, "lead")
    zones = (Zone(ZoneKind.BODY, Stretch(0, len(TEXT))),)
    changes = [
        Change(None, Article(a, f"{TEXT} {a}"[: len(TEXT)] + a, title=a, story=f"s{n // 2}"), a)
        for n, a in enumerate(IDS)
    ]
    first = replace(changes[0].after, text=TEXT, zones=zones, meta={"desk": "world"})
    changes[0] = replace(changes[0], after=first)
    changes += [Change(None, thing, "a1", SUGGESTIONS) for thing in (SUGGESTED, QUOTE)]
    changes += [Change(None, speaker) for speaker in LEDGER]
    changes.append(Change(None, Setting("suggesters", "theirs")))
    lead.do(Edit("Import", tuple(changes)))
    for name in ("anna", "ben"):
        person = Session(project, name)
        person.do(decide.accept(person.copy("a1"), person.copy("a1").span("e1")))
        person.do(decide.add_span(person.copy("a1"), ANA, "PERSON"))
    anna = Session(project, "anna")
    anna.do(decide.set_status(anna.copy("a1"), Status.DONE))
    by_ben = Span("b1", ANA, "PERSON", State.ADDED, speaker="p-ben")
    lead.do(Edit("Add", (Change(None, by_ben, "a2", "ben"),)))
    lead.do(Edit("Decide", (Change(None, by_ben, "a1", GOLD),)))
    return lead


def handed(lead, out, *names, **wanted):
    given = shares(lead, Wanted(names, **wanted))
    files = [out] if out.suffix else in_folder(lead, given, out)
    return run(hand_out(lead, given, files))


def left_in(folder):
    """Name what is in a folder, but for what lies beside a project that is open."""
    beside = {"test.annot-journal", "test.annot.lock"}
    return sorted({path.name for path in folder.iterdir()} - beside)


def test_handing_out_is_no_step_of_the_leads(lead, tmp_path):
    before = lead.undo_and_redo()
    handed(lead, tmp_path / "clara.annot", "clara")

    assert lead.undo_and_redo() == before


def test_several_people_get_a_packet_each_in_a_folder(lead, tmp_path):
    written = handed(lead, tmp_path / "out", "anna", "ben", "Zoë/1", sharing=Sharing(50))

    assert left_in(tmp_path / "out") == [f"test-{n}.annot" for n in ("Zoë-1", "anna", "ben")]
    for item in written:
        with Session.open(item.file) as session:
            assert tuple(h.article for h in session.headings()) == item.share.articles
    assert sum(item.share.shared for item in written) == 8
    assert {p.annotator for p in lead.project.ask(team.packets)} == {
        item.share.annotator.uid for item in written
    }


def test_what_went_out_is_not_handed_out_again_unless_asked(lead, tmp_path):
    first = handed(lead, tmp_path / "one", "anna", "ben", articles=("a1", "a2", "a3", "a4"))
    rest = shares(lead, Wanted(("anna", "ben")))
    again = shares(lead, Wanted(("anna", "ben"), again=True))

    assert {a for item in first for a in item.share.articles} == {"a1", "a2", "a3", "a4"}
    assert {a for share in rest for a in share.articles} == {"a5", "a6", "a7", "a8"}
    assert {a for share in again for a in share.articles} == set(IDS)


def test_the_same_seed_hands_out_the_same_again(lead, tmp_path):
    sharing = Sharing(25, seed="7")
    first = handed(lead, tmp_path / "out", "anna", "ben", "clara", sharing=sharing)

    again = shares(lead, Wanted(("anna", "ben", "clara"), sharing=sharing, again=True))

    assert again == tuple(item.share for item in first)


def test_another_person_may_be_handed_what_somebody_has(lead, tmp_path):
    handed(lead, tmp_path / "anna.annot", "anna")

    (ben,) = shares(lead, Wanted(("ben",)))

    assert ben.articles == tuple(IDS)
    with pytest.raises(AnnotatorError, match="nothing is left to hand out: 8 articles went out"):
        shares(lead, Wanted(("anna",)))


def test_stories_stay_together_unless_they_are_shared_apart(lead):
    together = shares(lead, Wanted(("anna", "ben")))
    apart = shares(lead, Wanted(("anna", "ben"), apart=True, articles=("a1", "a2")))

    for share in together:
        stories = {lead.article(article).story for article in share.articles}
        assert len(share.articles) == 2 * len(stories)
    assert [len(share.articles) for share in apart] == [1, 1]


@pytest.mark.parametrize(
    ("names", "wanted", "problem"),
    [
        (("anna",), {"articles": ("a1", "b1")}, "has no article b1; nothing was written"),
        (("@gold",), {}, "cannot begin with @"),
        (("Anna",), {}, "differs from anna"),
        (("x", "X"), {}, "one name"),
        (("x", "y"), {"articles": ("a1",)}, "1 article cannot be shared by 2 people: . would have"),
    ],
)
def test_what_cannot_be_handed_out_is_told(lead, names, wanted, problem):
    with pytest.raises(AnnotatorError, match=problem):
        shares(lead, Wanted(names, **wanted))


def test_a_project_without_articles_has_nothing_to_hand_out(project):
    with pytest.raises(AnnotatorError, match="has no articles"):
        shares(Session(project, "lead"), Wanted(("anna",)))


def test_a_file_that_exists_is_left_alone(lead, tmp_path):
    (tmp_path / "anna.annot").write_text("mine")

    with pytest.raises(AnnotatorError, match="exists already; nothing was written"):
        handed(lead, tmp_path / "anna.annot", "anna")

    assert (tmp_path / "anna.annot").read_text() == "mine"
    assert lead.project.ask(team.packets) == ()


def test_one_file_in_the_way_keeps_all_of_them_from_being_written(lead, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "test-ben.annot").write_text("mine")

    with pytest.raises(AnnotatorError, match="exists already"):
        handed(lead, tmp_path / "out", "anna", "ben")

    assert left_in(tmp_path / "out") == ["test-ben.annot"]


def test_a_folder_that_cannot_be_made_is_told(lead, tmp_path):
    with pytest.raises(ProjectError, match="cannot be written"):
        handed(lead, tmp_path / "no" / "nor" / "anna.annot", "anna")
    with pytest.raises(AnnotatorError, match="is a file; nothing was written"):
        handed(lead, tmp_path / "test.annot" / "anna.annot", "anna")

    assert left_in(tmp_path) == ["test.annot"]


def test_a_job_that_is_closed_early_leaves_nothing(lead, tmp_path):
    before = left_in(tmp_path)
    given = shares(lead, Wanted(("anna", "ben")))
    job = hand_out(lead, given, in_folder(lead, given, tmp_path / "out"))
    step = next(job)
    with closing(job):
        assert (step.done, step.total) == (4, 8)

    assert left_in(tmp_path) == before
    assert lead.project.ask(team.packets) == ()


def test_a_packet_that_cannot_be_remembered_is_not_left(lead, tmp_path):
    given = shares(lead, Wanted(("clara",)))
    lead.do(Edit("New annotator", (Change(None, replace(given[0].annotator, uid="other")),)))

    with pytest.raises(ProjectError, match="no longer fits"):
        run(hand_out(lead, given, [tmp_path / "clara.annot"]))

    assert left_in(tmp_path) == ["test.annot"]


def test_an_article_that_is_gone_meanwhile_stops_it(lead, tmp_path):
    (share,) = shares(lead, Wanted(("anna",)))
    given = [Share(share.annotator, (*share.articles, "gone"))]

    with pytest.raises(ProjectError, match="went out of the project meanwhile"):
        run(hand_out(lead, given, [tmp_path / "anna.annot"]))

    assert left_in(tmp_path) == ["test.annot"]


def test_a_draft_that_was_left_by_a_crash_does_no_harm(lead, tmp_path):
    for name in ("anna.annot.part", "anna.annot.part-journal"):
        (tmp_path / name).write_text("torn")

    handed(lead, tmp_path / "anna.annot", "anna")

    assert left_in(tmp_path) == ["anna.annot", "test.annot"]
