"""Every entity says which rule, list or model proposed it."""

import pytest

from annotator.domain.article import Article
from annotator.nlp.entities.german.names import found_names as german_names
from annotator.nlp.entities.names import found_names
from annotator.nlp.suggest import suggested
from annotator.nlp.text.lexicon import reading


def why(text: str, name: str) -> str:
    (found,) = suggested([Article("a", text)])
    return next(span.reason for span in found.spans if span.stretch.text(text) == name)


def by_rules(text: str, name: str) -> set[str]:
    found = found_names(text)
    return {entity.reason for entity in found if text[entity.start : entity.end] == name}


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("It grew by 12 km.", "12 km", "A number and the unit that it counts"),
        ("It grew by 12%.", "12%", "A number and a sign of per cent"),
        (
            "It took 3 hours.",
            "3 hours",
            "A number and the hours, minutes or seconds that it counts",
        ),
        ("It cost $12.", "$12", "A number and a currency"),
        ("It was the third time.", "third", "A number that says which one in a row"),
        (
            "She wrote the novel “Cold Harbour”.",
            "Cold Harbour",
            "“novel” before it says that",
        ),
        ("The ferry sank in HMS Velmouth’s wake.", "HMS Velmouth", "“HMS” at its beginning"),
        ("An F-99 took off.", "F-99", "A letter and a number as of aircraft"),
    ],
)
def test_an_entity_names_its_rule(text, name, reason):
    assert why(text, name).startswith(reason)


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("They met in France.", "France", "The list of countries has this name"),
        ("Mayor Velma Orlin spoke.", "Velma Orlin", "“Mayor” before it says that this is a person"),
        ("The Velm Institute shut.", "Velm Institute", "“Institute” at its end says that"),
        ("Mary Velm spoke.", "Mary Velm", "“Mary” is a given name"),
    ],
)
def test_a_rule_of_names_tells_what_it_goes_by(text, name, reason):
    assert any(found.startswith(reason) for found in by_rules(text, name))


def test_what_is_named_in_full_elsewhere_is_told_apart_from_where_it_is():
    text = "Mayor Velma Orlin came. Velma Orlin left, and Orlin slept."
    found = sorted((e.start, e.score, e.reason) for e in found_names(text) if e.label == "PERSON")
    by_place = {start: reason for start, _, reason in found}

    assert by_place[text.index("Velma")] == "“Mayor” before it says that this is a person"
    assert by_place[text.index("Velma Orlin left")].startswith("Named in full elsewhere")
    assert by_place[text.index("Orlin slept")].startswith("Somebody of this surname")


def test_the_model_of_names_speaks_for_itself_and_for_a_rule():
    text = "They met in France. Talks with Brelia Vorn went on."

    assert (
        why(text, "France") == "The list of countries has this name, and the model of names agrees"
    )
    assert "model of names" in why(text, "Brelia Vorn")


def test_an_abbreviation_tells_what_it_stands_for():
    text = "The Velm Rescue Office (VRO) shut. VRO staff left."

    assert why(text, "VRO") == "It stands for “Velm Rescue Office”"


def test_german_rules_tell_what_they_go_by():
    text = "Bürgermeisterin Orla Velm sprach mit der Velmer Werft GmbH."
    with reading("de"):
        reasons = {e.reason for e in german_names(text)}

    assert "“Bürgermeisterin” before it says that this is a person" in reasons
    assert "“GmbH” at its end says that this is an organisation" in reasons
