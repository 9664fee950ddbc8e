"""A quote is put together, told apart and given its speaker with few keys."""

from dataclasses import replace

from PySide6.QtCore import Qt

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote, QuoteKind, Role
from annotator.domain.record import SUGGESTIONS
from annotator.domain.sieve import Sieve
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.marks import mark_of
from annotator.ui.workbench import Workbench
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.speakers.joining import merge
from tests.ui.conftest import PERSON, PETROVIC, QUOTE, Hand

CONTROL = Qt.KeyboardModifier.ControlModifier
TOLD, COUNCIL = Stretch(61, 83), Stretch(49, 60)


def quotes(bench: Workbench) -> list[Quote]:
    """Read the quotes that stand from the file anew."""
    session = bench.desk.session
    copy = Session(session.project, session.annotator).copy("a1")
    return [quote for quote in copy.quotes if quote.state is not State.REJECTED]


def suggest(bench: Workbench, *items: Span | Quote) -> None:
    changes = tuple(Change(None, item, "a1", SUGGESTIONS) for item in items)
    Session(bench.desk.session.project, "").do(Edit("Suggest", changes))
    bench.desk.open("a1")


def test_a_quote_joins_the_one_after_it(bench: Workbench, hand: Hand) -> None:
    bench.desk.do(decide.add_quote(bench.desk.copy, TOLD))
    hand.click(QUOTE.contents[0])

    hand.type("J")

    assert [quote.contents for quote in quotes(bench)] == [(QUOTE.contents[0], TOLD)]
    assert bench.desk.active == mark_of(QUOTE)


def test_one_undo_parts_joined_quotes(bench: Workbench, hand: Hand) -> None:
    bench.desk.do(decide.add_quote(bench.desk.copy, TOLD))
    hand.click(QUOTE.contents[0])
    hand.type("J")

    hand.key(Qt.Key.Key_Z, CONTROL)

    assert [quote.contents for quote in quotes(bench)] == [QUOTE.contents, (TOLD,)]


def test_a_selection_joins_the_active_quote(bench: Workbench, hand: Hand) -> None:
    hand.click(QUOTE.contents[0])
    hand.drag(COUNCIL)

    hand.type("J")

    assert quotes(bench)[0].contents == (QUOTE.contents[0], COUNCIL)
    assert bench.canvas.selection is None


def test_what_a_quote_says_already_is_refused(bench: Workbench, hand: Hand) -> None:
    hand.click(QUOTE.contents[0])
    hand.drag(Stretch(4, 7))

    hand.type("J")

    assert quotes(bench)[0] == QUOTE
    assert "Not done" in bench.window.statusBar().currentMessage()


def test_without_a_quote_after_it_nothing_is_joined(bench: Workbench, hand: Hand) -> None:
    hand.click(QUOTE.contents[0])

    hand.type("J")

    assert quotes(bench) == [QUOTE]
    assert "No quote follows" in bench.window.statusBar().currentMessage()


def test_a_quote_that_is_not_shown_is_not_joined(bench: Workbench, hand: Hand) -> None:
    unsure = replace(QUOTE, id="q2", contents=(TOLD,), score=0.1)
    suggest(bench, unsure)
    bench.sifting.sift(Sieve(0.5))
    hand.click(QUOTE.contents[0])

    hand.type("J")

    assert quotes(bench) == [QUOTE, unsure]
    assert "No quote follows" in bench.window.statusBar().currentMessage()


def test_a_rejected_mention_does_not_say_who_speaks(bench: Workbench, hand: Hand) -> None:
    wrong = replace(PERSON, id="e9", stretch=COUNCIL)
    suggest(bench, wrong)
    bench.desk.do(decide.reject(bench.desk.copy, wrong))
    hand.click(QUOTE.contents[0])
    hand.drag(COUNCIL)

    hand.type("S")

    assert bench.desk.speakers[quotes(bench)[0].speaker].name == "council"


def test_a_click_answers_with_what_is_shown(bench: Workbench, hand: Hand) -> None:
    suggest(bench, replace(PERSON, id="e9", stretch=COUNCIL, score=0.1))
    bench.sifting.sift(Sieve(0.5))
    hand.click(QUOTE.contents[0])
    hand.type("C")

    hand.click(Stretch(53, 60))

    assert quotes(bench)[0].cue == Stretch(53, 60)


def test_a_key_changes_the_kind_of_a_quote(bench: Workbench, hand: Hand) -> None:
    hand.click(QUOTE.contents[0])

    hand.type("K")
    assert quotes(bench)[0].kind is QuoteKind.INDIRECT
    hand.type("KK")
    assert quotes(bench)[0].kind is QuoteKind.DIRECT


def test_a_new_quote_is_of_the_kind_that_its_marks_tell(bench: Workbench, hand: Hand) -> None:
    hand.drag(TOLD)
    hand.type("Q")

    assert bench.desk.quote.kind is QuoteKind.INDIRECT


def test_a_speaker_is_not_named_with_an_article(bench: Workbench, hand: Hand) -> None:
    hand.click(QUOTE.contents[0])
    hand.drag(COUNCIL)

    hand.type("S")

    assert bench.desk.speakers[quotes(bench)[0].speaker].name == "council"
    assert quotes(bench)[0].source == COUNCIL


def test_who_speaks_elsewhere_in_the_story_has_a_number(bench: Workbench, hand: Hand) -> None:
    texts = ("“Yes,” she said.", "“Yes,” Petrovic said.")
    articles = [Article(f"s{n}", text, story="yes") for n, text in enumerate(texts)]
    spoken = replace(QUOTE, contents=(Stretch(0, 6),), speaker=PETROVIC.id, state=State.ADDED)
    session = bench.desk.session
    session.do(Edit("Import", tuple(Change(None, a, a.id) for a in articles)))
    session.do(Edit("Add", (Change(None, spoken, "s0", session.annotator),)))
    bench.desk.open("s1")
    hand.drag(Stretch(0, 6))
    hand.type("Q1")

    assert {n: s.id for n, s in bench.desk.cast().items()} == {1: PETROVIC.id}
    assert bench.desk.quote.speaker == PETROVIC.id


def test_a_speaker_keeps_the_number_while_the_article_is_open(bench: Workbench, hand: Hand) -> None:
    hand.drag(COUNCIL)
    hand.type("Q")
    bench.deeds.set_speaker_name("Ben")
    bench.deeds.set_speaker_name("Cleo")
    hand.click(QUOTE.contents[0])
    bench.deeds.set_speaker_name("Dora")

    def numbers() -> list[str]:
        people = bench.inspector.people
        return [people.item(row).text() for row in range(people.count())]

    assert numbers() == ["1  Ana Petrović", "2  Ben", "3  Cleo", "4  Dora"]
    bench.desk.do(decide.reject(bench.desk.copy, PERSON))
    assert numbers() == ["1  Ana Petrović", "2  Ben", "3  Cleo", "4  Dora"]
    hand.type("2")
    assert bench.desk.speakers[bench.desk.quote.speaker].name == "Ben"

    bench.desk.open("a2")
    bench.desk.open("a1")
    assert numbers() == ["1  Ben", "2  Cleo"]


def test_whoever_leaves_the_ledger_leaves_the_number_free(bench: Workbench, hand: Hand) -> None:
    ben = Speaker("p-ben", "Ben")
    bench.desk.do(Edit("Meet", (Change(None, ben),)))
    hand.click(QUOTE.contents[0])
    bench.deeds.set_speaker_name("Baker")
    bench.deeds.set_speaker_name("Ben")
    assert [s.name for s in bench.desk.cast().values()] == ["Ana Petrović", "Baker", "Ben"]

    hand.key(Qt.Key.Key_Z, CONTROL)
    hand.key(Qt.Key.Key_Z, CONTROL)

    assert {n: s.name for n, s in bench.desk.cast().items()} == {1: "Ana Petrović", 3: "Ben"}
    bench.inspector.people.itemClicked.emit(bench.inspector.people.item(1))
    assert bench.desk.quote.speaker == ben.id


def test_the_source_of_a_quote_is_shown_by_any_word_of_it(bench: Workbench, hand: Hand) -> None:
    bench.desk.do(decide.add_quote(bench.desk.copy, TOLD))
    told = bench.desk.copy.quotes[-1]
    bench.desk.do(decide.set_part(bench.desk.copy, told, Role.SOURCE, COUNCIL))
    hand.click(QUOTE.contents[0])

    hand.type("S")
    hand.click(Stretch(53, 60))

    first = quotes(bench)[0]
    assert first.source == COUNCIL
    assert bench.desk.speakers[first.speaker].name == "council"


def test_a_cue_is_a_word_within_a_source_too(bench: Workbench, hand: Hand) -> None:
    bench.desk.do(decide.set_part(bench.desk.copy, QUOTE, Role.SOURCE, COUNCIL))
    hand.click(QUOTE.contents[0])

    hand.type("C")
    hand.click(Stretch(53, 60))

    assert quotes(bench)[0].cue == Stretch(53, 60)


def test_a_speaker_who_has_become_another_is_repeated_as_that_one(
    bench: Workbench, hand: Hand
) -> None:
    mayor = Speaker("p-mayor", "the mayor")
    bench.desk.do(Edit("Add", (Change(None, mayor),)))
    bench.desk.choose(mark_of(QUOTE))
    bench.deeds.set_speaker(mayor)
    run(merge(bench.desk.session, PETROVIC.id, [mayor.id]))
    bench.desk.do(decide.add_quote(bench.desk.copy, TOLD))

    hand.click(TOLD)
    hand.type(".")

    assert [quote.speaker for quote in quotes(bench)] == [PETROVIC.id, PETROVIC.id]
    assert [speaker.id for speaker in bench.desk.session.speakers()] == [PETROVIC.id]
