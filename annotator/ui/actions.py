"""Every action a person can take, as data; menus, keys and tests read this table."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.domain.comparing.verdict import Flag, Verdict
from annotator.domain.quote import QuoteKind
from annotator.domain.worth import By
from annotator.ui.keys import native
from annotator.ui.language import tr
from annotator.ui.theme import THEMES
from annotator.ui.tips import TIPS

BARE = re.compile(r"(?:Shift\+)?(?!Esc$|F\d+$)(?:[^+]+|\+)")
THEME_TEXTS = {"system": "Same as the desktop"} | {
    name: "High contrast" if name == "contrast" else name.capitalize() for name in THEMES
}

ORDER_TEXTS = {
    By.ARRIVAL: "As they &came",
    By.UNCERTAINTY: "&Unsure first",
    By.DISAGREEMENT: "&Disputed first",
    By.RARITY: "&Rare labels first",
    By.STORY: "By &story",
    By.SIMILARITY: "&Like this one first",
}


@dataclass(frozen=True, slots=True)
class Command:
    """One action: its name, menu, text, keys, and what must be there for it to make sense.

    It calls the method that goes by its name, or the one that `call` names, with the arguments
    given there.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    needs: str = ""
    call: tuple[Any, ...] = ()

    @property
    def title(self) -> str:
        """The text as it is said, without the sign for its letter in the menu."""
        return tr(self.text).replace("&", "")


COMMANDS = (
    Command("new_project", "Project", "&New…", ("Ctrl+N",)),
    Command("open_project", "Project", "&Open…", ("Ctrl+O",)),
    Command("work_as", "Project", "&Work as…", ("Ctrl+Shift+W",), "project"),
    Command("import_files", "Project", "&Import files…", ("Ctrl+I",), "project"),
    Command("import_folder", "Project", "Import a &folder…", (), "project"),
    Command("suggest_all", "Project", "&Suggest in all articles", ("Ctrl+G",), "project"),
    Command("find_zones", "Project", "Find &zones in all articles", (), "project"),
    Command("edit_scheme", "Project", "&Labels…", (), "project"),
    Command("hand_out", "Project", "&Hand out articles…", (), "project"),
    Command("bring_in_files", "Project", "B&ring in annotators’ files…", (), "project"),
    Command("export_files", "Project", "&Export…", ("Ctrl+E",), "project"),
    Command("choose_backup", "Project", "&Backups…", (), "project"),
    Command("choose_trash", "Project", "&Trash…", (), "project"),
    Command("check_project", "Project", "&Check the project…", (), "project"),
    Command("close", "Project", "&Quit", ("Ctrl+Q",)),
    Command("undo", "Edit", "&Undo", ("Ctrl+Z",), "undo"),
    Command("redo", "Edit", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Command("copy_text", "Edit", "&Copy the text", ("Ctrl+C",), "text"),
    Command("toggle_caret", "Edit", "C&aret in the text", ("F7",), "article"),
    Command("select_larger", "Edit", "Select &more", ("W",), "article"),
    Command("select_sentence", "Edit", "Select the &sentence", ("Ctrl+Shift+S",), "article"),
    Command("select_paragraph", "Edit", "Select the &paragraph", ("Ctrl+Shift+P",), "article"),
    Command("repeat", "Edit", "Repeat the &last deed here", (".",), "article"),
    Command("find", "Edit", "&Find in the article…", ("Ctrl+F",), "article"),
    Command("find_next", "Edit", "Find &next", ("F3",), "article"),
    Command("find_previous", "Edit", "Find pre&vious", ("Shift+F3",), "article"),
    Command("find_in_project", "Edit", "Find in the pro&ject…", ("Ctrl+Shift+F",), "project"),
    Command("next_hit", "Edit", "Next &hit in the project", ("F4",), "project"),
    Command("previous_hit", "Edit", "Previous h&it in the project", ("Shift+F4",), "project"),
    Command("open_settings", "Edit", "Se&ttings…", ("Ctrl+,",)),
    Command("next_open", "Suggestion", "&Next suggestion", ("Tab",), "article"),
    Command("previous_open", "Suggestion", "&Previous suggestion", ("Shift+Tab",), "article"),
    Command("accept", "Suggestion", "&Accept", ("Return", "Enter"), "active"),
    Command("reject", "Suggestion", "&Reject", ("Backspace",), "active"),
    Command(
        "approve",
        "Suggestion",
        "All righ&t: accept what is open, done, and next",
        ("Shift+Return", "Shift+Enter"),
        "article",
    ),
    Command("accept_all", "Suggestion", "Accept a&ll that are shown…", ("A",), "article"),
    Command(
        "reject_all", "Suggestion", "R&eject all that are shown…", ("Shift+Backspace",), "article"
    ),
    Command("lower_threshold", "Suggestion", "Show less &sure ones", (",",), "article"),
    Command("raise_threshold", "Suggestion", "Show only s&urer ones", (";",), "article"),
    Command("choose_sorts", "Suggestion", "&Which labels are shown", ("F",), "article"),
    Command("show_all_suggestions", "Suggestion", "Show all of the&m", ("0",), "article"),
    Command("show_memory", "Suggestion", "What is remem&bered…", (), "project"),
    Command("show_effect", "Suggestion", "E&ffect of suggestions…", (), "project"),
    Command("tell_why", "Suggestion", "Wh&y it is suggested", ("?",), "active"),
    Command("choose_suggesters", "Suggestion", "Su&ggesters…", (), "project"),
    Command("train_suggester", "Suggestion", "Tra&in on finished articles…", (), "project"),
    Command("toggle_prompting", "Suggestion", "Suggest as articles are &opened"),
    Command("everywhere", "Mark", "Same text &everywhere…", ("E",), "article"),
    Command(
        "reject_everywhere",
        "Suggestion",
        "Re&ject the same text everywhere…",
        ("Shift+E",),
        "text",
    ),
    Command("delete", "Mark", "&Delete", ("Delete",), "active"),
    Command("take_mark", "Mark", "&Take the mark at the caret", ("F8",), "article"),
    Command("cycle", "Mark", "&Next mark at this place", ("Space",), "active"),
    Command("open_menu", "Mark", "Men&u of this place", ("Shift+F10", "Menu"), "article"),
    Command(
        "start_left",
        "Mark",
        "Start one &word left",
        ("[",),
        "text",
        ("nudge", "start", -1, False),
    ),
    Command(
        "start_right",
        "Mark",
        "&Start one word right",
        ("]",),
        "text",
        ("nudge", "start", 1, False),
    ),
    Command("end_left", "Mark", "End &one word left", ("{",), "text", ("nudge", "end", -1, False)),
    Command("end_right", "Mark", "End one word ri&ght", ("}",), "text", ("nudge", "end", 1, False)),
    Command(
        "start_left_fine",
        "Mark",
        "Start one character le&ft",
        ("Ctrl+[",),
        "text",
        ("nudge", "start", -1, True),
    ),
    Command(
        "start_right_fine",
        "Mark",
        "St&art one character right",
        ("Ctrl+]",),
        "text",
        ("nudge", "start", 1, True),
    ),
    Command(
        "end_left_fine",
        "Mark",
        "End one &character left",
        ("Ctrl+{",),
        "text",
        ("nudge", "end", -1, True),
    ),
    Command(
        "end_right_fine",
        "Mark",
        "End one character r&ight",
        ("Ctrl+}",),
        "text",
        ("nudge", "end", 1, True),
    ),
    Command("start_here", "Mark", "Start at the ca&ret", ("(",), "active"),
    Command("end_here", "Mark", "End at t&he caret", (")",), "active"),
    Command("mend", "Mark", "&Mend the ends", ("M",), "active"),
    Command("choose_label", "Mark", "La&bel…", ("L",), "stretch"),
    Command("choose_zone", "Mark", "&Zone…", ("Z",), "article"),
    Command("add_quote", "Quote", "&Quote from the selection", ("Q",), "selection"),
    Command("join", "Quote", "&Join with the selection or the next quote", ("J",), "quote"),
    Command("next_kind", "Quote", "Direct, indirect or mi&xed", ("K",), "quote"),
    Command("ask_speaker", "Quote", "&Speaker…", ("S",), "quote"),
    Command("choose_speaker", "Quote", "Speaker by &name…", (), "quote"),
    Command("ask_cue", "Quote", "C&ue…", ("C",), "quote"),
    Command("clear_speaker", "Quote", "N&o speaker", ("Shift+S",), "quote"),
    Command("clear_cue", "Quote", "No cu&e", ("Shift+C",), "quote"),
    Command("direct_quote", "Quote", "&Direct quote", (), "quote", ("set_kind", QuoteKind.DIRECT)),
    Command(
        "indirect_quote", "Quote", "&Indirect quote", (), "quote", ("set_kind", QuoteKind.INDIRECT)
    ),
    Command("mixed_quote", "Quote", "&Mixed quote", (), "quote", ("set_kind", QuoteKind.MIXED)),
    Command("let_go", "Mark", "&Let go", ("Esc",), "article"),
    Command("done_and_next", "Article", "&Done, and on to the next", ("Ctrl+Return",), "article"),
    Command("skip", "Article", "&Skip…", ("Ctrl+Shift+Return",), "article"),
    Command("next_article", "Article", "&Next article", ("Ctrl+PgDown",), "article"),
    Command("previous_article", "Article", "&Previous article", ("Ctrl+PgUp",), "article"),
    Command("delete_articles", "Article", "D&elete…", (), "article"),
    Command("choose_article", "Article", "&Go to…", ("Ctrl+P",), "project"),
    Command("find_articles", "Article", "&Find articles", ("Ctrl+Shift+A",), "project"),
    *(
        Command(f"order_{by}", "Order", text, (), "project", ("order_articles", by))
        for by, text in ORDER_TEXTS.items()
    ),
    Command("adjudicate", "Gold", "&Adjudicate", ("Ctrl+J",), "project"),
    Command("decide_by_rule", "Gold", "Decide by a r&ule…", (), "view"),
    Command("hide_names", "Gold", "&Hide names", (), "view"),
    Command("take_chosen", "Gold", "&Take the candidate chosen", (), "case"),
    Command("take_every", "Gold", "Take a&ll candidates", (), "case"),
    Command("take_none", "Gold", "&Nothing here", (), "case"),
    Command("edit_candidate", "Gold", "&Edit the candidate", (), "case"),
    Command("skip_case", "Gold", "&Skip it", (), "case"),
    Command("flag_case", "Gold", "&Flag it with a note…", (), "case"),
    Command("decide_alike", "Gold", "&Decide all places alike…", (), "case"),
    Command("accept_rest", "Gold", "Take the rest of &one annotator…", (), "case"),
    Command("next_case", "Gold", "Ne&xt disagreement", (), "case"),
    Command("previous_case", "Gold", "&Previous disagreement", (), "case"),
    Command("show_gold", "Gold", "&Gold so far in the article", (), "view"),
    Command("tell_case", "Gold", "Why it &is gold", (), "view"),
    Command("report_decisions", "Gold", "&Report what was decided…", (), "project"),
    Command("report_corrections", "Gold", "&Corrections for annotators…", (), "project"),
    Command("compare_versions", "Compare", "&Compare the versions", ("Ctrl+Shift+C",), "article"),
    Command("group_stories", "Compare", "&Group articles into stories…", (), "project"),
    Command("call_verbatim", "Compare", "&Verbatim", (), "pair", ("call_quote", Verdict.VERBATIM)),
    Command(
        "call_punctuation",
        "Compare",
        "P&unctuation alone",
        (),
        "pair",
        ("call_quote", Verdict.PUNCTUATION),
    ),
    Command("call_altered", "Compare", "&Altered", (), "pair", ("call_quote", Verdict.ALTERED)),
    Command("call_spliced", "Compare", "&Spliced", (), "pair", ("call_quote", Verdict.SPLICED)),
    Command(
        "call_unquoted",
        "Compare",
        "Un&quoted in the original",
        (),
        "pair",
        ("call_quote", Verdict.UNQUOTED),
    ),
    Command(
        "call_unsupported",
        "Compare",
        "Unsupp&orted",
        (),
        "pair",
        ("call_quote", Verdict.UNSUPPORTED),
    ),
    Command("confirm_verdict", "Compare", "Con&firm what was found", (), "pair"),
    Command("withdraw_verdict", "Compare", "Ta&ke back, or reject a hint", (), "pair"),
    *(
        Command(f"flag_{name}", "Compare", text, (), "pair", ("toggle_flag", flag))
        for name, text, flag in (
            ("speaker", "Flag: said b&y somebody else", Flag.SPEAKER),
            ("number", "Flag: another nu&mber", Flag.NUMBER),
            ("negation", "Flag: a “not” more or &less", Flag.NEGATION),
            ("tense", "Flag: another &tense", Flag.TENSE),
        )
    ),
    Command(
        "suggest_across", "Compare", "Suggest in each what is &decided in the other", (), "compared"
    ),
    Command("report_comparison", "Compare", "&Write a report…", (), "compared"),
    Command("next_pair", "Compare", "&Next quote or hint", (), "pair"),
    Command("previous_pair", "Compare", "&Previous quote or hint", (), "pair"),
    Command("toggle_articles", "View", "Show or hide the &articles", ("F9",)),
    Command("toggle_inspector", "View", "Show or hide the &inspector", ("Shift+F9",)),
    Command("next_panel", "View", "&Next panel", ("F6",)),
    Command("previous_panel", "View", "&Previous panel", ("Shift+F6",)),
    Command("show_everyone", "View", "E&veryone's work", ("Ctrl+L",), "article"),
    Command("show_agreement", "View", "A&greement…", ("Ctrl+Shift+L",), "project"),
    Command("show_speakers", "View", "Spea&kers…", ("Ctrl+Shift+K",), "project"),
    Command("show_radar", "View", "C&onsistency…", ("Ctrl+Shift+R",), "project"),
    Command("toggle_guidelines", "View", "Guidelines beside the te&xt", ("F2",)),
    Command("choose_command", "View", "&Commands…", ("Ctrl+K",)),
    Command("show_dashboard", "View", "Das&hboard…", ("Ctrl+Shift+D",), "project"),
    Command("zoom_in", "View", "&Larger text", ("Ctrl++", "Ctrl+=")),
    Command("zoom_out", "View", "&Smaller text", ("Ctrl+-",)),
    Command("zoom_reset", "View", "&Usual text size", ("Ctrl+0",)),
    Command("more_spacing", "View", "&More line spacing"),
    Command("less_spacing", "View", "L&ess line spacing"),
    Command("wider_column", "View", "&Wider column"),
    Command("narrower_column", "View", "Na&rrower column"),
    Command("toggle_chips", "View", "La&bels under the lines"),
    Command("toggle_theme", "View", "&Dark or light", ("Ctrl+D",)),
    *(
        Command(f"theme_{name}", "Theme", f"&{text}", call=("set_theme", name))
        for name, text in THEME_TEXTS.items()
    ),
    Command("open_sample", "Help", "Open the &sample"),
    Command("take_tour", "Help", "&Tour of the window"),
    Command("show_manual", "Help", "&Manual", ("Shift+F1",)),
    Command("show_keys", "Help", "&Keys at a glance", ("F1",)),
    Command("show_plugins", "Help", "&Plug-ins…"),
)


def make_action(command: Command, owner: QObject, run: Callable[[Command], None]) -> QAction:
    """Make the action of a command, which runs it when it is triggered."""
    action = QAction(tr(command.text), owner)
    action.setObjectName(command.name)
    action.setToolTip(tr(TIPS[command.name]))
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    # Qt passes whether the action is checked, which no command wants to know.
    action.triggered.connect(lambda _checked=False: run(command))
    return action


def confine(action: QAction, place: QWidget) -> None:
    """Have a key that does other things elsewhere, such as A or Tab, work in one place only.

    That holds for whatever keys the action is given later.
    """
    place.addAction(action)
    action.changed.connect(lambda: _fit_context(action))
    _fit_context(action)


def _fit_context(action: QAction) -> None:
    bare = any(_is_bare(key) for key in action.shortcuts())
    context = Qt.ShortcutContext.WidgetShortcut if bare else Qt.ShortcutContext.WindowShortcut
    action.setShortcutContext(context)


def _is_bare(sequence: QKeySequence) -> bool:
    """Whether a key comes without Ctrl or Alt and is neither Esc nor a function key."""
    return BARE.fullmatch(sequence.toString()) is not None


def plain_text(action: QAction) -> str:
    """Return the text of an action without the sign for its letter in the menu."""
    return action.text().replace("&", "")


def shown_keys(action: QAction) -> str:
    """Return the keys in force, as they stand on the keyboard."""
    return native(*(key.toString() for key in action.shortcuts()))


def first_key(action: QAction) -> str:
    """Return the first of the keys in force, as it stands on the keyboard."""
    return native(action.shortcut().toString())


def carry_out(command: Command, receivers: Iterable[object]) -> None:
    """Call the method of a command on the first receiver that has it."""
    name, *arguments = command.call or (command.name,)
    method = next(getattr(r, name) for r in receivers if hasattr(r, name))
    method(*arguments)
