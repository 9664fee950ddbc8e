"""Putting loose pieces together to quotes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from annotator.domain.quote import Quote, Role, kind_of
from annotator.domain.said import said
from annotator.domain.span import Span, Stretch
from annotator.formats.loose import Link, Piece, Placed, role_of

PAIR = 2
PARTS = (Role.CUE, Role.SOURCE)


class Frames:
    """Puts pieces together to quotes by their links, else by their ids; the rest are `spans`."""

    def __init__(self, text: str, pieces: Sequence[Placed], links: Iterable[Link]) -> None:
        self._text = text
        self._pieces = {piece.key: (piece, stretch) for piece, stretch in pieces}
        self._of = {key: key for key, (piece, _) in self._pieces.items() if _is_content(piece)}
        self._parts: dict[tuple[str, Role], str] = {}
        self._ids: Counter[tuple[type, str]] = Counter()
        self.notes: list[str] = []
        self.faults: list[str] = []
        self._link_contents(links)
        self._link_parts(links)
        self._match_ids()
        self.quotes = list(self._each_quote())
        self.spans = list(self._each_span())

    def _link_contents(self, links: Iterable[Link]) -> None:
        """Make contents that are linked, or of one id, parts of the same quote."""
        by_id: dict[str, str] = {}
        for key in self._of:
            name = self._pieces[key][0].id
            if name:
                self._join(by_id.setdefault(name, key), key)
        for link in links:
            if link.head in self._of and link.child in self._of:
                self._join(link.head, link.child)

    def _join(self, first: str, second: str) -> None:
        self._of[self._first(second)] = self._first(first)

    def _first(self, key: str) -> str:
        """Return the content that stands for all of its quote."""
        while self._of[key] != key:
            self._of[key] = self._of[self._of[key]]
            key = self._of[key]
        return key

    def _link_parts(self, links: Iterable[Link]) -> None:
        strange: Counter[str] = Counter()
        for link in links:
            ends = [key for key in (link.head, link.child) if key in self._pieces]
            contents = [key for key in ends if key in self._of]
            if len(ends) < PAIR or len(contents) != 1:
                strange[link.label] += len(contents) < PAIR
                continue
            (content,) = contents
            other = link.child if link.head == content else link.head
            role = role_of(link.label) or self._pieces[other][0].role
            if role in {Role.CUE, Role.SOURCE}:
                self._attach(content, role, other)
            else:
                strange[link.label] += 1
        self.notes += [
            said(
                "{count} links labelled {label} do not belong to a quote and are not taken",
                count=count,
                label=label,
            )
            for label, count in strange.items()
            if count
        ]

    def _attach(self, content: str, role: Role, part: str) -> None:
        taken = self._parts.setdefault((self._first(content), role), part)
        if taken != part:
            self.notes.append(
                said("a quote has one {role} here; a second one stays a span", role=role.lower())
            )

    def _match_ids(self) -> None:
        contents = {self._pieces[key][0].id: key for key in self._of}
        for key, (piece, _) in self._pieces.items():
            role = piece.role
            if role and role is not Role.CONTENT and piece.id in contents and piece.id:
                self._attach(contents[piece.id], role, key)

    def _each_quote(self) -> Iterator[Quote]:
        groups: dict[str, list[str]] = {}
        for key in self._of:
            groups.setdefault(self._first(key), []).append(key)
        for first, keys in groups.items():
            yield self._quote(first, sorted(keys, key=lambda key: self._pieces[key][1]))

    def _quote(self, first: str, keys: list[str]) -> Quote:
        contents = tuple(self._apart(keys))
        lead = self._pieces[first][0]
        cue, source = (self._pieces.get(self._parts.get((first, role), "")) for role in PARTS)
        speaker = lead.speaker or (source[0].speaker if source else None)
        kind = lead.kind or kind_of(content.text(self._text) for content in contents)
        return Quote(
            self._fresh(Quote, lead.id or lead.key),
            contents,
            cue and cue[1],
            source and source[1],
            speaker,
            kind,
            lead.state,
            lead.origin,
            lead.score,
        )

    def _apart(self, keys: Iterable[str]) -> Iterator[Stretch]:
        """Leave out contents of a quote that overlap an earlier one."""
        end = 0
        for key in keys:
            stretch = self._pieces[key][1]
            if stretch.start < end:
                place = f"{stretch.start}–{stretch.end}"
                self.faults.append(
                    said("CONTENT: {place} overlaps another content of its quote", place=place)
                )
            else:
                yield stretch
                end = stretch.end

    def _each_span(self) -> Iterator[Span]:
        """Yield what is an entity, and each cue or source that no quote has taken."""
        taken = set(self._parts.values())
        for key, (piece, stretch) in self._pieces.items():
            if piece.role is None or not (key in taken or key in self._of):
                if piece.role:
                    self.notes.append(
                        said("no quote has this {label}; it stays a span", label=piece.label)
                    )
                name = self._fresh(Span, piece.id or piece.key)
                label, state, origin = piece.label, piece.state, piece.origin
                yield Span(name, stretch, label, state, origin, piece.score, piece.speaker)

    def _fresh(self, kind: type, name: str) -> str:
        """Return an id that nothing of its kind has yet."""
        self._ids[kind, name] += 1
        count = self._ids[kind, name]
        return name if count == 1 else self._fresh(kind, f"{name}-{count}")


def _is_content(piece: Piece) -> bool:
    return piece.role is Role.CONTENT
