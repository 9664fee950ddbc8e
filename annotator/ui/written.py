"""Numbers and dates, as the language of the window writes them."""

import datetime as dt

GROUPED = 1_000  # what is smaller is written alike in all languages of the window
TOO_LARGE = 2**63  # from here on a whole number is none that Qt knows
NO_BREAK_PERCENT = "\u00a0%"
SPACED = {"de", "es"}  # languages with a space before a per cent sign


def in_figures(value: float, form: str = "") -> str:
    """Return a number in a form that Python knows; whole ones come in groups of thousands."""
    if isinstance(value, int) and form in {"", ","} and abs(value) < GROUPED:
        return str(value)  # most are, and the first frame cannot wait for what follows
    from PySide6.QtCore import QLocale  # noqa: PLC0415

    locale = QLocale()
    plain = format(value, form or ",")
    if locale.language() == QLocale.Language.C:
        return plain
    if (
        isinstance(value, int)
        and abs(value) < TOO_LARGE
        and plain.replace(",", "").lstrip("-").isdigit()
    ):
        return locale.toString(value)
    percent = NO_BREAK_PERCENT if locale.name()[:2] in SPACED else locale.percent()
    point, groups = locale.decimalPoint(), locale.groupSeparator()
    return plain.translate({ord("."): point, ord(","): groups, ord("%"): percent})


def short_date(moment: dt.date) -> str:
    """Return a date, with the time of day if it has one."""
    from PySide6.QtCore import QDate, QDateTime, QLocale  # noqa: PLC0415

    short = QLocale.FormatType.ShortFormat
    if isinstance(moment, dt.datetime):
        return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), short)
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), short)
