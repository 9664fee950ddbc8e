"""The organisations of an article: "WHO" is who was named in full."""

import re
from collections import defaultdict
from collections.abc import Iterable

from annotator.domain.names import folded
from annotator.domain.speaker import Speaker, bare_name
from annotator.domain.suggestion import speaker_id
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.gazetteer import look_up

ORG = "ORG"
SHORTEST = 2  # letters of an acronym
INITIAL = re.compile(r"\b[^\W\d_a-z]")
IN_BRACKETS = re.compile(r"\s*\((?:the )?([A-Z][\w.&-]{0,6}[A-Z][\w.&-]{0,3})\)")


class Bodies:
    """The organisations named, each under all its names."""

    def __init__(self, text: str, entities: Iterable[Candidate]) -> None:
        self._names: dict[str, list[str]] = {}
        self._by_initials: defaultdict[str, set[str]] = defaultdict(set)
        in_brackets: dict[str, str] = {}
        for entity in entities:
            if entity.label == ORG:
                name = bare_name(" ".join(text[entity.start : entity.end].split()))
                self._meet(name)
                short = IN_BRACKETS.match(text, entity.end)
                if short and not _is_place(short[1]):
                    in_brackets[folded(short[1])] = name
                    self._names.setdefault(folded(short[1]), [short[1]])
        self._join(in_brackets)

    def called(self, name: str) -> Speaker | None:
        """Return the organisation of a name as a speaker under its fullest name."""
        names = self._names.get(folded(bare_name(name)))
        if names is None:
            return None
        fullest = max(names, key=lambda name: (len(name.split()), not name.isupper()))
        aliases = tuple(name for name in names if name != fullest)
        return Speaker(speaker_id(fullest), fullest, aliases)

    def _meet(self, name: str) -> None:
        key = folded(name)
        names = self._names.setdefault(key, [])
        if name not in names:
            names.append(name)
        self._by_initials["".join(INITIAL.findall(name)).casefold()].add(key)

    def _join(self, in_brackets: dict[str, str]) -> None:
        """Make one of an acronym and the full name that it is introduced by, or the initials of."""
        for key, names in list(self._names.items()):
            whole = {folded(in_brackets[key])} if key in in_brackets else set()
            if not whole and names[0].isupper() and len(key) >= SHORTEST:
                whole = self._by_initials.get(key, set()) - {key}
            if len(whole) == 1:
                full = self._names[whole.pop()]
                full.extend(name for name in names if name not in full)
                self._names[key] = full


def _is_place(name: str) -> bool:
    entry = look_up(name)
    return entry is not None and entry.label != ORG
