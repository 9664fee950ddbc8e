"""Documents as other programs write them, made by hand."""

from collections.abc import Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

Placed = tuple[float, float, str]  # points from the lower left corner

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = f"""<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType=\
"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/docProps/core.xml" ContentType=\
"application/vnd.openxmlformats-package.core-properties+xml"/></Types>"""
RELATIONS = f"""<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>
<Relationship Id="r2" Type="{PACKAGE}/relationships/metadata/core-properties"
 Target="docProps/core.xml"/></Relationships>"""
CORE = f"""<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Fire in the harbour</dc:title>
<dc:creator>Nadia Fell</dc:creator><dc:language>en-GB</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-04T10:00:00Z</dcterms:created>
</cp:coreProperties>"""


def docx(path: Path, body: str, core: str = CORE, doctype: str = "") -> Path:
    """Write a Word document with this WordprocessingML in its body."""
    document = f'{doctype}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    parts = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": RELATIONS,
        "docProps/core.xml": core,
        "word/document.xml": document,
    }
    with ZipFile(path, "w", ZIP_DEFLATED) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return path


def paragraph(*runs: str, style: str = "") -> str:
    about = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{about}{''.join(runs)}</w:p>"


def run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def column(lines: Sequence[str], top: float = 760, left: float = 72) -> list[Placed]:
    """Set lines one below the other; a blank one leaves room, leading blanks indent."""
    placed = []
    for number, line in enumerate(lines):
        indent = 12 * (len(line) - len(line.lstrip()))
        placed.append((left + indent, top - 14 * number, line.strip()))
    return [line for line in placed if line[2]]


def pdf(
    path: Path,
    pages: Sequence[Sequence[Placed]],
    *,
    encrypted: bool = False,
    title: str = "(Fire in the harbour)",
) -> Path:
    """Write a PDF (ISO 32000-1) with these lines on its pages."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        stream_at = f"{5 + 2 * number} 0 R"
        shown = " ".join(f"1 0 0 1 {x} {y} Tm ({_escaped(text)}) Tj" for x, y, text in lines)
        stream = f"BT /F1 11 Tf {shown} ET"
        objects += [
            (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {stream_at}"
                " /Resources << /Font << /F1 3 0 R >> >> >>"
            ),
            f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream",
        ]
    objects.append(f"<< /Title {title} /Author (Nadia Fell) /CreationDate (D:20260304100000Z) >>")
    trailer = f"/Size {len(objects) + 1 + encrypted} /Root 1 0 R /Info {len(objects)} 0 R"
    if encrypted:
        key = "41" * 32
        objects.append(f"<< /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >>")
        trailer += f" /Encrypt {len(objects)} 0 R /ID [<{key[:32]}> <{key[:32]}>]"
    path.write_bytes(_assembled(objects, trailer))
    return path


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _assembled(objects: Sequence[str], trailer: str) -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, written in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{written}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<< {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + end.encode()
