"""What is reported of an agreement: the figures, what they were taken of, and whose they are."""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.agreement.report import Agreement
from annotator.domain.agreement.terms import Terms


@dataclass(frozen=True, slots=True)
class Dossier:
    """Figures with the terms they were taken on; `titles` are those of articles, by id."""

    project: str
    found: Agreement
    terms: Terms
    titles: Mapping[str, str]

    def parameters(self) -> dict[str, str]:
        """Return what the figures depend on, as it is told."""
        found, terms = self.found, self.terms
        counted = "finished or begun" if terms.unfinished else "finished"
        return {
            "project": self.project,
            "annotators": ", ".join(found.annotators),
            "articles": f"{found.articles} with work of two or more"
            + (f", of {len(terms.articles)} chosen" if terms.articles else ""),
            "labels": ", ".join(terms.labels) or "all",
            "work that counts": counted,
            "intervals": f"95 %, percentile bootstrap over articles, {found.draws} draws",
            "seed": str(found.seed),
            "units": "offsets in Unicode code points; words as the program cuts them,"
            " labelled inside or outside (IO)",
        }
