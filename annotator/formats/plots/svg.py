"""A plot as SVG: the one drawing for the window, for files and for pictures of other kinds.

It uses what SVG Tiny 1.2 has, besides patterns, and nothing from outside the file.
"""

from annotator.domain.plot import BarPlot, LinePlot, Plot
from annotator.domain.plot_look import Look
from annotator.domain.plot_table import told
from annotator.formats.plots import bars, heat, lines
from annotator.formats.plots.marks import element, fit, group
from annotator.formats.plots.room import Box
from annotator.formats.plots.sheet import Say, Sheet, head, say_empty

SVG = "http://www.w3.org/2000/svg"
PAD = 1.0  # around all, in sizes of the font
LEAST = (8, 7)  # room for the plot itself, likewise: width and height
SIZE = (720, 420)  # pixels


def drawn(plot: Plot, look: Look, size: tuple[int, int] = SIZE, say: Say = str) -> str:
    """Return a plot as a file of SVG, so many pixels wide and high.

    `say` puts figures and words of its own into another language; those of the plot stay.
    """
    wide, high = (max(1, side) for side in size)
    sheet = Sheet(look, say)
    pad = sheet.em(PAD)
    box = head(sheet, plot, Box(pad, pad, wide - pad, high - pad))
    if plot.is_empty:
        say_empty(sheet, plot, box)
    elif box.width >= sheet.em(LEAST[0]) and box.height >= sheet.em(LEAST[1]):
        _draw(sheet, plot, box)
    ground = element("rect", width=wide, height=high, fill=look.page)
    drawing = group(sheet.parts, font_family=look.family, font_size=look.size)
    sides = f'width="{wide}" height="{high}" viewBox="0 0 {wide} {high}"'
    about = f"<title>{fit(plot.title)}</title>\n<desc>{fit(say(told(plot)))}</desc>"
    return f'<svg xmlns="{SVG}" {sides} role="img">\n{about}\n{ground}\n{drawing}\n</svg>\n'


def _draw(sheet: Sheet, plot: Plot, box: Box) -> None:
    if isinstance(plot, LinePlot):
        lines.draw(sheet, plot, box)
    elif isinstance(plot, BarPlot):
        bars.draw(sheet, plot, box)
    else:
        heat.draw(sheet, plot, box)
