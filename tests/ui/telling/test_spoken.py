"""The sentences that screen readers are given."""

from dataclasses import replace

from annotator.domain import decide
from annotator.domain.edit import Edit
from annotator.domain.quote import QuoteKind
from annotator.domain.record import Copy
from annotator.domain.span import Span, State, Stretch
from annotator.ui.telling.spoken import LONGEST, said_of, said_of_edit, said_of_selection
from tests.conftest import TEXT
from tests.ui.conftest import KYIV, PERSON, PETROVIC, QUOTE

PEOPLE = {PETROVIC.id: PETROVIC}
COPY = Copy("a1", "anna", (PERSON, KYIV), (QUOTE,))


def test_a_span_is_said_with_label_state_and_text() -> None:
    assert said_of(PERSON, TEXT, PEOPLE) == "Person suggested: Ana Petrović"
    assert said_of(replace(KYIV, state=State.CHANGED), TEXT, {}) == "ORG changed: Kyiv"


def test_a_quote_is_said_with_its_speaker() -> None:
    quote = replace(QUOTE, speaker=PETROVIC.id, state=State.ACCEPTED)

    assert said_of(quote, TEXT, PEOPLE) == "Quote by Ana Petrović, accepted: “We are ready,”"
    assert said_of(QUOTE, TEXT, {}) == "Quote without a speaker, suggested: “We are ready,”"
    indirect = replace(QUOTE, kind=QuoteKind.INDIRECT)
    assert said_of(indirect, TEXT, {}).startswith("Indirect quote without a speaker")


def test_long_text_is_cut_and_lines_are_joined() -> None:
    text = "one\n\n" + "word " * 200
    sentence = said_of(Span("e", Stretch(0, len(text)), "WORK_OF_ART"), text, {})

    assert sentence.startswith("Work of art added: one word word")
    assert len(sentence) < LONGEST + 30
    assert sentence.endswith("…")


def test_a_decision_is_said_as_it_stands_afterwards() -> None:
    edit = decide.reject(COPY, PERSON)
    after = replace(COPY, spans=(replace(PERSON, state=State.REJECTED), KYIV))

    assert said_of_edit(edit, after, TEXT, PEOPLE) == "Person rejected: Ana Petrović"
    assert said_of_edit(edit.inverse(), COPY, TEXT, PEOPLE) == "Person suggested: Ana Petrović"


def test_what_is_gone_is_said_to_be_deleted() -> None:
    added = Span("e9", Stretch(53, 60), "ORG")
    edit = decide.delete(replace(COPY, spans=(added,)), added)

    assert said_of_edit(edit, COPY, TEXT, {}) == "ORG deleted: council"


def test_many_decisions_are_counted() -> None:
    edit = decide.accept(COPY, *COPY.items())

    assert said_of_edit(edit, COPY, TEXT, {}) == "Accept 3: 3 marks"


def test_the_work_of_others_is_not_said() -> None:
    edit = decide.accept(replace(COPY, owner="bo"), PERSON)

    assert said_of_edit(edit, COPY, TEXT, {}) == ""
    assert said_of_edit(Edit("Nothing", ()), COPY, TEXT, {}) == ""


def test_a_selection_is_said_in_words() -> None:
    assert said_of_selection(Stretch(53, 60), TEXT) == "Selected: council"
