"""Why something was suggested is told on demand."""

from dataclasses import replace

from annotator.ui.canvas.marks import mark_of
from annotator.ui.language import speak
from annotator.ui.telling.why import LONGEST, said_why
from annotator.ui.workbench import Workbench
from tests.ui.conftest import PERSON, Hand


def test_the_reason_is_said_with_who_gives_it_and_how_sure_that_is() -> None:
    told = replace(PERSON, reason="A title stands before it")

    assert said_why(told) == "builtin@3, 90% sure: A title stands before it"
    assert said_why(replace(told, score=None)) == "builtin@3: A title stands before it"
    assert said_why(PERSON).endswith("it gives no reason")
    assert "a person" in said_why(replace(PERSON, origin=""))
    assert len(said_why(replace(PERSON, reason="x" * 9999))) <= LONGEST


def test_a_key_tells_it_in_the_status_bar_and_to_screen_readers(
    bench: Workbench, hand: Hand
) -> None:
    said: list[str] = []
    bench.announcer.said.connect(said.append)
    bench.desk.choose(mark_of(PERSON))

    hand.type("?")

    assert bench.window.statusBar().currentMessage() == said_why(PERSON)
    assert said[-1] == said_why(PERSON)


def test_a_reason_with_words_of_the_text_is_told_in_the_language_of_the_window() -> None:
    told = replace(PERSON, reason="“said” begins what was reported")
    speak("de")

    assert said_why(told).endswith("„said“ leitet ein, was berichtet wird")
