"""The ledger of speakers as it is looked after: who is in it, who is one person, who is two."""
