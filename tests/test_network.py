"""The run itself has no network, so that no test can use one unnoticed."""

import socket

import pytest


def test_a_connection_is_refused():
    with socket.socket() as attempt, pytest.raises(RuntimeError, match="tried to use the network"):
        attempt.connect(("192.0.2.1", 80))


def test_a_name_is_not_looked_up():
    with pytest.raises(RuntimeError, match="tried to use the network"):
        socket.getaddrinfo("example.org", 80)
