"""Python imports this first of all, in the tests and in every process that they start.

Whatever tries to reach another computer fails, and is written down: who swallows the error is found
out all the same.
"""

import os
import sys
from pathlib import Path

LOG = "ANNOTATOR_NETWORK_LOG"  # names the file that tells what was tried
NETWORK = (
    "socket.connect",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "urllib.Request",
)


def refuse_network(event: str, args: object) -> None:
    if event in NETWORK:
        if LOG in os.environ:
            with Path(os.environ[LOG]).open("a", encoding="utf-8") as log:
                log.write(f"{event} {args!r} by {sys.argv}\n")
        raise RuntimeError(f"the program tried to use the network: {event}")


sys.addaudithook(refuse_network)
