"""Patterns of dates, times and amounts in German, as templates over fragments and word lists.

Numbers are written 1.234,5, in Switzerland 1’234.5, and an ordinal has a full stop: "3. Mai".
"""

from annotator.nlp.entities.patterns import Pattern

DAYS = (
    Pattern(
        "DATE",
        r"{from}(?:{weekday},? (?:de[mn] )?)?\d{{1,2}}\. (?:{month})(?: {year})?\b",
        0.98,
        any_case=False,
    ),
    Pattern(
        "DATE",
        r"\b(?:{part} )?(?:(?:{next}) )?(?:{month})(?: {year})?\b",
        0.9,
        any_case=False,
    ),
    Pattern("DATE", r"\b(?:(?:{next}) )?{weekday}s?\b", 0.98, any_case=False),
    Pattern("DATE", r"\b{season} {year}\b|\b{next} {season}\b", 0.85, any_case=False),
    Pattern("DATE", r"(?<=\b[Ii]m )(?:{part} )?{season}\b", 0.8, any_case=False),
    Pattern("DATE", r"(?<=[a-zäöüß], )\d\d(?=,)", 0.86),
    Pattern("DATE", r"\b(?:{feast})(?: {year})?\b", 0.9, any_case=False),
    Pattern("DATE", r"\b(?:heute|gestern|vorgestern|morgen|übermorgen)\b", 0.9, any_case=False),
    Pattern("DATE", r"\b(?:Heute|Gestern)\b(?! [A-ZÄÖÜ]\w+(?:abend|nacht))", 0.9, any_case=False),
    Pattern("DATE", r"\b(?:{age})\b", 0.7, any_case=False),
)
DATES = (
    Pattern("DATE", r"{from}(?:{part} )?{year}(?:[-–/](?:{year}|\d\d))?{to}(?! ?%)", 0.95),
    Pattern("DATE", r"{from}\d{{1,2}}\.\d{{1,2}}\.(?:\d\d){{1,2}}{to}", 0.98),
    Pattern("DATE", r"{from}(?:{year}|\d0)er(?:[- ]Jahren?)?\b", 0.9),
    Pattern("DATE", r"{from}\d{{1,2}}\. Jahrhunderts?\b", 0.9),
    Pattern(
        "DATE", r"\b(?:{next}|{ordinal}) (?:Jahr(?:e[ns]?)?|Monats?|Wochen?|Tag(?:en?)?)\b", 0.8
    ),
    Pattern(
        "DATE",
        r"\b(?:{next}|{ordinal}) (?:Wochenendes?|Quartals?|Halbjahre?s?|Jahrzehnts?)\b",
        0.85,
    ),
    Pattern("DATE", r"\b(?:täglich|wöchentlich|monatlich|jährlich|vierteljährlich)\b", 0.6),
    Pattern("DATE", r"{from}\d{{1,3}}[-–]?jährige[nrs]?\b", 0.9),
)
TIMES = (
    Pattern("TIME", r"{from}\d{{1,2}}(?:[.:]\d\d)?(?: bis \d{{1,2}}(?:[.:]\d\d)?)? Uhr\b", 0.95),
    Pattern("TIME", r"\b(?:(?:{next}) )?{weekday}(?:{daytime})s?\b", 0.95),
    Pattern(
        "TIME",
        r"\b(?:[Hh]eute|[Gg]estern|[Vv]orgestern|[Mm]orgen|[Üü]bermorgen|{weekday})"
        r" (?:früh|{Daytime})\b",
        0.95,
        any_case=False,
    ),
    Pattern("TIME", r"(?<=\b[Aa]m )(?:(?:frühen|späten) )?(?:{Daytime})\b", 0.9, any_case=False),
    Pattern("TIME", r"(?<=\bder )Nacht\b|\bMitternacht\b", 0.85, any_case=False),
)
COUNTS = (
    Pattern("ORDINAL", r"(?<=\b(?:zum|der|die|das|dem|den) )\d{{1,3}}\.(?= [^\W\d])", 0.8),
    Pattern("ORDINAL", r"\b(?:{ordinal})\b", 0.8, any_case=False),
    Pattern("ORDINAL", r"\b(?:zweit|dritt|viert|fünft)\w{{2,}}ste[nrsm]?\b", 0.7),
    Pattern("CARDINAL", r"\b(?:{crowds})n?\b", 0.8, any_case=False),
    Pattern("CARDINAL", r"\b(?:ein|eine|zwei|drei) (?:Drittel|Viertel|Fünftel|Hälfte)\b", 0.8),
    Pattern("CARDINAL", r"{from}\d{{1,3}}:\d{{1,3}}{to}", 0.6),
)
COUNTED = (
    Pattern("PERCENT", r"[- ]?(?:%|(?:Prozent(?:punkten?)?|Promille)\b)", 0.95),
    Pattern("DATE", r"[- ]{period}(?: alt\b)?", 0.9),
    Pattern("TIME", r"[- ](?:Stunden?|Minuten?|Sekunden?)\b", 0.9),
    Pattern("MONEY", r" ?(?:[€$£]|(?:{currency})\b)", 0.95),
    Pattern("QUANTITY", r"[- ]?{unit}\b", 0.85),
    Pattern("CARDINAL", r"{to}(?! ?%)(?!\. [A-ZÄÖÜ]\w+(?:hundert|tag))", 0.84),
)
PATTERNS = (*DAYS, *DATES, *TIMES, *COUNTS)
PRICED = Pattern("MONEY", r"(?:[€$£]|\bEUR|\bCHF) ?{amount}", 0.95)

NUMERAL = r"\d{{1,3}}(?:[.’'\u202f]\d{{3}})+(?:,\d+)?|\d+(?:,\d+)?"
NUMBER = (
    rf"(?:(?:{NUMERAL}|\b{{number}}\b|\beine[rn]?(?=\s{{scale}}\b))(?:[- ]?{{scale}}\b){{{{0,2}}}})"
)
AMOUNT = r"(?<!\bkein ){from}{amount}"
APPROXIMATELY = (
    r"(?:rund|etwa|knapp|fast|gut|mindestens|wenigstens|höchstens|maximal|mehr als|weniger als|"
    r"über|bis zu|ungefähr|circa|nahezu|beinahe|annähernd)\s"
)
FRAGMENTS = {
    "age": r"Bronzezeit|Steinzeit|Eisenzeit|Mittelalters?|Antike|Nachkriegszeit",
    "crowds": r"(?:Hundert|Zehn)?[Tt]ausende|Hunderte|Dutzende|Millionen|Milliarden",
    "daytime": r"morgen|vormittag|mittag|nachmittag|abend|nacht",
    "Daytime": r"Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht",
    "feast": r"Weihnachten|Ostern|Pfingsten|Silvester|Neujahr|Heiligabend",
    "from": r"(?<![\w.,$€£-])",
    "next": r"(?:de[ns] )?(?:kommende|nächste|vergangene|letzte|vorige|folgende|diese|jede)[nmrs]?",
    "part": r"(?:Anfang|Mitte|Ende)",
    "period": r"(?:Jahre?[ns]?|Monate?n?|Wochen?|Tagen?|Tage?|Jahrzehnte?n?|Jahrhunderte?n?)\b",
    "season": r"(?:Frühjahr|Frühling|Sommer|Herbst|Winter)s?",
    "to": r"(?![\w]|[.,:/-]\d)",
    "year": r"(?:1[5-9]\d\d|20\d\d)",
}
