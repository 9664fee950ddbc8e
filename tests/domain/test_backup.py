"""Backups are thinned out, the older the more."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.backup import (
    DAYS,
    MONTHS,
    RECENT,
    WEEKS,
    Backup,
    Occasion,
    Outline,
    kept,
    lost,
)

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


def made(hours: float) -> Backup:
    """Return a backup that was made some hours before noon."""
    return Backup(Path(f"{hours}.annot"), NOON - timedelta(hours=hours), Occasion.WORKED)


def test_the_latest_ten_of_a_day_are_kept():
    backups = [made(hour / 6) for hour in range(60)]

    assert kept(backups) == frozenset(backups[:RECENT])


def test_of_earlier_days_the_last_backup_is_kept():
    backups = [made(hours) for hours in range(24 * 6)]
    days = {backup.at.date() for backup in kept(backups)}

    assert len(days) == DAYS
    assert all(b.at.hour == 23 for b in kept(backups) if b.at.date() < NOON.date())


def test_of_two_years_of_daily_work_the_last_days_weeks_and_months_are_kept():
    found = kept(made(24 * day) for day in range(730))
    oldest = min(backup.at for backup in found)

    assert len(found) <= RECENT + DAYS + WEEKS + MONTHS
    assert oldest == datetime(2025, 10, 31, 12, tzinfo=UTC)


def test_nothing_goes_because_nobody_worked_for_long():
    backups = [made(24 * 400 * year) for year in range(6)]

    assert kept(backups) == frozenset(backups)


@given(st.lists(st.integers(0, 20_000), unique=True, max_size=80))
def test_thinning_again_takes_nothing_more_and_the_latest_always_stays(hours):
    backups = [made(hour) for hour in hours]
    once = kept(backups)

    assert kept(once) == once
    assert not backups or max(backups, key=lambda backup: backup.at) in once


def test_going_back_loses_the_steps_done_since():
    then = Outline(1, 0, 1, 0, 0, last=4, standing=4)
    steps = ((6, "Accept Kyiv", "anna"), (5, "Suggest", ""), (4, "Import", "anna"))
    now = Outline(1, 0, 2, 0, 0, last=6, standing=6, steps=steps)

    assert lost(now, then) == ("Accept Kyiv (anna)", "Suggest")
    assert lost(now, now) == ()
    assert now.same(now)
    assert not now.same(then)
