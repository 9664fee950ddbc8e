"""What a project has chosen is kept with it and put to work."""

import json
from pathlib import Path

import pytest

from annotator.domain.article import Article
from annotator.domain.choice import Choice, Chosen
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import SuggestError
from annotator.workflow.choices import choose, chosen, described, suggest_chosen
from annotator.workflow.job import run
from annotator.workflow.session import Session
from tests.nlp.suggesters.packages import save_pipeline

NEWS = "Ana Lee came to Oslo on Monday. “We are ready,” she said."


@pytest.fixture
def news(session: Session) -> Session:
    session.do(Edit("Import", (Change(None, Article("n1", NEWS), "n1"),)))
    return session


def patterns(folder: Path, **labels: str) -> Choice:
    lines = [json.dumps({"label": label, "pattern": text}) for text, label in labels.items()]
    path = folder / "places.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return Choice(str(path), "places")


def proposed(session: Session) -> dict[str, set[str]]:
    """Return who proposes which label in the article, without versions."""
    found: dict[str, set[str]] = {}
    for span in session.copy("n1").spans:
        names = {part.partition("@")[0] for part in span.origin.split(" + ")}
        found.setdefault(span.label, set()).update(names)
    return found


def test_a_choice_outlasts_the_session_and_no_undo_takes_it_back(news: Session) -> None:
    choose(news, Chosen(Choice("gazetteer", "gazetteer", {"PER": ""})))
    choose(news, Chosen(Choice("gazetteer", "gazetteer", {"PER": "ORG"})))
    news.undo()
    path = news.project.path
    news.close()

    with Session.open(path, "anna") as again:
        assert chosen(again) == Chosen(Choice("gazetteer", "gazetteer", {"PER": "ORG"}))


def test_both_suggesters_read_with_their_labels(news: Session, tmp_path: Path) -> None:
    beside = patterns(tmp_path, Oslo="RIVER", Lee="PER")
    beside = Choice(beside.wanted, beside.name, {"RIVER": "LOC", "PER": ""})
    choose(news, Chosen(Choice(), beside))

    account = run(suggest_chosen(news, ()))

    assert proposed(news)["LOC"] == {"places"}
    assert {"builtin"} in proposed(news).values()
    assert account.left_out == {"PER": 1}
    assert account.rejected == ()


def test_a_folder_is_only_loaded_where_a_person_has_agreed(news: Session, tmp_path: Path) -> None:
    folder = save_pipeline(tmp_path / "tiny").resolve()
    choice = Choice(str(folder), "tiny")

    with pytest.raises(SuggestError, match="nobody here has agreed"):
        described(news, choice, agreed=())

    suggester, _ = described(news, choice, agreed=(str(folder),))
    assert not suggester.asks


def test_where_the_chosen_one_is_gone_the_built_in_one_reads(news: Session, tmp_path: Path) -> None:
    choice = patterns(tmp_path, Oslo="GPE")
    choose(news, Chosen(choice))
    Path(choice.wanted).unlink()

    account = run(suggest_chosen(news, ()))

    assert {"builtin"} in proposed(news).values()
    assert "there is no suggester, folder or file" in account.rejected[0].sentence()
