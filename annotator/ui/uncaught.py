"""What is raised in answer to a key, the mouse or a timer, and is nobody's business so far."""

from collections.abc import Callable
from types import TracebackType

from annotator.domain.errors import AnnotatorError

FAULT = "The program has made a mistake; everything done before it is saved"

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def uncaught(tell: Callable[[str], None], usual: Hook) -> Hook:
    """Return an exception hook that tells a person; a fault of the program goes its usual way too.

    Qt goes on after an error, and on standard error nobody would see it.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, AnnotatorError):
            tell(str(error))
            return
        if isinstance(error, Exception):
            tell(FAULT)
        usual(kind, error, trace)

    return hook
