"""Plots as files: pictures in SVG, and their figures as tables."""
