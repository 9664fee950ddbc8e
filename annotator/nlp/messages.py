"""How far a message of msgpack reaches and what it holds, found out before anything is made of it.

A byte may stand for an empty map, which takes seventy times as much memory: so values are counted
first. See https://github.com/msgpack/msgpack/blob/master/spec.md.
"""

from typing import Any

import srsly.msgpack  # type: ignore[import-untyped]

from annotator.domain.said import said

MOST = 2_000_000  # values in one message
SMALL = 1_000_000  # bytes that hold too few values to be counted
CUT_OFF = said("a message in it is cut off")
TOO_MANY = said("a message in it holds more than {most:,} values", most=MOST)

# By the first byte of a value: the bytes of its number, or of its length and of what else it has.
PLAIN = {0xC0: 0, 0xC2: 0, 0xC3: 0, 0xCA: 4, 0xCB: 8, 0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}
PLAIN |= {0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8, 0xD4: 2, 0xD5: 3, 0xD6: 5, 0xD7: 9, 0xD8: 17}
SIZED = {0xC4: (1, 0), 0xC5: (2, 0), 0xC6: (4, 0), 0xC7: (1, 1), 0xC8: (2, 1), 0xC9: (4, 1)}
SIZED |= {0xD9: (1, 0), 0xDA: (2, 0), 0xDB: (4, 0)}
HOLDING = {0xDC: (2, 1), 0xDD: (4, 1), 0xDE: (2, 2), 0xDF: (4, 2)}  # lists; maps, of twice as many


class MessageError(ValueError):
    """What is wrong with a message or what is made of one, in words for a person."""


def unpacked(data: bytes | memoryview) -> Any:
    """Unpack a message to plain values; the hook keeps spaCy's own decoders from running.

    Raises MessageError where it holds too many.
    """
    if len(data) > SMALL:
        reach(data, 0)
    return srsly.msgpack.unpackb(
        data, raw=False, use_list=False, strict_map_key=False, object_pairs_hook=dict
    )


def reach(data: bytes | memoryview, at: int) -> int:
    """Return where the value ends that begins at a byte of a message."""
    waiting, count = 1, 0
    while waiting:
        count += 1
        if count > MOST:
            raise MessageError(TOO_MANY)
        if at >= len(data):
            raise MessageError(CUT_OFF)
        at, inner = _head(data, at)
        waiting += inner - 1
    if at > len(data):
        raise MessageError(CUT_OFF)
    return at


def entries(data: bytes | memoryview) -> list[tuple[Any, int, int]]:
    """Return the keys of a message that is a map, and where the value of each begins and ends."""
    at, inner = _head(data, 0)
    if not (data[0] in {0xDE, 0xDF} or 0x80 <= data[0] <= 0x8F) or inner > MOST:  # noqa: PLR2004
        raise MessageError(said("it does not begin like one"))
    found = []
    for _ in range(inner // 2):
        start = reach(data, at)
        end = reach(data, start)
        found.append((unpacked(data[at:start]), start, end))
        at = end
    return found


def _head(data: bytes | memoryview, at: int) -> tuple[int, int]:
    """Return where a value ends, or what it holds begins, and how many values those are."""
    code = data[at]
    at += 1
    if code in PLAIN:
        return at + PLAIN[code], 0
    if code in SIZED:
        wide, more = SIZED[code]
        return at + wide + more + int.from_bytes(data[at : at + wide]), 0
    if code in HOLDING:
        wide, times = HOLDING[code]
        return at + wide, times * int.from_bytes(data[at : at + wide])
    return _short(code, at)


def _short(code: int, at: int) -> tuple[int, int]:
    """Return the same of a value whose size is in its first byte."""
    match code >> 4:
        case 0x8:
            return at, 2 * (code & 0xF)
        case 0x9:
            return at, code & 0xF
        case 0xA | 0xB:
            return at + (code & 0x1F), 0
        case 0xC | 0xD:
            raise MessageError(said("a message in it holds something that is not msgpack"))
    return at, 0  # a small number
