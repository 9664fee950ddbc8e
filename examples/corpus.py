"""From articles to training data in a script, cell by cell.

`python examples/corpus.py FOLDER` runs it all on the `articles.jsonl` of that folder.
"""

# %% A project, made of articles that have been annotated already
import re
import sys
from collections import Counter
from pathlib import Path

from annotator.scripting import Project

folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
project = Project.create(folder / "corpus.annot", annotator="anna")
intake = project.bring_in(folder / "articles.jsonl")
print(f"{intake.articles} articles, {len(intake.rejected)} problems")
for problem in intake.rejected:
    print("not read:", problem.sentence())

# %% What do our annotators mark?
labels = Counter(span.label for record in project.records("anna") for span in record.copy.spans)
print(labels.most_common(3))


# %% A suggester of our own: storms have names
def storms(article):
    for found in re.finditer(r"\b[Ss]torm ([A-Z]\w+)", article.text):
        yield (*found.span(), "EVENT", 0.9)


found = project.suggest(storms, name="storms")
print(f"{found.spans} storms suggested by {found.suggester}")

# %% Training data, with an account of what spaCy cannot represent
ledger = project.export(folder / "corpus.spacy", to="spacy", owner="anna")
print(f"{ledger.spans_out} of {ledger.spans_in} spans in {ledger.articles} articles")
for loss in ledger.rejected:
    print("not in it:", loss.sentence())

# %% Done; the window opens the same file
project.close()
