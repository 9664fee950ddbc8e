"""What every measure means, in words, under the names that it has in JSON."""

from dataclasses import dataclass

from annotator.domain.said import said


@dataclass(frozen=True, slots=True)
class Definition:
    """A measure by its name in JSON and for people, with what it is and where it comes from."""

    name: str
    title: str
    text: str


DEFINITIONS = (
    Definition(
        "vote",
        "What counts",
        "A copy that its annotator has finished, also with nothing marked in it. Copies that were"
        " skipped or not opened are missing, not empty; copies that are begun count only if the"
        " parameters say so. Rejected suggestions and open ones are not marked.",
    ),
    Definition(
        "n",
        "n",
        "How many things a figure is taken of: spans or quotes of both for F1, words or characters"
        " for kappa and alpha, units for alpha-U, matched quotes for shares of these.",
    ),
    Definition(
        "interval",
        "95 % interval",
        "Percentile bootstrap over articles, as spans of one article depend on one another: as many"
        " articles as there are are drawn with replacement, as often and with the seed that the"
        " parameters say (Efron and Tibshirani 1993, chapter 13). There is none for one article.",
    ),
    Definition(
        "undefined",
        "Not defined",
        "The figure would be 0/0. That is neither disagreement (0) nor agreement (1).",
    ),
    Definition(
        "f1.exact_label",
        "F1, exact with label",
        said(
            "2·M / (|A| + |B|), where M is how many spans of two annotators have the"
            " same ends and label, each counted once. Symmetric; sums over all"
            " articles, not a mean of articles. No chance is taken off, as spans that"
            " nobody marked cannot be counted (Hripcsak and Rothschild 2005). Spans"
            " over one another count like any."
        ),
    ),
    Definition("f1.exact", "F1, exact", said("The same on the ends alone, whatever the labels.")),
    Definition(
        "f1.overlap",
        "F1, overlap",
        said("M is the largest number of pairs, each span in at most one, that share a character."),
    ),
    Definition(
        "f1.overlap_label", "F1, overlap with label", said("The same among spans of equal labels.")
    ),
    Definition(
        "semeval",
        "SemEval-2013 task 9.1 (MUC-5)",
        said(
            "The first annotator is the key. Spans are aligned one to one: alike,"
            " then same ends, then same label and overlap, then overlap. Strict: same"
            " ends and label are correct. Exact: same ends. Partial: same ends, other"
            " ends count half. Type: same label where they overlap. Precision ="
            " correct / (all but missed), recall = correct / (all but spurious)"
            " (Segura-Bedmar, Martínez and Herrero-Zazo 2013; Chinchor and Sundheim"
            " 1993)."
        ),
    ),
    Definition("raw", "Raw agreement of words", said("The share of words with the same labels.")),
    Definition(
        "kappa",
        "Cohen’s kappa of words",
        said(
            "(Po - Pe) / (1 - Pe) over all words, those without a label too; a word"
            " under several spans has a set of labels as its value (Cohen 1960). Most"
            " words have no label, so read it beside F1, never alone."
        ),
    ),
    Definition(
        "fleiss_kappa",
        "Fleiss’ kappa of words",
        said("Of articles that all have finished (Fleiss 1971)."),
    ),
    Definition(
        "alpha",
        "Krippendorff’s alpha of words",
        said(
            "Nominal, 1 - Do / De, over articles that two or more have finished; who"
            " did not is missing (Krippendorff 2011)."
        ),
    ),
    Definition(
        "alpha_u",
        "Alpha-U",
        said(
            "Krippendorff’s alpha for units: squared lengths of what does not"
            " coincide, by label, over articles that all have finished, laid end to"
            " end (Krippendorff 1995, 2004). Depends on the length of the texts."
        ),
    ),
    Definition(
        "u_alpha",
        "The u-alpha family",
        said(
            "Over characters of articles that two or more have finished: u, all of"
            " the text, gaps too; marked (|u), marked or not; coded (cu), the labels"
            " where two marked, with the share of characters that this is (coverage);"
            " by label ((k)u) (Krippendorff, Mathet, Bouvry and Widlöcher 2016). Sets"
            " of labels differ by Jaccard’s distance (Passonneau 2006)."
        ),
    ),
    Definition(
        "confusion",
        "Confusion of labels",
        said(
            "Which label one annotator gave where the other gave which, over the"
            " same alignment. “No counterpart” is what only one of them marked."
        ),
    ),
    Definition(
        "quotes.f1_exact",
        "F1 of quotes, exact",
        said("2·M / (|A| + |B|) on quotes with the same contents."),
    ),
    Definition(
        "quotes.f1_overlap",
        "F1 of quotes, overlap",
        said("On quotes whose contents overlap, one to one, as many as there can be."),
    ),
    Definition(
        "quotes.matched",
        "Marked by both",
        said(
            "Matched quotes over all quotes of either. The shares below say nothing about the rest."
        ),
    ),
    Definition(
        "quotes.speaker_accuracy",
        "Same speaker (also cue, source, kind)",
        said(
            "The share of matched quotes with the same speaker; none said by both is"
            " the same. Speakers are compared as entries of the ledger, aliases and"
            " entries of one person as one."
        ),
    ),
    Definition(
        "quotes.joint_f1",
        "F1 of quotes with the speaker (also cue, source, kind)",
        said(
            "2·(matched and the same) / (|A| + |B|): finding the quote and its"
            " speaker in one figure."
        ),
    ),
    Definition(
        "verdicts",
        "Verdicts, and answers to hints",
        said(
            "What two said of the same quote of a rewrite, or of the same hint,"
            " against the same original: the share that is the same (raw), and"
            " Cohen’s kappa (1960); of several, Krippendorff’s nominal alpha (2011)."
            " What only one judged is missing, not different."
        ),
    ),
)
