"""Zones reach the components that read an article after they were found."""

from annotator.nlp.pipeline import make_pipeline
from annotator.nlp.text.zones import found_zones

NEWS = "The roads were safe on Tuesday, the governor told those who asked him in the street."


def test_zones_that_came_with_the_article_are_taken_as_they_are():
    nlp = make_pipeline()
    doc = nlp.make_doc(f"KYIV (Reuters) — {NEWS}")
    given = doc._.zones = found_zones("x" * len(doc.text))

    assert nlp(doc)._.zones == given


def test_nobody_speaks_in_a_credit():
    text = (
        "Photo: “Old Bo” Chan said / Courier Wire\n\nThey left.\n\n(Reporting by Ana “Annie” Lee)"
    )

    assert make_pipeline()(text)._.frames == ()


def test_whoever_wrote_the_article_is_a_person_and_no_speaker():
    doc = make_pipeline()("By Ana Lee\n\n“We are here,” Ana Lee said.\n\nReporting by Ana Lee")

    assert [(entity.text, entity.label_) for entity in doc.ents] == [("Ana Lee", "PERSON")] * 3
    assert [text for (start, end) in doc._.mentions if (text := doc.text[start:end])] == ["Ana Lee"]
    assert min(doc._.mentions)[0] > len("By Ana Lee")
