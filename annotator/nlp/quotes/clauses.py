"""Find the clauses of a sentence that report speech, with or without quotation marks."""

from typing import NamedTuple

from annotator.nlp.quotes.adjuncts import (
    SENTENCE_OPENERS,
    ends_adverbial,
    intervenes,
    is_adjunct,
    is_setting,
    is_time,
    tells_time,
)
from annotator.nlp.quotes.cues import Cue, CueKind, base, cues
from annotator.nlp.quotes.grammar import Clause
from annotator.nlp.quotes.phrases import is_name, phrase_after
from annotator.nlp.quotes.reported import (
    before_main_clause,
    clause_end,
    governs,
    is_clause,
    is_noun_phrase,
    is_reported,
    opens_content,
    stripped,
)
from annotator.nlp.quotes.subjects import first_phrase, gerund_subject, last_break, subject_before
from annotator.nlp.text.lexicon import verbs, words
from annotator.nlp.text.words import DASHES, STOPS, Phrase, Sentence, Word

AND_THOUGHT = frozenset({"think", "believe"})
ADDRESSED_TOO = frozenset({"post", "reply", "respond"})
NO_ADDRESSEE = frozenset("that it there he she they we i what how why whether if".split())
NO_INVERTED_SUBJECT = frozenset({"that", "this", "it"})
AFTER_TAIL = STOPS | {",", ";"}
AFTER_TRAILING = frozenset("reporters supporters when while because".split())
CONTENT_WORDS = frozenset({"that", "whether", "why", "how"})
NO_SECOND_HALF = frozenset("who which according a an".split())
COORDINATORS = frozenset({"and", "but", "then"})
SHARED_SUBJECT = frozenset({"and", "but", "also", "then", ","})
FREE_RELATIVES = frozenset({"which", "whom", "whose", "what"})
SHORTEST = 3
LONG_HEAD = 6
LONG_TAIL = 12
LONG_INVERTED_TAIL = 10
REACH = 24
BY_SAYING = 2


class _Tail(NamedTuple):
    """A cue with its subject after a clause: where they begin, and where they end."""

    source: Phrase
    begin: int
    end: int
    inverted: bool


def clauses(sentence: Sentence) -> tuple[Clause, ...]:
    """Return the reported clauses of a sentence in order."""
    return tuple(_Search(sentence).run())


class _Search:
    """A walk over the cues of a sentence; `done` is where the part already claimed ends."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.cues = cues(sentence)
        self.done = 0
        self.last_source: Phrase | None = None
        self.found: list[Clause] = []

    def run(self) -> list[Clause]:
        self._headed()
        last = self._last_cue()
        for cue in self.cues:
            if self.done <= cue.at < last:
                continue
            if cue.at < self.done or cue.kind is CueKind.NOUN:
                continue
            if cue.kind is CueKind.ACCORDING:
                self._according(cue.at)
            elif not self._trailing(cue):
                self._leading(cue)
        return self.found

    def _last_cue(self) -> int:
        """Return where the cue is that reports the whole sentence before it, from its end."""
        cue = self.cues[-1] if self.cues else None
        according = next((c.at for c in self.cues if c.kind is CueKind.ACCORDING), None)
        if according is not None:
            return according if self._ends_with_according(according) else 0
        return cue.at if cue and self._ends_with_tail(cue) else 0

    def _ends_with_according(self, at: int) -> bool:
        source = phrase_after(self.sentence, at + 2)
        before = self.sentence[at - 1]
        closed = before.text == "," or before.last == ","
        return bool(closed and source) and self._next_comma(at) == len(self.sentence)

    def _ends_with_tail(self, cue: Cue) -> bool:
        verb = base(self.sentence[cue.at])
        if cue.kind is not CueKind.FINITE or verb not in words("verbs_clausal"):
            return False
        tail = None if self.sentence[0].mark else self._inverted(cue.at) or self._upright(cue.at)
        if tail is None:
            return False
        rest = self._after_addressee(tail, verb)
        end = self._end_of_tail(rest)
        last = all(word.text in STOPS for word in self.sentence[end:])
        return last and self._closes(tail, rest, end)

    def _headed(self) -> None:
        """Take NAME: CLAUSE, as in a headline."""
        near = enumerate(self.sentence[1:LONG_HEAD], 1)
        colon = next((at for at, word in near if word.text == ":"), 0)
        if not colon or len(self.sentence) - colon <= SHORTEST:
            return
        head = self.sentence[:colon]
        if head[0].start or not all(is_name(word) for word in head):
            return
        if head[-1].low in words("headline_labels"):
            return
        part = stripped(self.sentence, colon + 1, len(self.sentence))
        if part[0] < part[1]:
            self._add(part, (0, colon), (colon, colon + 1), trailing=False)
            self.done = len(self.sentence)

    def _add(self, part: Phrase, source: Phrase, cue: Phrase, *, trailing: bool) -> None:
        self.found.append(Clause(*part, source, cue, trailing))

    def _according(self, at: int) -> None:
        source = phrase_after(self.sentence, at + 2)
        if source is None:
            return
        if at - self.done >= SHORTEST:
            part = stripped(self.sentence, self.done, at)
            if part[1] - part[0] >= SHORTEST:
                self._add(part, source, (at, at + 2), trailing=True)
            self.done = source[1]
        else:
            self._after_according(at, source)

    def _after_according(self, at: int, source: Phrase) -> None:
        comma = self._next_comma(source[1])
        if comma + 1 >= len(self.sentence):
            return
        end = clause_end(self.sentence, comma + 1)
        part = stripped(self.sentence, comma + 1, end)
        if part[0] < part[1]:
            self._add(part, source, (at, at + 2), trailing=False)
        self.done = end

    def _next_comma(self, at: int) -> int:
        while at < len(self.sentence) and self.sentence[at].text != ",":
            at += 1
        return at

    def _trailing(self, cue: Cue) -> bool:
        """Take CLAUSE, NP said […]; CLAUSE, said NP. Tell whether it is one."""
        verb = base(self.sentence[cue.at])
        may = verb in words("verbs_clausal") or verb in AND_THOUGHT
        if cue.kind is not CueKind.FINITE or not may or cue.at - self.done < SHORTEST - 1:
            return False
        tail = self._inverted(cue.at) or self._upright(cue.at)
        quoted = self.sentence[self.done].mark is not None
        if tail is None or tail.begin - self.done < SHORTEST - 1 - quoted:
            return False
        rest = self._after_addressee(tail, verb)
        end = self._end_of_tail(rest)
        if not self._closes(tail, rest, end):
            return False
        part = stripped(self.sentence, self.done, tail.begin)
        if part[0] < part[1]:
            self._add(part, tail.source, (cue.at, cue.at + 1), trailing=True)
        self.last_source = tail.source
        self.done = self._second_half(tail, cue.at, end)
        return True

    def _inverted(self, at: int) -> _Tail | None:
        before = self.sentence[at - 1]
        if not (before.mark or (before.text == "," and not self._closes_apposition(at))):
            return None
        if base(self.sentence[at]) not in words("verbs_inverting"):
            return None
        following = self.sentence[at + 1 : at + 2]
        if not following or following[0].text[:1].isdigit():
            return None
        if following[0].low in NO_INVERTED_SUBJECT or following[0].low in words("prepositions"):
            return None
        source = phrase_after(self.sentence, at + 1)
        if source is None or self._has_verb(source):
            return None
        return _Tail(source, at, source[1], inverted=True)

    def _has_verb(self, phrase: Phrase) -> bool:
        """Whether what looks like a subject after the cue is a clause of its own."""
        near = self.sentence[phrase[0] : phrase[1] + 1]
        return any(word.low in words("auxiliaries") for word in near)

    def _closes_apposition(self, at: int) -> bool:
        comma = self._next_comma(self.done)
        if comma >= at - 1:
            return False
        if first_phrase(self.sentence, self.done, comma) == (self.done, comma):
            return True
        head = self.sentence[self.done : comma]
        return self._next_comma(comma + 1) == at - 1 and is_noun_phrase(head)

    def _upright(self, at: int) -> _Tail | None:
        source = subject_before(self.sentence, at, self.done)
        if source is None or source[0] <= self.done:
            return None
        before, head = self.sentence[source[0] - 1], self.sentence[source[0]]
        parted = before.mark or before.text in {",", "—", "–", "--"}
        if not parted or head.low in {"who", "which"}:
            return None
        return _Tail(source, source[0], at + 1, inverted=False)

    def _after_addressee(self, tail: _Tail, verb: str) -> int:
        if not tail.inverted and verb in words("verbs_addressing"):
            addressee = phrase_after(self.sentence, tail.end)
            return addressee[1] if addressee else tail.end
        return tail.end

    def _end_of_tail(self, at: int) -> int:
        while at < len(self.sentence) and self.sentence[at].plain:
            if self.sentence[at].text in AFTER_TAIL:
                break
            at += 1
        return at

    def _closes(self, tail: _Tail, rest: int, end: int) -> bool:
        """Whether what follows the cue leaves the clause before it as what was said."""
        after = [word for word in self.sentence[rest:end] if word.wordy]
        if rest < len(self.sentence) and self.sentence[rest].text == ":":
            return False
        if self.sentence[self.done].mark:
            return not after or after[0].low not in CONTENT_WORDS
        return self._is_content(tail, after, end) and self._ends_here(tail, rest, after)

    def _is_content(self, tail: _Tail, after: list[Word], end: int) -> bool:
        """Whether the words before a subject are more than the setting of what comes after."""
        head = self.sentence[self.done : tail.begin]
        quoted = any(word.mark for word in head)
        if is_setting(head) and any(word.mark for word in self.sentence[end:]):
            return False
        if not quoted and sum(word.wordy for word in head) < SHORTEST:
            return False
        opens = not quoted and head[0].low in SENTENCE_OPENERS
        return not (opens and after and not is_adjunct(after[0]))

    def _ends_here(self, tail: _Tail, rest: int, after: list[Word]) -> bool:
        if any(word.low in CONTENT_WORDS for word in after):
            return False
        return not after or self._short_enough(tail, rest, after)

    def _short_enough(self, tail: _Tail, rest: int, after: list[Word]) -> bool:
        adverbial = is_adjunct(after[0]) or after[0].low in AFTER_TRAILING
        if adverbial and len(after) <= LONG_TAIL:
            return True
        apposition = rest >= len(self.sentence) or self.sentence[rest].text == ","
        return tail.inverted and len(after) <= LONG_INVERTED_TAIL and apposition

    def _second_half(self, tail: _Tail, at: int, comma: int) -> int:
        """Take what goes on after a cue in the middle; return where it ends."""
        if not self._goes_on(tail, comma):
            return comma
        end = clause_end(self.sentence, comma + 1)
        part = stripped(self.sentence, comma + 1, end)
        size = part[1] - part[0]
        if size >= SHORTEST or any(word.mark for word in self.sentence[part[0] : part[1]]):
            self._add(part, tail.source, (at, at + 1), trailing=False)
        return end

    def _goes_on(self, tail: _Tail, comma: int) -> bool:
        if comma + 2 >= len(self.sentence) or self.sentence[comma].text != ",":
            return False
        word = self.sentence[comma + 1]
        if self.sentence[self.done].mark or word.mark:
            return word.mark is not None
        if self.sentence[tail.begin - 1].mark and all(w.plain for w in self.sentence[comma:]):
            return False  # what is quoted is over: ", the head of the board"
        if word.low in verbs().gerunds or word.low in NO_SECOND_HALF:
            return False
        apposition = word.plain and (word.capital or word.low in words("determiners"))
        return not (tail.inverted and apposition)

    def _leading(self, cue: Cue) -> None:
        """Take NP said [to somebody] [that] CLAUSE."""
        source = self._source(cue)
        if source is None:
            return
        first = self._clause_start(cue.at)
        if first >= len(self.sentence) or self._other_introduces(cue):
            return
        end = self._relative_end(cue, source, first, clause_end(self.sentence, first))
        end = before_main_clause(self.sentence, cue.at, first, end)
        part = stripped(self.sentence, first, end)
        if part[0] < part[1] and self._introduces(cue, part):
            self._add(part, source, (cue.at, cue.at + 1), trailing=False)
            self.last_source = source
            self.done = end

    def _introduces(self, cue: Cue, part: Phrase) -> bool:
        """Whether a part is what a cue reports, not what a verb within it does before a quote."""
        verb = base(self.sentence[cue.at])
        if is_clause(self.sentence, verb, part):
            return True
        mark = next((at for at in range(*part) if self.sentence[at].mark), 0)
        within = (c for c in self.cues if c.kind is CueKind.FINITE and part[0] < c.at < mark)
        return is_reported(self.sentence, verb, part) and not any(map(self._is_clausal, within))

    def _other_introduces(self, cue: Cue) -> bool:
        """Whether another verb of speech introduces what is said: "by saying", "when he said"."""
        later = [other for other in self.cues if other.at > cue.at and self._is_clausal(other)]
        if later and later[0].kind is CueKind.GERUND and self.sentence[cue.at + 1].low == "by":
            return later[0].at == cue.at + BY_SAYING
        rest = range(cue.at + 1, len(self.sentence))
        mark = next((at for at in rest if self.sentence[at].mark), 0)
        return not self._is_clausal(cue) and any(other.at < mark for other in later)

    def _is_clausal(self, cue: Cue) -> bool:
        relative = self.sentence[cue.at - 2].low in FREE_RELATIVES
        verb = cue.kind in {CueKind.FINITE, CueKind.GERUND}
        return verb and not relative and base(self.sentence[cue.at]) in words("verbs_clausal")

    def _source(self, cue: Cue) -> Phrase | None:
        if cue.kind is CueKind.GERUND:
            shared = self.last_source if self.done else None
            near = gerund_subject(self.sentence, cue.at)
            with_it = near and near[0] and self.sentence[near[0] - 1].low == "with"
            return near if with_it or shared is None else shared
        source = subject_before(self.sentence, cue.at, last_break(self.sentence, cue.at, self.done))
        if source or not cue.at:
            return source
        shared = self._shared(cue.at)
        if shared:
            return shared
        shares = self.sentence[cue.at - 1].low in SHARED_SUBJECT
        if shares or self.done:
            return self.last_source or first_phrase(self.sentence, 0, cue.at)
        return None

    def _shared(self, at: int) -> Phrase | None:
        """Return the subject of the verb that "and" joins a cue to."""
        if self.sentence[at - 1].low not in COORDINATORS:
            return None
        finite = (c.at for c in reversed(self.cues) if c.at < at and c.kind is CueKind.FINITE)
        first = next(finite, 0)
        low = last_break(self.sentence, first, 0)
        return subject_before(self.sentence, first, low) if first else None

    def _clause_start(self, at: int) -> int:
        verb = base(self.sentence[at])
        first = self._past_addressee(at + 1, verb)
        following = self.sentence[first : first + 1]
        if following and governs(verb, following[0]):
            return first + 1
        return self._past_adverbial(first, verb)

    def _past_addressee(self, first: int, verb: str) -> int:
        if verb not in words("verbs_addressing") and verb not in ADDRESSED_TOO:
            return first
        addressee = phrase_after(self.sentence, first)
        if addressee is None or addressee[1] >= len(self.sentence):
            return first
        if self.sentence[addressee[1]].low == "to":
            return first
        return first if self.sentence[first].low in NO_ADDRESSEE else addressee[1]

    def _past_adverbial(self, first: int, verb: str) -> int:
        if first >= len(self.sentence) or not intervenes(self.sentence[first]):
            return first
        near = range(first, min(len(self.sentence), first + REACH))
        stop = (j for j in near if self.sentence[j].mark or opens_content(self.sentence, j))
        that = next(stop, None)
        between = any(first <= cue.at < (that or first) for cue in self.cues)
        if that and not between and ends_adverbial(self.sentence, first, that):
            return that
        if verb in words("verbs_clausal") and tells_time(self.sentence[first]):
            while first < len(self.sentence) and is_time(self.sentence[first]):
                first += 1
        return first

    def _relative_end(self, cue: Cue, source: Phrase, first: int, end: int) -> int:
        """Return where a clause within "which X called …," ends."""
        relative = source[0] and self.sentence[source[0] - 1].low in FREE_RELATIVES
        if source[0] > 1 and self.sentence[source[0] - 2].low in words("prepositions"):
            return end
        if cue.kind is not CueKind.FINITE or not relative:
            return end
        breaks = DASHES - {"-", "--"} | {",", ")"}
        return next((m for m in range(first + 1, end) if self.sentence[m].text in breaks), end)
