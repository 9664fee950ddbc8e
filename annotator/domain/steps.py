"""The names of steps as the journal has them, known again as what they were said as.

The journal holds names as plain text, in English. What was done in an earlier session is told by
name as well, so a name is read as one of the texts that make such names.
"""

from annotator.domain.retelling import SOME, either, retelling
from annotator.domain.said import Said, said

PLAIN = ("Add quote", "Add a part", "Add a speaker", "Decide for nothing")  # these name no label
PLACES = either("in one place", "in {count} places")
MADE: tuple[Said, ...] = (  # what says more comes before what fits it as well
    *map(said, PLAIN),
    said("{step}, reject {over}", step=SOME, over=0),
    *PLACES,
    *(said("Add {label} {places}", label="", places=there) for there in PLACES),
    *(said("Reject {label} {places}", label="", places=there) for there in PLACES),
    *either("Accept {name} in {count} place", "Accept {name} in {count} places", name=""),
    *either("{step} in {count} place", "{step} in {count} places", step=SOME),
    said("Label “{words}” as {label} everywhere", words="", label=""),
    said("Add {label} everywhere", label=""),
    said("Reject {label} everywhere", label=""),
    said("Add the label {label}", label=""),
    said("Describe the label {label}", label=""),
    said("Move the label {label}", label=""),
    said("Delete the label {label}", label=""),
    said("Bring back the label {label}", label=""),
    said("Rename {label} to {name}", label="", name=""),
    said("Merge {label} into {into}", label="", into=""),
    said("Take in the labels of {path}", path=""),
    said("Add {label}", label=""),
    said("Label as {label}", label=""),
    said("Mark as {status}", status=SOME),
    said("Accept {count}", count=0),
    said("Reject {count}", count=0),
    said("Zone: {kind}", kind=SOME),
    said("Decide by the rule {rule}", rule=""),
    said("Decide for {names}", names=""),
    said("Allow {about}", about=""),
    said("Block {about}", about=""),
    said("Leave as decided {about}", about=""),
    *either("Import {count} article", "Import {count} articles"),
    *either("Find zones in {count} article", "Find zones in {count} articles"),
    *either("Group {count} article into stories", "Group {count} articles into stories"),
    *either("Story of {count} article", "Story of {count} articles"),
)
RETOLD = retelling(*MADE)


def step(name: str) -> Said:
    """Return the name of a step as it was said; one that nothing here makes is said as it is."""
    return RETOLD(name)
