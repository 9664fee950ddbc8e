"""The window in which the ledger of speakers is looked after."""
