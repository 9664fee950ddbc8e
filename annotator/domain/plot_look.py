"""How plots look: colours of the ground, of text and of series, and the size of text.

The colours of series are those of Okabe and Ito, which people with any colour vision tell apart
(Color Universal Design, 2008), made darker where they are too faint on the ground (WCAG 2, 1.4.11).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """Colours as #rrggbb, the families of the font, and the size of ordinary text in pixels."""

    page: str
    text: str
    muted: str
    line: str
    inks: tuple[str, ...]
    family: str = "sans-serif"
    size: float = 12

    def ink(self, number: int) -> str:
        """Return the colour of a series by its number, from 0; after the last comes the first."""
        return self.inks[number % len(self.inks)]


LOOKS = {
    "light": Look(
        *("#fdfcf9", "#1b1b1f", "#5c5f66", "#d9d7d0"),
        ("#0072b2", "#d55e00", "#008f68", "#b5568a", "#9a6b00", "#2f86b8"),
    ),
    "dark": Look(
        *("#17181c", "#e7e6e3", "#9a9ea8", "#3a3c44"),
        ("#56b4e9", "#e69f00", "#20b98c", "#dd93bd", "#f0e442", "#ee7a2e"),
    ),
    "contrast": Look(
        *("#ffffff", "#000000", "#333333", "#6b6b6b"),
        ("#00528a", "#9c3f00", "#005f43", "#86316a", "#694a00", "#1d5f85"),
    ),
}
