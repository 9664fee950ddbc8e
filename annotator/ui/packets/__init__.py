"""Packets: handing articles out to annotators."""
