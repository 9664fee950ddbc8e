"""A project of which pages are noise, or the end is gone, comes back but for what stood there."""

import random

from annotator.store.pages import Pages
from tests.store.damaging import PAGE, damage, project, stored, try_all


def test_almost_all_rows_that_are_not_damaged_come_back(tmp_path):
    path = project(tmp_path / "p.annot", articles=60, spans=60)

    outcome = try_all(path, count=4, seed=7)

    assert outcome.unsound == 0
    assert outcome.lost < outcome.rows * 0.02  # of a small file much is damaged


def test_every_row_of_a_sound_file_is_read_from_its_pages(tmp_path):
    path = project(tmp_path / "p.annot", articles=20, spans=40)
    wanted = {row[1:] for row in stored(path) if row[0] in {"span", "stretch", "zone", "label"}}

    pages = Pages(path.read_bytes())

    assert wanted <= {row.values for row in pages.rows()}
    assert pages.torn == 0


def test_pages_of_noise_are_read_without_a_word(tmp_path):
    whole = project(tmp_path / "p.annot", articles=5, spans=40).read_bytes()
    chance = random.Random(3)
    for _ in range(20):
        spoilt, _ = damage(whole, chance)
        assert list(Pages(spoilt).rows()) or len(spoilt) < 2 * PAGE
        list(Pages(spoilt).index_keys())
    for length in range(0, 3 * PAGE, 97):
        list(Pages(whole[:length]).rows())
        list(Pages(chance.randbytes(length)).rows())
