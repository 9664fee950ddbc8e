"""The dashboard: how a project goes, in figures and plots."""
