"""One article that cannot be read costs no other."""

from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.domain.span import Span, State, Stretch
from annotator.domain.suggestion import Suggested
from annotator.nlp.suggesters.reading import read_batch, read_each

ARTICLES = [Article(f"a{n}", "bad" if n in {2, 5} else f"text {n}") for n in range(7)]


def first_word(articles):
    """Suggest the first four characters; stumble over what is bad."""
    for article in articles:
        if article.text == "bad":
            raise ValueError("cannot\nread  this")
        yield Suggested((Span(article.id, Stretch(0, 4), "ORG", State.SUGGESTED),))


def test_what_stands_beside_a_bad_article_is_read():
    found = list(read_each(first_word, ARTICLES, 3))

    assert [new.spans[0].id if new.spans else new.problem for new in found] == [
        *("a0", "a1", "ValueError: cannot read this", "a3", "a4"),
        *("ValueError: cannot read this", "a6"),
    ]


def test_an_answer_too_few_is_a_problem_of_every_article():
    (one, two) = read_batch(lambda _articles: [], ARTICLES[:2])

    assert one == two == Suggested(problem="ValueError: there were 0 answers for 1 articles")


def test_an_error_that_repeats_the_text_is_cut():
    def repeat(articles):
        raise KeyError(articles[0].text * 1000)

    (one,) = read_batch(repeat, ARTICLES[:1])

    assert len(one.problem) < 400


def test_an_error_for_a_person_is_told_as_it_is():
    def refuse(_articles):
        raise SuggestError("its text is in Latin")

    assert read_batch(refuse, ARTICLES[:1]) == [Suggested(problem="its text is in Latin")]
