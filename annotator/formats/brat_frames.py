"""What the lines of an .ann file mean: pieces, links, and speakers by their references."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.domain.quote import QuoteKind, Role
from annotator.domain.said import said
from annotator.domain.speaker import Speaker
from annotator.formats.brat_lines import Fragments, Mark, Remark, Tie
from annotator.formats.loose import CONT, Link, Piece, role_of

BREAKS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")  # where Python ends a line
SAME = frozenset({CONT.casefold(), "continuation", "continues", "content", "same"})
WIKIDATA = "Wikidata:"


class Standoff:
    """The annotations of one text. `faults` are lines and what is wrong in them."""

    def __init__(self, text: str, stated: Iterable[Mark | Tie | Remark]) -> None:
        self.faults: list[tuple[int, str]] = []
        self.links: list[Link] = []
        self.remarks: list[dict[str, str]] = []
        self._text = text
        self._pieces: dict[str, list[Piece]] = {}
        self._events: dict[str, Tie] = {}
        self._references: dict[str, tuple[str, str]] = {}
        self._strange: Counter[str] = Counter()
        ties, others = self._sort(stated)
        for tie in ties:
            self._tie(tie)
        self._reach_through_cues()
        for remark in others:
            self._remark(remark)

    def pieces(self) -> list[Piece]:
        """Return the pieces; those that name a speaker who is quoted name the speaker."""
        quoted = self._quoted()
        return [
            replace(piece, speaker=self._kb(name)) if self._kb(name) in quoted else piece
            for name, pieces in self._pieces.items()
            for piece in pieces
        ]

    def speakers(self) -> tuple[Speaker, ...]:
        quoted = self._quoted()
        found: dict[str, Speaker] = {}
        for name, (kb, called) in self._references.items():
            pieces = self._pieces.get(name)
            if pieces and kb in quoted:
                first = pieces[0]
                bare = called.strip() or self._text[first.start : first.end].strip()
                found.setdefault(kb, Speaker(kb, bare or kb, kb=kb))
        return tuple(found.values())

    def notes(self) -> Iterator[str]:
        """Yield what is not taken of what brat can say besides."""
        quoted = self._quoted()
        others = [kb for kb, _ in self._references.values() if kb not in quoted]
        strange = self._strange + Counter({said("references of who is not quoted"): len(others)})
        for what, count in strange.items():
            yield said("not taken: {count} {what}", count=count, what=what)

    def _quoted(self) -> frozenset[str]:
        """Return the references of those who are sources."""
        linked = {link.child for link in self.links if role_of(link.label) is Role.SOURCE}
        sources = (
            name
            for name in self._references
            if name in linked or any(p.role is Role.SOURCE for p in self._pieces.get(name, ()))
        )
        return frozenset(map(self._kb, sources))

    def _kb(self, name: str) -> str:
        return self._references.get(name, ("", ""))[0]

    def _sort(self, stated: Iterable[Mark | Tie | Remark]) -> tuple[list[Tie], list[Remark]]:
        """Take in the marks and the events; return the ties, and what is said about others."""
        ties: list[Tie] = []
        remarks: list[Remark] = []
        for item in stated:
            if isinstance(item, Mark):
                self._mark(item)
            elif isinstance(item, Remark):
                remarks.append(item)
            else:
                ties.append(item)
                self._events |= {item.id: item} if item.id.startswith("E") else {}
        return ties, remarks

    def _mark(self, mark: Mark) -> None:
        if mark.id in self._pieces:
            self.faults.append((mark.line, said("the id {id} is used twice", id=mark.id)))
            return
        joined = _joined(mark.fragments, self._text)
        surfaces = self._surfaces(mark, joined)
        role = role_of(mark.type)
        if surfaces is None:
            missing = mark.surface[:40]
            why = said("{type}: “{surface}” is not there", type=mark.type, surface=missing)
            self.faults.append((mark.line, why))
        elif len(joined) > 1 and role is None:
            why = said(
                "{type}: “{surface}” is marked in several parts; a span here is one stretch of"
                " text",
                type=mark.type,
                surface=mark.surface[:80],
            )
            self.faults.append((mark.line, why))
        else:
            several = mark.id if len(joined) > 1 else ""
            pieces = [
                Piece(
                    f"{mark.id}.{n}" if n else mark.id,
                    *ends,
                    mark.type,
                    surface,
                    several,
                    line=mark.line,
                )
                for n, (ends, surface) in enumerate(zip(joined, surfaces, strict=True))
            ]
            self._pieces[mark.id] = pieces if role is Role.CONTENT else pieces[:1]
            rest = [] if role is Role.CONTENT else pieces[1:]
            self.faults += [(mark.line, _distant(p.surface, mark.type)) for p in rest]

    def _surfaces(self, mark: Mark, joined: Fragments) -> list[str] | None:
        """Return the texts of fragments, as they stand in the text where they are as stated."""
        found = [self._text[start:end] for start, end in joined]
        texts = (self._text[start:end] for start, end in mark.fragments)
        stated = mark.surface
        if not stated or _plain(" ".join(texts)) == _plain(stated):
            return found if stated else [""] * len(joined)
        if len(mark.fragments) == 1:
            return [stated]
        lengths = [end - start for start, end in mark.fragments]
        if len(joined) < len(mark.fragments) or sum(lengths) + len(lengths) - 1 != len(stated):
            return None
        starts = [sum(lengths[:n]) + n for n in range(len(lengths))]
        return [stated[at : at + length] for at, length in zip(starts, lengths, strict=True)]

    def _tie(self, tie: Tie) -> None:
        targets = [(role, self._resolved(target)) for role, target in tie.arguments]
        contents = [name for role, name in targets if role_of(role) is Role.CONTENT]
        if tie.id.startswith("E") and contents:
            self._attribution(contents[0], targets)
        else:
            (_, first), *others = targets or [("", "")]
            event = tie.id.startswith("E")
            for role, other in others:
                self._relate(Link(first, other, role if event else tie.type))

    def _attribution(self, content: str, targets: list[tuple[str, str]]) -> None:
        (_, trigger), *others = targets
        cue = self._pieces.get(trigger)
        if cue and cue[0].role is None:
            self._pieces[trigger] = [replace(cue[0], label=Role.CUE.value)]
        self.links.append(Link(content, trigger, Role.CUE.value))
        for role, name in others:
            if role_of(role) is not Role.CONTENT:
                self.links.append(Link(content, name, role))
            elif name != content:
                self.links.append(Link(content, name, CONT))

    def _relate(self, link: Link) -> None:
        """Take a link in, but for contents that it does not make one quote."""
        both = all(self._role(end) is Role.CONTENT for end in (link.head, link.child))
        if both and link.label.casefold() not in SAME:
            self._strange[said("relations {label} between contents", label=link.label)] += 1
        else:
            self.links.append(link)

    def _reach_through_cues(self) -> None:
        """Tie to a content what is tied to its cue only."""
        content_of: dict[str, str] = {}
        for link in self.links:
            for here, there in ((link.head, link.child), (link.child, link.head)):
                if self._role(here) is Role.CONTENT and self._role(there) is Role.CUE:
                    content_of.setdefault(there, here)
        self.links = [self._reached(link, content_of) for link in self.links]

    def _reached(self, link: Link, content_of: dict[str, str]) -> Link:
        ends = (link.head, link.child)
        if any(self._role(end) is Role.CONTENT for end in ends):
            return link
        for cue, other in (ends, ends[::-1]):
            if cue in content_of:
                return replace(link, head=content_of[cue], child=other)
        return link

    def _remark(self, remark: Remark) -> None:
        kind = remark.id[:1]
        if kind == "#":
            self.remarks.append({"on": self._about(remark.target), "note": remark.text})
        elif kind == "N":
            kb = remark.value.strip().removeprefix(WIKIDATA)
            self._references[self._resolved(remark.target)] = (kb, remark.text)
        elif kind == "*" or not self._is_kind(remark):
            what = (
                said("equivalences") if kind == "*" else said("attributes {type}", type=remark.type)
            )
            self._strange[what] += 1

    def _is_kind(self, remark: Remark) -> bool:
        """Take an attribute in that says how a quote is rendered."""
        kind = remark.value.casefold()
        if remark.type.casefold() != "kind" or kind not in list(QuoteKind):
            return False
        event = self._events.get(remark.target)
        names = [name for _, name in event.arguments] if event else [remark.target]
        for name in names:
            if self._role(name) is Role.CONTENT:
                pieces = self._pieces[name]
                self._pieces[name] = [replace(piece, kind=QuoteKind(kind)) for piece in pieces]
        return True

    def _resolved(self, target: str) -> str:
        """Return the mark that stands for an event: its trigger."""
        event = self._events.get(target)
        return event.arguments[0][1] if event else target

    def _role(self, name: str) -> Role | None:
        pieces = self._pieces.get(name)
        return pieces[0].role if pieces else None

    def _about(self, target: str) -> str:
        pieces = self._pieces.get(self._resolved(target))
        return self._text[pieces[0].start : pieces[-1].end] if pieces else target


def _distant(surface: str, label: str) -> str:
    return said(
        "“{surface}” belongs to a {label} in several parts; only its first is taken",
        surface=surface,
        label=label,
    )


def _joined(fragments: Fragments, text: str) -> Fragments:
    """Join fragments that only a line break parts: brat has spans end there."""
    joined = [fragments[0]]
    for start, end in fragments[1:]:
        between = text[joined[-1][1] : start]
        if between.isspace() and BREAKS.search(between):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def _plain(text: str) -> str:
    return BREAKS.sub(" ", text)
