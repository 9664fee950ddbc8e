"""What suggestions do: what is blind, how long it takes, and the figures of it."""
