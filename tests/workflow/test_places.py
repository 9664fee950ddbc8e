"""A project on a share, or in a folder that is synchronised, is warned of."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from annotator.workflow.places import file_system, synced_by, warning_of

MOUNTS = r"""overlay / overlay rw 0 0
server:/home /home/anna\040k nfs4 rw 0 0
/dev/sdb1 /home/anna\040k/stick vfat rw 0 0
//server/news /mnt/news cifs rw 0 0
tmpfs /mnt/news tmpfs rw 0 0

broken
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/p.annot", "overlay"),
        ("/home/anna k/p.annot", "nfs4"),
        ("/home/anna k/stick/p.annot", "vfat"),
        ("/home/anna/p.annot", "overlay"),
        ("/mnt/news/p.annot", "tmpfs"),
        ("/mnt/newspaper/p.annot", "overlay"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(path: str, kind: str) -> None:
    assert file_system(PurePosixPath(path), MOUNTS) == kind


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (PurePosixPath("/home/anna/Dropbox/news/p.annot"), "Dropbox"),
        (PurePosixPath("/home/anna/Dropbox (Work)/p.annot"), "Dropbox"),
        (PureWindowsPath(r"C:\Users\anna\OneDrive - The Paper\p.annot"), "OneDrive"),
        (PurePosixPath("/Users/a/Library/Mobile Documents/x/p.annot"), "iCloud"),
        (PurePosixPath("/Users/a/Library/CloudStorage/Box-Box/p.annot"), "a cloud service"),
        (PurePosixPath("/home/anna/Nextcloud/p.annot"), "Nextcloud"),
        (PurePosixPath("/home/anna/news/dropbox.annot"), ""),
        (PurePosixPath("/home/anna/the dropbox/p.annot"), ""),
    ],
)
def test_folders_that_are_synchronised_are_known_by_name(path, service: str) -> None:
    assert synced_by(path) == service


def test_the_warning_says_what_to_do(tmp_path: Path) -> None:
    told = warning_of(tmp_path / "Dropbox" / "p.annot")

    assert told.startswith("p.annot is in a folder that Dropbox keeps in step with other")
    assert "; work on it on one of them at a time" in told


def test_a_disk_of_this_computer_is_not_warned_of(tmp_path: Path) -> None:
    assert warning_of(tmp_path / "p.annot") == ""
