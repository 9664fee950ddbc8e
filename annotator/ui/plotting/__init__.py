"""Plots in the window, and as pictures."""
