"""Turn news articles into labelled data sets, offline."""
