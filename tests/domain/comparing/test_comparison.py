"""Each quote of a rewrite gets the verdict that a careful reader would give it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.comparing.comparison import compared
from annotator.domain.comparing.verdict import Flag, Op, Side, Verdict
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.span import State, Stretch
from tests.domain.comparing.sides import comparison, only, side

BRIDGE = (
    "“We did not close the bridge for fun.” (Ana Lee)\n"
    "“The 5,000 cars a day are too many, and the cables are old.” (Ben Ott)\n"
    "“Nobody will be punished. We start on Monday.” (Ana Lee)\n"
    "The mayor said that nine workers had checked every cable."
)
CASES = {
    "“We did not close the bridge for fun”": Verdict.VERBATIM,
    "“We did not close the bridge, for fun!”": Verdict.PUNCTUATION,
    "“we did not close the bridge for fun”": Verdict.PUNCTUATION,
    "“the cables are old”": Verdict.VERBATIM,
    "“the cables are old”: so they say": Verdict.VERBATIM,
    "“Nobody will be punished”? No.": Verdict.VERBATIM,
    "“Nobody will be punished?”": Verdict.PUNCTUATION,
    "“The 5000 cars a day are too many”": Verdict.PUNCTUATION,
    "“We did not close the bridge for money.”": Verdict.ALTERED,
    "“The 9,000 cars a day are too many, and the cables are worn.”": Verdict.ALTERED,
    "“Nobody will be punished, and the cables are old.”": Verdict.SPLICED,
    "“nine workers had checked every cable”": Verdict.UNQUOTED,
    "“The river has never been so high.”": Verdict.UNSUPPORTED,
    "“…”": Verdict.UNSUPPORTED,
}


@pytest.mark.parametrize("rewrite", CASES)
def test_a_quote_gets_its_verdict(rewrite):
    assert only(BRIDGE, rewrite).verdict is CASES[rewrite]


def test_a_part_left_out_without_saying_so_is_a_splice():
    found = only(
        "“We open the gates at six, and unless the wind turns we close them again at nine.”",
        "“We open the gates at six, and we close them again at nine.”",
    )

    assert found.verdict is Verdict.SPLICED
    assert [c.text for c in found.diff if c.op is Op.DELETED] == ["unless the wind turns"]


def test_a_quote_that_a_cue_interrupts_is_verbatim_when_put_together():
    original = side("“We were looking for rats,” Karam said. “We found a painting.”")
    one = Quote("q1", tuple(quote.contents[0] for quote in original.quotes))
    whole = Side(original.article, (one,), marked=original.marked)

    (found,) = compared(whole, side("“We were looking for rats. We found a painting.”")).quotes

    assert found.verdict in {Verdict.VERBATIM, Verdict.PUNCTUATION}
    assert len(found.matches) == 2


def test_the_diff_reads_as_the_rewrite_without_what_was_deleted():
    found = only(BRIDGE, "“We did close the bridge for money.”")

    kept = [change.text for change in found.diff if change.op is not Op.DELETED]
    assert " ".join(kept) == "We did close the bridge for money."
    assert [c.text for c in found.diff if c.op is Op.DELETED] == ["not", "fun."]


def test_a_match_is_the_whole_quote_of_the_original():
    found = only(BRIDGE, "“the cables are old”")

    (match,) = found.matches
    assert match.text(BRIDGE) == "“The 5,000 cars a day are too many, and the cables are old.”"
    assert found.speakers == ("Ben Ott",)


FLAGGED = {
    "“We did close the bridge for fun.” (Ana Lee)": {Flag.NEGATION},
    "“We did not close the bridge for fun.” (Ben Ott)": {Flag.SPEAKER},
    "“The 9,000 cars a day are too many, and the cables are old.” (Ben Ott)": {Flag.NUMBER},
    "“The 5,000 cars a day were too many, and the cables are old.” (Ben Ott)": {Flag.TENSE},
    "“We never closed the bridge for fun.” (Ana Lee)": set(),
    "“Nobody would be punished. We start on Monday.” (Ana Lee)": {Flag.TENSE},
    "“Nobody can be punished. We start on Monday.” (A. Lee)": {Flag.TENSE},
    "“The 5,000 cars are too many, and the cables are old.” (Benn Ott)": set(),
}


@pytest.mark.parametrize("rewrite", FLAGGED)
def test_flags_tell_what_a_change_means(rewrite):
    assert set(only(BRIDGE, rewrite).flags) == FLAGGED[rewrite]


def test_a_name_in_another_transliteration_is_the_same_speaker():
    found = only("“No deal.” (Volodymyr Zelenskyy)", "“No deal.” (Vladimir Zelenskiy)")

    assert not found.flags


def test_a_surname_written_with_g_and_with_h_is_the_same_speaker():
    found = only("“No deal.” (Volodymyr Hrytsenko)", "“No deal.” (Vladimir Gritsenko)")

    assert not found.flags


def test_a_speaker_that_is_no_name_in_the_text_is_not_told_to_be_another():
    rewrite = side("“No deal.” (Consumption) rose in Oslo.", ("Oslo", "GPE"))

    (found,) = compared(side("“No deal.” (Ana Lee)"), rewrite).quotes

    assert not found.flags


def test_the_diff_of_a_long_quote_begins_where_it_does():
    found = only(
        "“Every cubic metre you do not burn in Rome is a cubic metre that somebody can burn here.”",
        "“Every cubic metre you don't burn in Rome can be burned here.”",
    )

    assert found.diff[0].text == "Every cubic metre you"


def test_a_word_left_out_at_the_end_of_a_quote_is_told():
    found = only("“We wait for weeks, not days.”", "“We wait for many weeks.”")

    assert [c.text for c in found.diff if c.op is Op.DELETED] == ["not days."]
    assert found.flags == (Flag.NEGATION,)


def test_an_altered_quote_among_thousands_like_it_is_no_splice():
    quotes = [f"“Quote {n} is about {n * 3} things and five others.”" for n in range(200)]

    found = only("\n".join(quotes), quotes[150].replace("things", "items"))

    assert found.verdict is Verdict.ALTERED
    assert "450" in found.diff[0].text


def test_of_two_who_say_the_same_the_same_speaker_is_found():
    found = only("“No comment.” (Ana Lee)\n“No comment.” (Ben Ott)", "“No comment.” (Ben Ott)")

    assert found.speakers == ("Ben Ott",)
    assert not found.flags


def test_quotes_of_the_original_alone_are_dropped():
    found = comparison(BRIDGE, "“Nobody will be punished.”")

    assert [quote.id for quote in found.dropped] == ["q1", "q2"]


def test_what_is_reported_or_rejected_has_no_verdict():
    text = "“Yes.” He said it rained."
    quotes = (
        Quote("q1", (Stretch(0, 6),), state=State.REJECTED),
        Quote("q2", (Stretch(15, 24),), kind=QuoteKind.INDIRECT),
    )

    found = compared(side(BRIDGE), Side(Article("b", text), quotes))

    assert found.quotes == ()


def test_a_mixed_quote_is_compared_by_what_is_in_marks():
    text = "She said the cables were “old and worn”."
    quote = Quote("q1", (Stretch(9, 39),), kind=QuoteKind.MIXED)
    rewrite = Side(Article("b", text), (quote,), marked=(Stretch(25, 39),))

    (found,) = compared(side("“The cables are old and worn.”"), rewrite).quotes

    assert found.verdict is Verdict.VERBATIM


def test_reported_words_in_marks_with_a_word_changed_are_unquoted():
    text = "Lee said the committee had rejected the second proposal unanimously."
    quote = Quote("q1", (Stretch(9, 67),), kind=QuoteKind.INDIRECT)

    (found,) = compared(
        Side(Article("a", text), (quote,)),
        side("“The committee has rejected the second proposal unanimously.”"),
    ).quotes

    assert found.verdict is Verdict.UNQUOTED


def test_the_same_twice_is_verbatim_and_drops_nothing():
    found = comparison(BRIDGE, BRIDGE)

    assert {quote.verdict for quote in found.quotes} == {Verdict.VERBATIM}
    assert not found.dropped
    assert not any(quote.flags for quote in found.quotes)


@pytest.mark.parametrize("texts", [("", "“Yes, we can.”"), ("“Yes, we can.”", ""), ("", "")])
def test_empty_texts_are_no_error(texts):
    found = comparison(*texts)

    assert all(quote.verdict is Verdict.UNSUPPORTED for quote in found.quotes)


def test_thousands_of_quotes_in_one_line_are_compared():
    quotes = (f"“Number {n} came by {n % 97} ways to town {n * 7}.” and " for n in range(2_000))
    original = "".join(quotes)
    rewrite = original.replace(" ways", " roads")

    found = comparison(original, rewrite)

    assert len(found.quotes) == 2_000
    assert {quote.verdict for quote in found.quotes} == {Verdict.ALTERED}


def test_one_quote_as_long_as_the_text_is_compared():
    words = " ".join(f"word{n}" for n in range(20_000))

    found = only(f"“{words}”", f"“{words.replace('word777 ', 'other ')}”")

    assert found.verdict is Verdict.ALTERED
    assert all(len(match) < len(words) + 2 for match in found.matches)


WORDS = st.lists(st.sampled_from("we no not will 5 5,000 old new bridge said the Lee".split()))
TEXTS = st.lists(WORDS, max_size=4).map(lambda qs: " and ".join(f"“{' '.join(q)}”" for q in qs))


@given(TEXTS, TEXTS)
def test_every_quote_has_a_verdict_and_matches_lie_in_the_original(original, rewrite):
    found = comparison(original, rewrite)

    assert len(found.quotes) == rewrite.count("“")
    for quote in found.quotes:
        assert 0 <= quote.score <= 1
        assert bool(quote.matches) == (quote.verdict is not Verdict.UNSUPPORTED)
        assert all(match.end <= len(original) for match in quote.matches)


@given(TEXTS)
def test_a_text_against_itself_is_verbatim_wherever_there_are_words(text):
    for quote in comparison(text, text).quotes:
        said = quote.quote.text(text).strip("“” ")
        assert quote.verdict is (Verdict.VERBATIM if said else Verdict.UNSUPPORTED)
