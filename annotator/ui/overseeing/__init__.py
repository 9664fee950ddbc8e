"""The dashboard: how the project goes, in figures and plots."""
