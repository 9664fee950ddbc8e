"""The name of a file tells its story and variant, or nothing."""

import pytest

from annotator.domain.article import Variant
from annotator.domain.comparing.naming import told_by


@pytest.mark.parametrize(
    ("name", "folder", "told"),
    [
        ("harbour-original", "", ("harbour", Variant.ORIGINAL)),
        ("harbour_rewrite_2", "", ("harbour", Variant.REWRITE)),
        ("017.rewrite3", "", ("017", Variant.REWRITE)),
        ("Original 017", "", ("017", Variant.ORIGINAL)),
        ("rewritten-017", "texts", ("017", Variant.REWRITE)),
        ("017", "rewrites", ("017", Variant.REWRITE)),
        ("017", "original", ("017", Variant.ORIGINAL)),
        ("017", "texts", None),
        ("aboriginal", "", None),
        ("original", "", None),
        ("an-original-idea", "", None),
    ],
)
def test_a_name_tells_story_and_variant(name, folder, told):
    assert told_by(name, folder) == told
