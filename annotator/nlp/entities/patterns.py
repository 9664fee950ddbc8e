"""Patterns of dates, times and amounts, as templates over the fragments that `numbers` fills in.

Each has its label, what it looks like, and a score. Those of days, years and numbers without a unit
are the share that was right in the sample articles (all of 55, 34 of 36), held down as these are
few; the others are reasoned from how seldom such words mean something else. Templates are read
regardless of case but for the names of days and months.
"""

from typing import NamedTuple

from annotator.domain.said import said

# Why the words are what they are taken for, by label: words alone, and an amount by what follows.
WORDS = {
    "DATE": said("These words name a date or a period"),
    "TIME": said("These words name a time of day"),
    "ORDINAL": said("A number that says which one in a row"),
    "CARDINAL": said("A number that counts"),
}
AMOUNTS = {
    "PERCENT": said("A number and a sign of per cent"),
    "DATE": said("A number and the period that it counts"),
    "TIME": said("A number and the hours, minutes or seconds that it counts"),
    "MONEY": said("A number and a currency"),
    "QUANTITY": said("A number and the unit that it counts"),
    "CARDINAL": said("A number without a unit"),
}


class Pattern(NamedTuple):
    """A template in the syntax of `str.format`, braces doubled where they are the pattern's own.

    `sign` names words, one of which every match holds: where none stands nothing is looked for.
    """

    label: str
    template: str
    score: float
    any_case: bool = True
    sign: str = ""


DIGIT = "digit"


NAMED_DAYS = (
    Pattern(
        "DATE",
        r"\b(?:{weekday},? )?(?:{part}[- ])?{month} \d{{1,2}}{th}?(?:,? {year})?{to}",
        0.98,
        any_case=False,
        sign="month",
    ),
    Pattern(
        "DATE",
        r"{from}(?:{weekday},? )?(?:the )?\d{{1,2}}{th}?(?: of)? {month}(?:,? {year})?\b",
        0.98,
        any_case=False,
        sign="month",
    ),
    Pattern(
        "DATE", r"\b(?:{part}[- ])?{month},?(?: of)? {year}\b", 0.98, any_case=False, sign="month"
    ),
    Pattern(
        "DATE",
        r"\b(?:(?:last|this|next|{part})[- ])?(?:{certain_month})\b",
        0.9,
        any_case=False,
        sign="month",
    ),
    Pattern(
        "DATE", r"(?<=\b[Ii]n )(?:{part}[- ])?(?:May|March)\b", 0.85, any_case=False, sign="month"
    ),
    Pattern("DATE", r"\b(?:last|this|next) (?:May|March)\b", 0.9, any_case=False, sign="month"),
    Pattern(
        "DATE",
        r"\b(?:(?:last|next|this|every|each|{part}) )?{weekday}(?:(?<=\.)|\b)",
        0.98,
        any_case=False,
        sign="weekday",
    ),
)
DATES = (
    Pattern(
        "DATE",
        r"{from}(?:{part}[- ])?{year}(?: ?[-–] ?(?:{year}|\d\d))?{to}(?! ?%)",
        0.95,
        sign=DIGIT,
    ),
    Pattern("DATE", r"\b(?:the )?(?:{part}[- ])?(?:{year}s|\d0s)\b", 0.9, sign=DIGIT),
    Pattern("DATE", r"{from}\d{{1,2}}/\d{{1,2}}/(?:\d\d){{1,2}}{to}", 0.9, sign=DIGIT),
    Pattern("DATE", r"{from}{year}-\d\d-\d\d{to}", 0.98, sign=DIGIT),
    Pattern(
        "DATE", r"\b(?:the day (?:before|after) )?(?:today|yesterday|tomorrow)\b", 0.98, sign="day"
    ),
    Pattern("DATE", r"\b(?:earlier |later )?(?:{this}) {period}\b", 0.85, sign="period"),
    Pattern("DATE", r"\bthe (?:day|week|month|year) (?:before|after)\b", 0.7, sign="period"),
    Pattern("DATE", r"\b(?:this|last|next|the) {season}(?: of {year})?\b", 0.7, sign="season"),
    Pattern("DATE", r"\b(?:{several}) {periods}{since}\b", 0.7, sign="period"),
    Pattern(
        "DATE", r"\ba {period} (?:ago|earlier|later)\b|\b(?:the|a) decade\b", 0.8, sign="period"
    ),
    Pattern("DATE", r"(?<=[^\W\d_], )[1-9]\d(?=, )", 0.85, sign=DIGIT),
    Pattern("DATE", r"(?:(?<=\bage )|(?<=\baged ))(?:\d{{1,3}}|{number_word})\b", 0.9, sign="age"),
    Pattern(
        "DATE",
        r"\b(?:annual|annually|daily|weekly|monthly|quarterly|yearly)\b",
        0.6,
        sign="frequency",
    ),
    Pattern(
        "DATE", r"\b(?:the )?(?:\d+{th}|{ordinal}) (?:century|quarter)\b", 0.85, sign="quarter"
    ),
)
TIMES = (
    Pattern(
        "TIME",
        r"{from}\d{{1,2}}:\d\d(?::\d\d)?(?:\s?{half})?{zone}?(?:(?<=\.)|\b)",
        0.8,
        sign=DIGIT,
    ),
    Pattern("TIME", r"{from}\d{{1,2}}\.\d\d\s?{half}{zone}?", 0.9, sign=DIGIT),
    Pattern("TIME", r"{from}\d{{1,2}}\s?{half}{zone}?", 0.95, sign=DIGIT),
    Pattern("TIME", r"{from}\d{{3,4}}{zone}\b", 0.9, sign=DIGIT),
    Pattern(
        "TIME",
        r"\b(?:{part} )?(?:{weekday}|yesterday|tomorrow|{this}) {daytime}\b",
        0.9,
        sign="daytime",
    ),
    Pattern("TIME", r"\b(?:midnight|noon|midday|tonight|overnight)\b", 0.8, sign="midnight"),
    Pattern(
        "TIME", r"\b(?:a few|several|the last few) (?:hours|minutes|seconds)\b", 0.7, sign="clock"
    ),
)
COUNTS = (
    Pattern("ORDINAL", r"{from}\d+{th}\b", 0.85, sign=DIGIT),
    Pattern("ORDINAL", r"\b(?:{ordinal})\b(?!-)", 0.85, sign="ordinal"),
    Pattern("CARDINAL", r"\b(?:(?:tens|hundreds) of )?(?:{crowds})\b", 0.8, sign="crowd"),
    Pattern("CARDINAL", r"\b(?:a|one) (?:half|dozen)\b|\btwo[- ]thirds\b", 0.6, sign="share"),
    Pattern("CARDINAL", r"\b(?:a|one) (?:quarter|third)\b(?! (?!of\b)[a-z])", 0.6, sign="share"),
    Pattern("CARDINAL", r"\bhalf\b(?= of\b)", 0.6, sign="share"),
    Pattern("CARDINAL", r"{from}\d{{1,3}} ?[–-] ?\d{{1,3}}{to}", 0.6, sign=DIGIT),
)
PATTERNS = (*NAMED_DAYS, *DATES, *TIMES, *COUNTS)

# The words that a sign stands for, in small letters; those of word lists are added to them.
SIGNS = {
    "age": "age aged",
    "clock": "hours minutes seconds",
    "crowd": "thousands millions billions hundreds dozens scores",
    "day": "today yesterday tomorrow",
    "daytime": "morning afternoon evening night",
    "frequency": "annual annually daily weekly monthly quarterly yearly",
    "midnight": "midnight noon midday tonight overnight",
    "period": (
        "year years month months week weeks day days decade decades century centuries "
        "weekend weekends quarter quarters"
    ),
    "quarter": "century quarter",
    "season": "spring summer autumn fall winter",
    "share": "half dozen thirds quarter third",
}
LISTED = {
    "month": ("months", "month_abbreviations"),
    "number": ("number_words", "number_scales"),
    "ordinal": ("ordinal_words",),
    "weekday": ("weekdays", "weekday_abbreviations"),
}
AMOUNT_SIGNS = frozenset({DIGIT, "number"})

# What follows an amount says what it is; the first that does decides.
COUNTED = (
    Pattern("PERCENT", r"{gap}?(?:%|(?:percent|per cent|percentage points?)\b)", 0.95),
    Pattern("DATE", r"{gap}{such}?{period}{since}(?:-old| old)?\b", 0.9),
    Pattern("TIME", r"{gap}{clock}(?: (?:and )?\d+ {clock})*\b", 0.9),
    Pattern("MONEY", r" (?:(?:US|U\.S\.|Canadian) )?(?:{currency})\b", 0.9),
    Pattern("QUANTITY", r"{gap}?(?:{unit})s?\b", 0.85),
    Pattern("CARDINAL", r"(?: or (?:more|fewer|less)\b)?{to}(?! ?%)(?!['’]s|-[a-z])", 0.84),
)
PRICED = Pattern("MONEY", r"(?:\b(?:US|NZ|AU|CA|HK|A|C)\s?)?[$€£¥]\s?{amount}", 0.95)
AMOUNT = r"(?<!\bno ){from}(?!{lone_one}){amount}(?:(?: ?[-–] ?| to )(?!{year}\b){amount})?"

YEAR = r"(?:1[5-9]\d\d|20\d\d)"
NUMERAL = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
APPROXIMATELY = (
    r"(?:about|around|nearly|almost|over|under|more than|less than|fewer than|at least|at most|"
    r"up to|some|approximately|roughly|an estimated|as many as|as much as|well over|close to)\s"
)
FRAGMENTS = {
    "clock": r"(?:hours?|minutes?|seconds?|mins?|hrs?)",
    "crowds": r"thousands|millions|billions|hundreds|dozens|scores",
    "daytime": r"(?:morning|afternoon|evening|night)",
    "gap": r"[- \u00a0\u202f]",
    "lone_one": (
        r"one(?:[^\w\s-]|\s(?:that|who|which|is|was|are|would|will|could|can|has|had|and|but|with|for|"
        r"at|on|by|from|as|the|another|should)\b)"
    ),
    "from": r"(?<![\w.,$€£-])",
    "half": r"(?:[ap]\.m\.|[ap]m\b)",
    "part": r"(?:early|late|mid)",
    "period": r"(?:year|month|week|day|decade|century|weekend|quarter)s?",
    "periods": r"(?:years|months|weeks|days|decades|centuries)",
    "recent": r"(?:last|past|next|first|final|coming|previous|recent)",
    "season": r"(?:spring|summer|autumn|fall|winter)",
    "several": r"several|many|few|a few|recent|the past few|the last few|a couple of",
    "since": r"(?: ago| earlier| later)?",
    "such": r"(?:(?:working|business|straight|consecutive|full) )",
    "this": r"this|last|next|that|every|each|the (?:same|previous|following|past|coming)",
    "th": r"(?:st|nd|rd|th)",
    "to": r"(?![\w]|[.,:/-]\d)",
    "year": YEAR,
    "zone": r"(?:\s(?:GMT|UTC|EST|EDT|CST|CDT|MST|PST|PDT|ET|PT|BST|CET|CEST|IST|local time))",
}
