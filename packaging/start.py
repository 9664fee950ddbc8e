"""What the bundle starts."""

from annotator.__main__ import main

main()
