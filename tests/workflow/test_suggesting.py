"""Suggesting again brings what is new and leaves alone what somebody decided."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import ProjectError, SuggestError
from annotator.domain.label_map import Mapped, label_map
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.suggester import BUILTIN, Suggester
from annotator.domain.suggestion import Suggested, quote_id, span_id
from annotator.store import queries
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.suggesting import STEP, Plan, Suggestions, preview, suggest
from annotator.workflow.workers import Reader, here

AGAIN = Plan(again=True)
TEXT = "“We are ready,” Mayor Ana Petrović said in Kyiv. The council told reporters nothing."


def words(label: str, pattern: str = r"\b[A-Z]\w+", name: str = "words") -> Reader:
    """A suggester that takes every word that fits a pattern for an entity."""

    def read(articles: Iterable[Article]) -> Iterator[Suggested]:
        for article in articles:
            found = re.finditer(pattern, article.text)
            yield Suggested(tuple(span(m.start(), m.end(), label, name) for m in found))

    return Reader(Suggester(name, "1"), read)


def span(start: int, end: int, label: str, name: str) -> Span:
    place = Stretch(start, end)
    return Span(span_id(start, end, label), place, label, State.SUGGESTED, f"{name}@1", 0.5)


def sayer(speaker: Speaker) -> Reader:
    """A suggester that has somebody say the first 15 characters of every article."""
    said = Quote(
        quote_id(0, 15),
        (Stretch(0, 15),),
        speaker=speaker.id,
        state=State.SUGGESTED,
        origin="sayer@1",
    )

    def read(articles: Iterable[Article]) -> Iterator[Suggested]:
        return (Suggested(quotes=(said,), speakers=(speaker,)) for _ in articles)

    return Reader(Suggester("sayer", "1"), read)


def surfaces(session: Session) -> dict[str, State]:
    text = session.article("a1").text
    return {span.stretch.text(text): span.state for span in session.copy("a1").spans}


@pytest.fixture
def suggested(session: Session) -> Session:
    run(suggest(session, words("GPE")))
    return session


def test_what_is_suggested_is_open(suggested):
    assert surfaces(suggested) == dict.fromkeys(
        ["We", "Mayor", "Ana", "Petrović", "Kyiv", "The"], State.SUGGESTED
    )


def test_the_account_counts_articles_spans_and_quotes(session):
    session.do(Edit("Import", (Change(None, Article("a2", "Oslo and Bergen"), "a2"),)))

    assert run(suggest(session, words("GPE"))) == Suggestions("words@1", 2, spans=8, quotes=0)
    assert run(suggest(session, sayer(Speaker("p1", "Ana")))) == Suggestions("sayer@1", 2, 0, 2)


def test_suggesting_again_keeps_every_decision(suggested):
    copy = suggested.copy("a1")
    we, mayor, ana, *_ = copy.spans
    suggested.do(decide.reject(copy, we))
    suggested.do(decide.accept(suggested.copy("a1"), mayor))
    suggested.do(decide.move(suggested.copy("a1"), ana, Stretch(22, 34)))
    before = suggested.copy("a1")

    run(suggest(suggested, words("GPE"), AGAIN))

    assert suggested.copy("a1") == before
    assert surfaces(suggested)["We"] is State.REJECTED
    assert surfaces(suggested)["Ana Petrović"] is State.CHANGED


def test_what_is_no_longer_suggested_goes_unless_it_was_decided(suggested):
    kyiv = next(s for s in suggested.copy("a1").spans if s.start == 43)
    suggested.do(decide.accept(suggested.copy("a1"), kyiv))

    run(suggest(suggested, words("GPE", pattern=r"\bMayor\b"), AGAIN))

    assert surfaces(suggested) == {"Mayor": State.SUGGESTED, "Kyiv": State.ACCEPTED}


def test_suggestions_of_another_suggester_stay(suggested):
    run(suggest(suggested, words("ORG", pattern=r"\bcouncil\b", name="other")))

    assert surfaces(suggested)["council"] is State.SUGGESTED
    assert surfaces(suggested)["Kyiv"] is State.SUGGESTED


def test_a_better_score_replaces_the_older_suggestion(suggested):
    better = replace(span(43, 47, "GPE", "words"), score=0.9)
    only = Reader(
        Suggester("words", "1"), lambda articles: (Suggested((better,)) for _ in articles)
    )

    run(suggest(suggested, only, AGAIN))

    assert suggested.copy("a1").spans == (better,)


def test_a_newer_version_takes_the_place_of_the_older_but_for_decisions(session):
    run(suggest(session, here(replace(BUILTIN, version="1"))))
    kyiv = next(span for span in session.copy("a1").spans if span.start == TEXT.index("Kyiv"))
    session.do(decide.reject(session.copy("a1"), kyiv))
    before = session.copy("a1").items()

    account = run(suggest(session))

    items = session.copy("a1").items()
    decided = [item for item in items if item.state is not State.SUGGESTED]
    assert account.articles == 1
    assert decided == [replace(kyiv, state=State.REJECTED)]
    assert {item.origin for item in items if item not in decided} == {BUILTIN.origin}
    assert [item.id for item in items] == [item.id for item in before]


def test_every_annotator_sees_the_suggestions(suggested):
    other = Session(suggested.project, "ben")

    assert surfaces(other) == surfaces(suggested)


def test_suggestions_alone_make_no_draft(suggested):
    assert suggested.headings()[0].status == "todo"


def test_a_speaker_of_the_ledger_is_recognised_by_name(session):
    session.do(Edit("Add", (Change(None, Speaker("p7", "Ana Petrović")),)))

    run(suggest(session, sayer(Speaker("p-ana", "ANA PETROVIĆ", ("the mayor",)))))

    assert session.speakers() == (Speaker("p7", "Ana Petrović", ("the mayor",)),)
    assert session.copy("a1").quotes[0].speaker == "p7"


def test_a_new_speaker_joins_the_ledger_once(session):
    session.do(Edit("Import", (Change(None, Article("a2", "x" * 20), "a2"),)))

    run(suggest(session, sayer(Speaker("p-ana", "Ana"))))
    run(suggest(session, sayer(Speaker("p-ana", "Ana")), AGAIN))

    assert session.speakers() == (Speaker("p-ana", "Ana"),)


STORY = {  # a rewrite that is read before its original, and somebody of another story
    "a2": ("harbour", "The fire is out, Danilenko said. “We saw it,” an official said."),
    "a3": ("harbour", "“The fire is out,” Ihor Danylenko said. “We saw it,” the official said."),
    "a4": ("glacier", "“The ice is gone,” Danilenko said. “We saw it,” an official said."),
}


def heard(session: Session, article: str) -> set[str | None]:
    return {quote.speaker for quote in session.copy(article).quotes}


@pytest.fixture
def told(session: Session) -> Session:
    articles = [Article(key, text, story=story) for key, (story, text) in STORY.items()]
    session.do(Edit("Import", tuple(Change(None, one, one.id) for one in articles)))
    return session


@pytest.mark.parametrize("one_by_one", [False, True])
def test_speakers_are_the_same_in_all_articles_of_a_story(told, one_by_one):
    for plan in [Plan((key,)) for key in ("a3", "a2", "a4")] if one_by_one else [Plan()]:
        run(suggest(told, plan=plan))

    assert heard(told, "a2") == heard(told, "a3")
    assert heard(told, "a4").isdisjoint(heard(told, "a3"))


def test_speakers_keep_their_ids_when_all_is_read_again(told):
    run(suggest(told))
    before = {key: heard(told, key) for key in STORY}, told.speakers()

    run(suggest(told, plan=AGAIN))

    assert ({key: heard(told, key) for key in STORY}, told.speakers()) == before


def test_suggesting_is_one_step_to_undo(suggested):
    assert suggested.undo().name == "Suggest"

    assert surfaces(suggested) == {}


def test_suggesting_the_same_again_is_no_step(suggested):
    run(suggest(suggested, words("GPE"), AGAIN))

    assert suggested.undo().name == "Suggest"
    assert suggested.undo() is None


def unread(articles: int = 2) -> Edit:
    """Bring in articles that nobody has read."""
    more = (Article(f"b{n}", f"Oslo and Bergen {n}") for n in range(articles))
    return Edit("Import", tuple(Change(None, article, article.id) for article in more))


def open_in(session: Session, article: str) -> int:
    return len(session.project.ask(queries.copy, article, SUGGESTIONS).items())


def test_suggesting_that_is_given_up_keeps_what_was_read(session):
    session.do(unread())
    job = suggest(session, words("GPE"))
    next(job)

    job.close()

    assert (open_in(session, "a1"), open_in(session, "b0")) == (6, 0)


def test_suggesting_that_is_interrupted_keeps_what_was_read_and_lets_the_suggester_end(session):
    session.do(unread())
    ended = []

    def read(articles):
        try:
            yield from words("GPE").read(iter([next(iter(articles))]))
            raise KeyboardInterrupt
        finally:
            ended.append("words")

    with pytest.raises(KeyboardInterrupt):
        run(suggest(session, Reader(Suggester("words", "1"), read)))

    assert (open_in(session, "a1"), open_in(session, "b0")) == (6, 0)
    assert ended == ["words"]


def test_suggesting_goes_on_with_the_articles_not_yet_read(suggested):
    suggested.do(unread())
    seen = []

    def read(articles):
        for article in articles:
            seen.append(article.id)
            yield from words("GPE").read([article])

    account = run(suggest(suggested, Reader(Suggester("words", "1"), read)))

    assert seen == ["b0", "b1"]
    assert (account.articles, account.passed_over) == (2, 1)


def test_a_newer_version_reads_every_article_again(suggested):
    newer = Reader(Suggester("words", "2"), words("GPE").read)

    assert run(suggest(suggested, newer)).articles == 1


def test_only_the_articles_asked_for_are_read_in_their_order(session):
    session.do(unread())

    account = run(suggest(session, words("GPE"), Plan(articles=("b1", "a1", "b1"))))

    assert account.articles == 2
    assert [open_in(session, article) for article in ("a1", "b0", "b1")] == [6, 0, 2]


def test_an_article_that_is_not_there_is_told_before_anything_is_read(session):
    with pytest.raises(ProjectError, match="no article a9"):
        run(suggest(session, words("GPE"), Plan(articles=("a9",))))


def test_articles_that_go_while_others_are_read_are_passed_by(session):
    session.do(unread())
    bringing = session.project

    def read(articles):
        for article in articles:
            if article.id == "a1":
                Session(bringing, "anna").undo()
            yield from words("GPE").read([article])

    account = run(suggest(session, Reader(Suggester("words", "1"), read)))

    assert account.articles == 3
    assert [heading.article for heading in session.headings()] == ["a1"]
    assert open_in(session, "a1") == 6


def test_a_long_run_is_stored_in_steps_that_are_one_to_undo(session):
    session.do(unread(STEP))
    told = []
    session.listen(told.append)

    run(suggest(session, words("GPE")))

    assert [len(edit.touched()) for edit in told] == [STEP, 1]
    assert session.undo().name == "Suggest"
    assert told[-1].suggests()
    assert len(told[-1].touched()) == STEP + 1
    assert (open_in(session, "a1"), open_in(session, f"b{STEP - 1}")) == (0, 0)
    session.redo()
    assert (open_in(session, "a1"), open_in(session, f"b{STEP - 1}")) == (6, 2)


def test_what_is_done_while_a_suggester_reads_is_a_step_between_its_own(session):
    session.do(unread(STEP))
    job = suggest(session, words("GPE"))
    for _ in range(STEP + 1):
        next(job)
    session.do(decide.set_status(session.copy("a1"), Status.DONE))
    run(job)

    undone = [session.undo().name for _ in range(3)]

    assert undone == ["Suggest", "Mark as done", "Suggest"]
    assert open_in(session, "a1") == 0


def test_an_article_that_cannot_be_read_is_accounted_for_and_keeps_what_was_suggested(suggested):
    suggested.do(unread(1))

    def read(articles):
        yield from (Suggested(problem="too long") for _ in articles)

    account = run(suggest(suggested, Reader(Suggester("words", "1"), read), AGAIN))

    assert [rejection.sentence() for rejection in account.rejected] == [
        "a1: too long",
        "b0: too long",
    ]
    assert account.articles == 0
    assert open_in(suggested, "a1") == 6


def test_a_label_that_the_scheme_does_not_have_is_left_out_and_counted(session):
    account = run(suggest(session, words("MISC")))

    assert (account.spans, account.left_out) == (0, {"MISC": 6})
    assert open_in(session, "a1") == 0


def test_labels_go_where_a_person_wants_them(session):
    labels = label_map(session.scheme(), {"MISC": "ORG"})

    run(suggest(session, words("MISC"), Plan(labels=labels)))

    kyiv = session.copy("a1").spans[4]
    assert (kyiv.id, kyiv.label) == ("e-43-47-ORG", "ORG")


def test_two_suggesters_that_say_the_same_make_one_suggestion(suggested):
    run(suggest(suggested, words("GPE", name="other")))

    assert {span.origin for span in suggested.copy("a1").spans} == {"words@1 + other@1"}


def test_what_one_of_two_no_longer_says_is_still_said_by_the_other(suggested):
    run(suggest(suggested, words("GPE", name="other")))

    run(suggest(suggested, words("GPE", pattern="Kyiv"), AGAIN))

    origins = {span.stretch.text(TEXT): span.origin for span in suggested.copy("a1").spans}
    assert origins["Kyiv"] == "words@1 + other@1"
    assert origins["Ana"] == "other@1"


def test_a_preview_counts_labels_and_changes_nothing(session):
    suggester = Suggester("words", "1", labels=("PER", "GPE"))

    lines = run(preview(session, Reader(suggester, words("GPE").read)))

    assert lines == (Mapped("GPE", 6, "GPE"), Mapped("PER", 0, "PERSON"))
    assert open_in(session, "a1") == 0


def test_a_preview_reads_few_articles_from_everywhere(session):
    session.do(unread(100))

    lines = run(preview(session, words("GPE")))

    assert lines == (Mapped("GPE", 6 + 2 * 9, "GPE"),)


def test_a_preview_tells_what_the_suggester_could_not_read(session):
    failing = Reader(
        Suggester("words", "1"), lambda articles: (Suggested(problem="dry") for _ in articles)
    )

    with pytest.raises(SuggestError, match="words cannot read a1: dry"):
        run(preview(session, failing))
