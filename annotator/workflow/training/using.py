"""Letting a version suggest in its project, and going back to what did before."""

import json

from annotator.domain.choice import Choice, Chosen, from_setting, to_setting
from annotator.domain.edit import Change, Edit, Setting
from annotator.domain.errors import AnnotatorError, SuggestError
from annotator.domain.said import said
from annotator.domain.version import Version
from annotator.workflow.choices import choose, chosen
from annotator.workflow.former import label_map_of
from annotator.workflow.session import Session
from annotator.workflow.training.versions import describe

BEFORE = "suggesters_before"  # the setting that keeps what was chosen before, the latest last
MOST = 20  # of those


def in_use(session: Session) -> str:
    """Return what is the project's first suggester by name, "" where there is none."""
    return chosen(session).first.wanted


def use(session: Session, version: Version) -> None:
    """Make a version the project's suggester; what did that until now is remembered.

    Raises AnnotatorError, the choice as it was, where the version is not there or none of its
    labels has a place in the scheme.
    """
    found = describe(session.project.path, version)
    into = label_map_of(session)
    if version.labels and not any(map(into, version.labels)):
        raise SuggestError(
            said(
                "{version} was trained on other labels ({labels}); the scheme {scheme} has"
                " none of them, and the suggester is as it was",
                version=version.name,
                labels=", ".join(version.labels[:8]),
                scheme=session.scheme().name,
            )
        )
    before = chosen(session)
    if before.first.wanted != version.name:
        _remember(session, [*_earlier(session), to_setting(before)])
        beside = before.beside if before.beside and before.beside.name != found.name else None
        choose(session, Chosen(Choice(version.name, found.name), beside))


def go_back(session: Session) -> None:
    """Let what suggested before do so again.

    Raises AnnotatorError where nothing else did.
    """
    earlier = _earlier(session)
    if not earlier:
        raise AnnotatorError(
            said("nothing suggested before in this project; the suggester is as it was")
        )
    choose(session, from_setting(earlier[-1]))
    _remember(session, earlier[:-1])


def can_go_back(session: Session) -> bool:
    return bool(_earlier(session))


def _earlier(session: Session) -> list[str]:
    try:
        return [str(one) for one in json.loads(session.setting(BEFORE) or "[]")]
    except (ValueError, TypeError):
        return []


def _remember(session: Session, earlier: list[str]) -> None:
    value = session.setting(BEFORE)
    before, after = Setting(BEFORE, value) if value else None, json.dumps(earlier[-MOST:])
    session.do(
        Edit(said("Remember suggesters"), (Change(before, Setting(BEFORE, after)),)), own=False
    )
