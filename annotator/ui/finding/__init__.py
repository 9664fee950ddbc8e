"""Finding words in the article, anything in the project, the same text elsewhere."""
