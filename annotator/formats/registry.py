"""Every format that needs no library of its own to be listed, read top to bottom."""

from collections.abc import Callable

from annotator.formats.brat import BRAT
from annotator.formats.cas import CAS_JSON, XMI
from annotator.formats.citron import CITRON
from annotator.formats.codec import Codec
from annotator.formats.conll import biluo, conll, conll_quotes
from annotator.formats.csv_tables import CSV
from annotator.formats.doccano import DOCCANO
from annotator.formats.docx import DOCX
from annotator.formats.html import HTML
from annotator.formats.huggingface import huggingface
from annotator.formats.jsonl import JSONL
from annotator.formats.label_studio import LABEL_STUDIO
from annotator.formats.labelbuddy import LABELBUDDY
from annotator.formats.pdf import PDF
from annotator.formats.prodigy import prodigy
from annotator.formats.spacy_json import SPACY_JSON
from annotator.formats.table import TABLE
from annotator.formats.text import TEXT
from annotator.formats.tokens import Tokenizer
from annotator.formats.webanno_tsv import WEBANNO

CODECS: tuple[Codec, ...] = (
    JSONL,
    DOCCANO,
    LABEL_STUDIO,
    BRAT,
    CITRON,
    XMI,
    CAS_JSON,
    WEBANNO,
    CSV,
    LABELBUDDY,
    TEXT,
    HTML,
    DOCX,
    PDF,
    TABLE,
    SPACY_JSON,
)
# Those that take a text for tokens, to be given what cuts them
TOKENIZED: tuple[Callable[[Tokenizer], Codec], ...] = (
    prodigy,
    conll,
    conll_quotes,
    biluo,
    huggingface,
)
