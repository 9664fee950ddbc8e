"""Deciding where annotators differ: cases, rules, decisions, and what is left to decide.

Everything is computed from the votes, the gold copy and the log of decisions; nothing is kept.
"""
