"""What the heads of tables and the names of their rows mean."""

from annotator.domain.agreement.definitions import DEFINITIONS
from annotator.domain.agreement.tables import ALIKE, ALPHA, JOINT, KAPPA, SAME, WAYS

NAMES = {
    "f1.exact_label": ("Exact, label", "F1, exact"),
    "f1.exact": ("Exact",),
    "f1.overlap": ("Overlap",),
    "f1.overlap_label": ("Overlap, label", "F1, overlap"),
    "semeval": tuple(WAYS.values()),
    "kappa": ("Kappa, words",),
    "fleiss_kappa": ("Fleiss’ kappa, words",),
    "alpha": ("Krippendorff’s alpha, words",),
    "alpha_u": ("Alpha-U, units", "Alpha-U"),
    "u_alpha": (
        "u-alpha, characters: all of the text",
        "u-alpha: marked or not",
        "u-alpha: labels where two marked",
        "… which is this share of the text",
        "u-alpha where two marked",
        "share of its characters",
    ),
    "confusion": ("no counterpart",),
    "quotes.f1_exact": ("F1 of quotes, exact",),
    "quotes.f1_overlap": ("F1 of quotes, overlap",),
    "quotes.matched": ("Marked by both, of all",),
    "quotes.speaker_accuracy": tuple(SAME.values()),
    "verdicts": (*ALPHA.values(), *ALIKE.values(), *KAPPA.values()),
    "quotes.joint_f1": tuple(JOINT.values()),
}
MEANINGS = {name: of.text for of in DEFINITIONS for name in NAMES.get(of.name, ())}
