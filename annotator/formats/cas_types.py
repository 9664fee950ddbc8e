"""The names of types and features that UIMA's tools agree on, and of our own layers.

Those of DKPro Core are built into INCEpTION; what begins with `webanno.custom` is what its users
define. Our layers are spans with a role in a quote, and arrows between these.
"""

DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
NER = f"{DKPRO}ner.type."
ENTITY = f"{NER}NamedEntity"
SENTENCE = f"{DKPRO}segmentation.type.Sentence"
TOKEN = f"{DKPRO}segmentation.type.Token"
METADATA = f"{DKPRO}metadata.type.DocumentMetaData"
QUOTE, ATTRIBUTION = "webanno.custom.Quote", "webanno.custom.Attribution"
GOVERNOR, DEPENDENT = "Governor", "Dependent"
OURS = "annotator"  # as the collection of documents whose ids are those of articles

# What says nothing about the contents of an article.
STRUCTURAL = (
    "uima.",
    f"{DKPRO}segmentation.",
    f"{DKPRO}metadata.",
    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
    "de.tudarmstadt.ukp.inception.",
    "org.dkpro.core.api.xml.",
)
