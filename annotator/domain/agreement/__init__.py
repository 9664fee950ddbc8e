"""How far annotators agree: measures, each with what it rests on and how sure it is.

`report.agreement` measures all there is. What is counted of one article adds up over articles, so
a measure of many articles is taken of the sums (micro), and of sums over articles drawn at random
for its interval.
"""
