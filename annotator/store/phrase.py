"""Finding the articles in which a text stands."""

from sqlalchemy import Connection, select, text

from annotator.store.tables import ARTICLE

HOLD = text(
    "SELECT article.id FROM article_search JOIN article ON article.number = article_search.rowid"
    " WHERE article_search MATCH :phrase ORDER BY article.number"
)


def may_hold(connection: Connection, phrase: str) -> list[str]:
    """Return the ids of all articles that hold a phrase, and of some that hold one much like it.

    The index takes letters with and without accents, and upper and lower case, for the same.
    """
    if not any(character.isalnum() for character in phrase):  # the index knows words only
        return list(connection.scalars(select(ARTICLE.c.id).order_by(ARTICLE.c.number)))
    quoted = phrase.replace("\0", " ").replace('"', '""')
    found = connection.execute(HOLD, {"phrase": f'text : "{quoted}"'})
    return [row.id for row in found]
