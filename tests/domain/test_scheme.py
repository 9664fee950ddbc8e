"""A scheme offers labels, and knows what to do with one it has not."""

from annotator.domain.scheme import Label, LabelKind, Scheme

ORG = Label("ORG", key="2", role="org")
CUE = Label("CUE", kind=LabelKind.QUOTE_ROLE)
GPE = Label("GPE")
SCHEME = Scheme("small", (ORG, CUE, GPE))


def test_entities_are_offered_in_the_order_of_the_scheme():
    assert SCHEME.entities() == (ORG, GPE)


def test_a_label_is_found_by_its_name():
    assert SCHEME.label("ORG") is ORG


def test_a_label_from_elsewhere_is_a_plain_one():
    assert SCHEME.label("MOON") == Label("MOON", key="", role="other")
