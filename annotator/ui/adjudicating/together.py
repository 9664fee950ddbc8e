"""Deciding many disagreements in one step, each time after it was shown what that would do."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.domain.adjudication.case import Case
from annotator.domain.adjudication.deciding import Verdict, shifted
from annotator.domain.adjudication.rules import Rule
from annotator.domain.edit import Edit
from annotator.domain.progress import Job
from annotator.domain.said import number_of, plural, said
from annotator.domain.wording import shortened
from annotator.ui.adjudicating.told import LONGEST_NAME
from annotator.ui.choosing.chooser import Choice, Offer
from annotator.ui.files import Task
from annotator.ui.language import tr
from annotator.ui.one_page import OneDialog
from annotator.ui.rows import Row

if TYPE_CHECKING:
    from annotator.ui.adjudicating.alike_dialog import AlikeDialog
    from annotator.ui.adjudicating.course import Course
    from annotator.ui.adjudicating.rule_dialog import RuleDialog
    from annotator.ui.workbench import Workbench
    from annotator.workflow.ruling import Ruled
    from annotator.workflow.session import Session

STOPPED = said("Stopped; nothing was decided")
DECIDING = Task(said("Deciding"), said("articles"), STOPPED)
RULING = Task(said("Deciding by the rule"), said("articles"), STOPPED)
NOT_ALIKE = said("Nowhere else are the same words disputed in the same way")


class Together(OneDialog["AlikeDialog | RuleDialog"]):
    """Decides all places that are alike, what is left in an article as one had it, or by a rule."""

    def __init__(self, bench: "Workbench", course: "Course") -> None:
        super().__init__(bench)
        self._course = course

    # All places that are alike

    def decide_alike(self) -> None:
        """Show the places with the same words and conflict, and decide those that are ticked."""
        from annotator.ui.adjudicating.alike_dialog import AlikeDialog, ways_of  # noqa: PLC0415

        course = self._course
        if course.case is None:
            return
        cases = course.queue.model.alike(course.case)
        if len(cases) == 1:
            self._bench.tell(tr(NOT_ALIKE))
            return
        ways = ways_of(course.case, course.panel.said())
        dialog = AlikeDialog(cases, ways, course.texts, self._bench.window)
        first = course.case
        dialog.agreed.connect(lambda verdict, chosen: self._decide_alike(first, verdict, chosen))
        self._keep(dialog)
        dialog.open()

    def _decide_alike(self, first: Case, verdict: Verdict, cases: Sequence[Case]) -> None:
        work = self._course.work
        if work and cases:
            # What was chosen is meant for the first that was shown, which may not be among them.
            meant = shifted(verdict, first, cases[0])
            self._bench.files.run(work.decide_alike(cases, meant), self._told, DECIDING)

    # What one annotator put

    def accept_rest(self) -> None:
        """Offer whose marks are taken for all that is left in the article, and take them."""
        case, docket = self._course.case, self._course.spread.docket
        if case is None or docket is None:
            return
        left = tr(number_of(len(docket.open()), "place"))
        choices = tuple(
            Choice(Row(f"{shortened(known, LONGEST_NAME)}: {left}"), name)
            for name, known in sorted(self._course.spread.names().items(), key=lambda pair: pair[1])
        )
        question = tr("Take what is left in this article as whom?")
        self._bench.palettes.chooser.ask(Offer(question, choices, self._accept_from))

    def _accept_from(self, name: str) -> None:
        case, work = self._course.case, self._course.work
        if case and work:
            job = work.accept_from(name, case.article)
            self._bench.files.run(job, self._told, DECIDING)

    # What a rule can decide

    def decide_by_rule(self) -> None:
        """Show what rules would decide, and have one do it."""
        from annotator.ui.adjudicating.rule_dialog import RuleDialog  # noqa: PLC0415

        work = self._course.work
        if work is None:
            return
        people = () if self._course.spread.blind else work.remaining().voters
        dialog = RuleDialog(people, self._bench.window)
        dialog.altered.connect(lambda rule: dialog.show_foreseen(work.foresee(rule)))
        dialog.agreed.connect(self._decide_by_rule)
        self._keep(dialog)
        dialog.show_foreseen(work.foresee(dialog.rule()))
        dialog.open()

    def _decide_by_rule(self, rule: Rule) -> None:
        desk = self._bench.desk
        if desk:
            job = _ruling(desk.session, rule)
            self._bench.files.run(job, self._tell_ruled, RULING)

    def _tell_ruled(self, ruled: "Ruled") -> None:
        decided = sum(sum(counts.values()) for counts in ruled.decided.values())
        left = sum(ruled.left.values())
        if ruled.alone:
            told = _decided_alone(decided, ruled.alone, left)
        else:
            told = plural(
                decided,
                "Decided {count} place; {left} left; one undo takes it back",
                "Decided {count} places; {left} left; one undo takes it back",
                left=left,
            )
        self._bench.tell(tr(told))

    def _told(self, edit: Edit) -> None:
        named = edit.name if not self._course.spread.blind else said("Decided")
        self._bench.tell(tr("{what}; one undo takes it back", what=named))


def _decided_alone(decided: int, alone: int, left: int) -> str:
    return plural(
        decided,
        "Decided {count} place, {alone} of them by one vote alone; {left} left; one undo takes it"
        " back",
        "Decided {count} places, {alone} of them by one vote alone; {left} left; one undo takes it"
        " back",
        alone=alone,
        left=left,
    )


def _ruling(session: "Session", rule: Rule) -> "Job[Ruled]":
    from annotator.workflow.ruling import automatic  # noqa: PLC0415  (the store)

    return (yield from automatic(session, rule))
