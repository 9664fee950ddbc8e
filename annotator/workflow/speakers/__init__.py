"""Looking after the ledger of speakers: every change of it reaches all copies in one step."""
