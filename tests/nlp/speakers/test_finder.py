"""Those who speak are named once, however they are mentioned."""

import pytest

from annotator.domain.speaker import SpeakerKind
from annotator.nlp.pipeline import make_pipeline


@pytest.fixture(scope="module")
def nlp():
    return make_pipeline()


def speakers(doc):
    names = {speaker.id: speaker.name for speaker in doc._.speakers}
    return [names.get(frame.speaker) for frame in doc._.frames]


def test_a_person_is_one_speaker_under_all_names(nlp):
    doc = nlp("“I am here,” Donald Trump said. “I stay here,” Trump added.")

    (speaker,) = doc._.speakers

    assert (speaker.name, speaker.aliases) == ("Donald Trump", ("Trump",))
    assert speaker.id == "p-donald-trump"


@pytest.mark.parametrize("name", ["Джеймс Генри Хилл", "جيمس هيل"])
def test_a_name_in_another_script_is_another_name(nlp, name):
    doc = nlp(f"“We are ready,” James Hill ({name}), the mayor, said. “We stay,” Hill said.")

    (speaker,) = doc._.speakers

    assert (speaker.name, set(speaker.aliases)) == ("James Hill", {name, "Hill"})


def test_a_pronoun_is_resolved_to_a_person(nlp):
    doc = nlp("James Hill met Mary Stone on Monday. “We talked for hours,” she said.")

    assert speakers(doc) == ["Mary Stone"]


def test_the_president_is_who_was_called_president(nlp):
    doc = nlp("President James Hill left. “We talked for hours,” the president said.")

    assert speakers(doc) == ["James Hill"]


def test_a_name_in_capitals_takes_a_turn(nlp):
    doc = nlp("James Hill met Mary Stone.\n\nHILL: Are you here?\n\nSTONE: Yes.\n\nHILL: Good.")

    assert speakers(doc) == ["James Hill", "Mary Stone", "James Hill"]


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("the European Union", "European Union", SpeakerKind.NAMED),
        ("a spokesman for James Hill", "spokesman for James Hill", SpeakerKind.DESCRIBED),
        ("a source", "source", SpeakerKind.ANONYMOUS),
        ("the police", "police", SpeakerKind.COLLECTIVE),
    ],
)
def test_a_speaker_that_is_no_person_has_a_kind(nlp, source, name, kind):
    doc = nlp(f"“We talked for hours,” {source} said.")

    (speaker,) = doc._.speakers

    assert (speaker.name, speaker.kind) == (name, kind)


def test_a_description_that_is_cut_short_is_called_by_what_it_begins_with(nlp):
    doc = nlp(
        "A spokeswoman for the state of Lower Saxony, Mrs Kruse's employer, said the decision"
        " was final."
    )

    assert [speaker.name for speaker in doc._.speakers] == ["spokeswoman"]


def test_the_same_description_is_the_same_speaker(nlp):
    doc = nlp(
        "An official saw it. “It is gone,” an official said. “All is gone,” the official said."
    )

    assert [speaker.name for speaker in doc._.speakers] == ["official"]


def test_a_description_at_the_start_of_a_sentence_is_written_small(nlp):
    said = "said that the river had risen by a metre."
    doc = nlp(f"Drivers {said} French drivers {said}")

    assert [speaker.name for speaker in doc._.speakers] == ["drivers", "French drivers"]


def test_mentions_name_their_speaker(nlp):
    text = "James Hill met Mary Stone. “We talked for hours,” Hill said."
    doc = nlp(text)

    assert {text[start:end]: who for (start, end), who in doc._.mentions.items()} == {
        "James Hill": "p-james-hill",
        "Hill": "p-james-hill",
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "“It is done,” the chief mediator said. The chief mediator, James Hill, left.",
            ["James Hill"],
        ),
        (
            "“It is done,” the port’s envoy said. The port’s envoy, James Hill, met Mary Stone.",
            ["James Hill"],
        ),
        (
            "The World Health Organization met. “It is done,” WHO said.",
            ["World Health Organization"],
        ),
        (
            "The Ministry of Health met on Monday. “It is done for now,” the ministry said.",
            ["Ministry of Health"],
        ),
    ],
)
def test_who_is_described_or_shortened_is_who_is_named(nlp, text, names):
    doc = nlp(text)

    assert speakers(doc) == names
    assert set(doc._.mentions.values()) == {doc._.speakers[0].id}


def test_a_plural_speaks_together(nlp):
    doc = nlp("“It is done,” the organisers of the race said.")

    assert [speaker.kind for speaker in doc._.speakers] == [SpeakerKind.COLLECTIVE]


def test_who_wrote_the_article_does_not_speak(nlp):
    doc = nlp("By Mary Stone\n\nKYIV (AP) — “We talked for hours,” she said.")

    assert "Mary Stone" in {ent.text for ent in doc.ents if ent.label_ == "PERSON"}
    assert doc._.speakers == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "James Hill met his envoy, Mary Stone. “We talked for hours,” his envoy said.",
            "Mary Stone",
        ),
        (
            "Mary Stone, the mayor of Split, left. “We talked for hours,” the mayor said.",
            "Mary Stone",
        ),
        ("Mary Stone, 34, was there. “We talked for hours,” the 34-year-old said.", "Mary Stone"),
        ("Mary Stone is a doctor. “We talked for hours,” the doctor said.", "Mary Stone"),
        ("Police spokesman James Hill left. “We talked,” the spokesman said.", "James Hill"),
        (
            "The European Commission met. “We talked for hours,” the commission said.",
            "European Commission",
        ),
        ("Mary Stone, the mayor, left. “We talked,” the former mayor said.", "former mayor"),
        ("James Hill won. “We talked for hours,” the Hill campaign said.", "Hill campaign"),
    ],
)
def test_a_description_means_who_was_described_so(nlp, text, speaker):
    assert speakers(nlp(text)) == [speaker]


def test_a_body_goes_by_its_name_not_by_what_it_is_called(nlp):
    doc = nlp("The broadcaster Onda Clara said that the ferries had stopped again.")

    (frame,) = doc._.frames

    assert speakers(doc) == ["Onda Clara"]
    assert frame.source.text(doc.text) == "Onda Clara"
