"""Words in the marks of any convention are quotes, in a language with words of its own or not."""

import pytest

from annotator.domain.article import Article
from annotator.domain.quote import QuoteKind
from annotator.domain.suggester import BUILTIN
from annotator.nlp.suggesters.loading import load


@pytest.fixture(scope="module")
def read():
    return load(BUILTIN)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Київ. «Ми готові до зими», — сказала вона.", "«Ми готові до зими»"),
        ("« Nous sommes prêts à partir », a dit Anna.", "« Nous sommes prêts à partir »"),
        ("„Ми готові до зими“, — казала вона.", "„Ми готові до зими“"),
        ("»Jeg er klar til vinteren«, sagde hun.", "»Jeg er klar til vinteren«"),
        ("市長は「はい、明日から始めます」と語った。", "「はい、明日から始めます」"),
        ("市长说：「我们已经准备好了。」", "「我们已经准备好了。」"),
    ],
)
def test_what_stands_in_marks_is_quoted(read, text, quoted):
    (found,) = read([Article("a", text)])

    (quote,) = [quote for quote in found.quotes if quote.kind is QuoteKind.DIRECT]
    assert [content.text(text) for content in quote.contents] == [quoted]
