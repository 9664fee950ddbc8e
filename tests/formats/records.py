"""Strategies for records: whatever may stand in a file."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import strategies as st

from annotator.domain.article import Article, Variant, Zone, ZoneKind, fingerprint
from annotator.domain.comparing.judgement import Answer, Judgement, Ruling, in_order
from annotator.domain.comparing.verdict import Flag, Hint, Verdict
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Copy, Record, Standing, Status, in_reading_order
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker, SpeakerKind

# Anything but NUL and half of a surrogate pair
characters = st.one_of(
    st.sampled_from("“ab😀\u00a0é\u2028\x7f\x85 \n"), st.characters(exclude_categories=["Cs", "Cc"])
)
names = st.text(characters, min_size=1, max_size=8)
labels = names.map("x".__add__)  # of entities; one that means a part of a quote becomes that
scores = st.none() | st.floats(0, 1)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=2),
    max_leaves=4,
)


def settled(text: str) -> bool:
    return not text.startswith("\ufeff")


def _judgement(  # noqa: PLR0917  (given by name of strategies)
    original: str,
    contents: tuple[Stretch, ...],
    ruling: Ruling,
    hint: Hint,
    flags: list[Flag],
    proposed: Verdict | None,
) -> Judgement:
    if isinstance(ruling, Answer):
        return Judgement(original, contents[:1], ruling, hint)
    left, found = in_order(flags), in_order(flags[1:])
    return Judgement(original, contents, ruling, None, left, proposed, found if proposed else ())


@st.composite
def judged_records(draw: st.DrawFn) -> Record:
    """Return a record in which quotes and hints are judged as well."""
    record = draw(records())
    length = len(record.article.text)
    contents = st.sampled_from(
        [(Stretch(0, 1),), (Stretch(0, length),), (Stretch(0, 1), Stretch(1, length))]
    )
    rulings = st.sampled_from([*Verdict, *Answer])
    flags = st.lists(st.sampled_from(Flag), max_size=3)
    proposed = st.none() | st.sampled_from(Verdict)
    judgements = st.builds(
        _judgement, names, contents, rulings, st.sampled_from(Hint), flags, proposed
    )
    judged = draw(st.lists(judgements, max_size=4, unique_by=lambda one: one.id))
    originals = {one.original: fingerprint(one.original) for one in judged if draw(st.booleans())}
    copy = replace(record.copy, judgements=in_reading_order(judged))
    return replace(record, copy=copy, originals=originals)


@st.composite
def records(draw: st.DrawFn) -> Record:
    text = draw(st.text(characters, min_size=2, max_size=30).filter(settled))
    borders = sorted(draw(st.sets(st.integers(1, len(text) - 1), max_size=3)))
    zones = [
        Zone(draw(st.sampled_from(ZoneKind)), Stretch(*ends))
        for ends in pairwise([0, *borders, len(text)])
    ]
    article = Article(
        draw(names),
        text,
        draw(names),
        *(draw(names | st.just("")) for _ in ("source", "url", "date", "byline")),
        draw(st.none() | names),
        draw(st.sampled_from(Variant)),
        tuple(zones) if draw(st.booleans()) else (),
        draw(st.dictionaries(names.map("x-".__add__), values, max_size=2)),
    )
    stretches = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).map(
        lambda ends: Stretch(min(ends[0], ends[1] - 1), ends[1])
    )
    maybe = st.none() | stretches
    states = st.sampled_from(State)
    maybe_named, reasons = st.none() | names, st.just("") | names
    spans = st.builds(Span, names, stretches, labels, states, names, scores, maybe_named, reasons)
    contents = stretches.map(lambda stretch: (stretch,)) | st.just(
        (Stretch(0, 1), Stretch(1, len(text)))
    )
    kinds = st.sampled_from(QuoteKind)
    quotes = st.builds(
        Quote, names, contents, maybe, maybe, maybe_named, kinds, states, names, scores, reasons
    )
    speakers = st.builds(
        Speaker,
        names,
        names,
        st.lists(names, max_size=2).map(tuple),
        st.sampled_from(SpeakerKind),
        st.none() | names,
    )
    status = draw(st.sampled_from(Status))
    reason = draw(names) if status is Status.SKIPPED else ""
    copy = Copy(
        article.id,
        draw(names | st.just("")),
        in_reading_order(draw(st.lists(spans, max_size=3, unique_by=lambda item: item.id))),
        in_reading_order(draw(st.lists(quotes, max_size=3, unique_by=lambda item: item.id))),
        Standing(status, reason, draw(st.integers(0, 9999))),
    )
    return Record(
        article, copy, tuple(draw(st.lists(speakers, max_size=2, unique_by=lambda item: item.id)))
    )
