"""A project in which somebody judges the quotes of a rewrite."""

from annotator.domain.article import Article, Variant
from annotator.domain.comparing.judgement import Answer, Judgement
from annotator.domain.comparing.judging import judge
from annotator.domain.comparing.verdict import Flag, Hint, Verdict
from annotator.domain.edit import Change, Edit
from annotator.domain.record import Copy
from annotator.domain.span import Stretch
from annotator.store import queries
from annotator.store.project import Project
from annotator.workflow.session import Session

ORIGINAL = Article(
    "o",
    "“We sent 40 boats to the harbour on Monday,” said Ana Petrović. “Come in,” she said.",
    story="boats",
    variant=Variant.ORIGINAL,
)
REWRITE = Article(
    "r",
    "“We sent 60 boats to the harbour on Monday,” said Ana Petrović. “All of you come,” she said.",
    story="boats",
    variant=Variant.REWRITE,
)
ALTERED = Judgement(
    "o",
    (Stretch(0, 44),),
    Verdict.ALTERED,
    flags=(Flag.NUMBER,),
    proposed=Verdict.ALTERED,
    proposed_flags=(Flag.NUMBER,),
)
SPLICED = Judgement("o", (Stretch(64, 82),), Verdict.SPLICED, proposed=Verdict.UNSUPPORTED)
CONFIRMED = Judgement("o", (Stretch(50, 62),), Answer.CONFIRMED, Hint.ROLE)
ALL = (ALTERED, CONFIRMED, SPLICED)


def with_story(project: Project, *articles: Article) -> Session:
    """Put a story into a project and return anna's session on it."""
    articles = articles or (ORIGINAL, REWRITE)
    changes = tuple(Change(None, article, article.id) for article in articles)
    Session(project, "").do(Edit("Import", changes))
    return Session(project, "anna")


def judge_all(session: Session, *judgements: Judgement) -> None:
    for judgement in judgements or ALL:
        session.do(judge(session.copy("r"), judgement))


def stored(session: Session, owner: str = "") -> Copy:
    """Return what is stored of somebody's copy of the rewrite."""
    return session.project.ask(queries.copy, "r", owner or session.annotator)
