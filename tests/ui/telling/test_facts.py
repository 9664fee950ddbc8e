"""What is said about a mark is complete, short, and never markup."""

from dataclasses import replace

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.telling.facts import as_tooltip, facts, meaning_of
from annotator.workflow.schemes import load_scheme
from tests.ui.canvas.sample import QUOTES, SPEAKERS, TEXT, find

SCHEME = load_scheme("news")
SPAN = Span("e1", find("Lantern Inn"), "ORG", State.SUGGESTED, "builtin@3", 0.5)
SOUP = QUOTES[0]


def test_a_span_is_told_about_with_its_label_state_and_origin():
    told = facts(SPAN, TEXT, SCHEME, SPEAKERS)

    assert (told.text, told.what, told.role) == ("Lantern Inn", "ORG", "org")
    assert told.state == "suggested by builtin@3, 50% sure"
    assert told.meaning.endswith("For example: the European Commission, Reuters")
    assert told.lines == ()


def test_a_span_that_names_a_speaker_says_who():
    told = facts(replace(SPAN, speaker="p1"), TEXT, SCHEME, SPEAKERS)

    assert told.lines == ("Speaker: Odile Marchetti",)


def test_a_suggestion_says_why_it_was_made():
    reason = "The list of countries has this name"

    assert facts(replace(SPAN, reason=reason), TEXT, SCHEME, {}).lines == (f"Why: {reason}",)
    assert facts(replace(SOUP, reason="“said” follows it"), TEXT, SCHEME, SPEAKERS).lines == (
        "Speaker: Odile Marchetti",
        "Cue: said",
        "Why: “said” follows it",
    )


def test_a_quote_is_told_about_with_kind_speaker_and_cue():
    known = {"p1": Speaker("p1", "Odile Marchetti", ("Marchetti", "Odile M."))}
    told = facts(SOUP, TEXT, SCHEME, known)

    assert (told.what, told.role, told.state) == ("Direct quote", "quote", "accepted")
    assert told.lines == ("Speaker: Odile Marchetti (also Marchetti, Odile M.)", "Cue: said")


def test_a_quote_without_speaker_and_cue_says_so():
    bare = replace(SOUP, speaker=None, cue=None)

    assert facts(bare, TEXT, SCHEME, {}).lines == ("Speaker: nobody yet", "Cue: none")
    assert facts(SOUP, TEXT, SCHEME, {}).lines[0] == "Speaker: p1"


def test_a_label_the_scheme_does_not_know_means_nothing():
    told = facts(replace(SPAN, label="ODD"), TEXT, SCHEME, {})

    assert (told.what, told.meaning) == ("ODD", "")
    assert meaning_of(Label("ODD", definition="Odd things.")) == "Odd things."


def test_whatever_a_file_holds_is_cut_to_a_line():
    text = "<b>\n\tbold</b> " * 10_000
    endless = {"p": Speaker("p", "x" * 100_000, ("y" * 100_000,))}
    told = facts(Span("e1", Stretch(0, len(text)), "<i>" * 500, speaker="p"), text, SCHEME, endless)

    for part in (told.text, told.what, told.state, *told.lines):
        assert len(part) <= 240
        assert "\n" not in part


def test_a_tool_tip_is_never_taken_for_tags():
    shown = as_tooltip("<b>bold</b>\nnext")

    assert "&lt;b&gt;bold&lt;/b&gt;<br>next" in shown


def test_ends_that_spacy_cannot_represent_are_told():
    crooked = replace(SPAN, stretch=Stretch(SPAN.start, SPAN.end - 1))
    cue = Stretch(SOUP.cue.start + 1, SOUP.cue.end)

    assert facts(crooked, TEXT, SCHEME, {}).lines == (
        "spaCy cannot learn from it: it ends within a word",
    )
    assert facts(replace(SOUP, cue=cue), TEXT, SCHEME, {}).lines[2:] == (
        "spaCy cannot learn from it: cue starts within a word",
    )


def test_a_label_that_may_not_stand_there_is_warned_of_under_the_mouse():
    scheme = Scheme("small", (Label("DATE", zones=(ZoneKind.BODY,)),))
    zones = (Zone(ZoneKind.HEADLINE, Stretch(0, 20)),)

    told = facts(Span("e1", Stretch(0, 4), "DATE"), "2026 began as it was.", scheme, {}, zones)

    assert told.lines[-1] == "DATE is not meant for the headline, but for: body"


def test_a_label_says_where_it_may_stand():
    label = Label("DATE", definition="A day.", examples=("today",), zones=(ZoneKind.BODY,))

    assert meaning_of(label) == "A day. For example: today. May stand in: body"
    assert meaning_of(Label("DATE", zones=(ZoneKind.BODY,))) == "May stand in: body"


def test_what_a_person_decided_is_not_laid_on_who_suggested_it():
    told = facts(replace(SPAN, state=State.CHANGED), TEXT, SCHEME, SPEAKERS)

    assert told.state == "changed, suggested by builtin@3, 50% sure"
