"""What suggestions do to the people who decide on them.

Pre-annotation saves time, and it anchors: who is shown an answer tends to keep it (Fort and Sagot
2010; Lingren and others 2014; Berzak and others 2016). So work with suggestions shown is compared
with work on the blind share, where none were, by what is proposed there. Figures are of sums over
articles, with the intervals of `agreement.sampling`.
"""
