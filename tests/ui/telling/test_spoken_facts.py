"""Cards and screen readers are told in the language of the window."""

from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.article import Zone, ZoneKind
from annotator.domain.layers import compare, layers
from annotator.domain.quote import QuoteKind
from annotator.domain.record import Copy
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import State, Stretch
from annotator.ui.canvas.layer_traces import LayerTraces
from annotator.ui.canvas.marks import Mark
from annotator.ui.telling.facts import Facts, facts, zone_facts
from annotator.ui.telling.layer_facts import spot_facts
from annotator.ui.telling.spoken import said_of, said_of_edit, said_of_selection, said_within
from annotator.ui.telling.why import said_why
from tests.conftest import TEXT
from tests.ui.brackets import bracketed
from tests.ui.conftest import KYIV, PERSON, QUOTE

CROOKED = replace(PERSON, stretch=Stretch(23, 33), reason="it is a name")
LABEL = Label("PERSON", definition="People.", examples=("Ana",), zones=(ZoneKind.HEADLINE,))
SCHEME = Scheme("small", (LABEL,))
ZONES = (Zone(ZoneKind.HEADLINE, Stretch(0, 60)),)
COPY = Copy("a1", "anna", (PERSON, KYIV), (QUOTE,))

pytestmark = pytest.mark.usefixtures("qapp")


def english(told: Facts, *own: str) -> set[str]:
    texts = {told.what, told.state, told.meaning, *told.lines} - {"", *own}
    return {text for text in texts if "⟦" not in text}


def test_the_card_of_a_mark_is_translated() -> None:
    with bracketed():
        span = facts(CROOKED, TEXT, SCHEME, {}, ZONES)
        quote = facts(QUOTE, TEXT, SCHEME, {}, ZONES)

        assert english(span, "PERSON") == set()
        assert english(quote) == set()
        assert english(zone_facts(ZONES[0], TEXT)) == set()
        assert span.meaning.count("⟦") > 1


def test_the_card_of_several_annotators_is_translated() -> None:
    one = replace(QUOTE, state=State.ADDED)
    other = replace(one, kind=QuoteKind.MIXED, cue=Stretch(16, 20))
    over = layers([Copy("a1", "anna", (), (one,)), Copy("a1", "ben", (), (other,))])
    spot = compare(over)[0]
    with bracketed():
        told = spot_facts(spot, over, TEXT, SCHEME, {})
        drawn = LayerTraces(("A", "B"), SCHEME, {}).of(Mark("quote", "q1"), spot)

        assert english(told) == set()
        kinds = [tag.text for trace in drawn for tag in trace.tags if tag.role == "quote"]
        assert {"A·⟦direct⟧", "B·⟦mixed⟧"} <= set(kinds)


def test_what_a_screen_reader_says_is_translated() -> None:
    edit = decide.accept(COPY, *COPY.items())
    with bracketed():
        sentences = (
            said_of(PERSON, TEXT, {}),
            said_of(QUOTE, TEXT, {}),
            said_of(replace(QUOTE, speaker="p"), TEXT, {}),
            said_of_edit(edit, COPY, TEXT, {}),
            said_of_selection(Stretch(0, 4), TEXT),
            said_within(ZONES, 3),
            said_why(KYIV),
            said_why(replace(KYIV, origin="")),
        )
        assert [sentence for sentence in sentences if "⟦" not in sentence] == []
