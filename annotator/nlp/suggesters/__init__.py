"""Suggesters of every kind, loaded from what describes them."""
