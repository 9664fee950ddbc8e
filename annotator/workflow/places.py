"""Places where a project is in more danger than on a disk of this computer, and left copies."""

import re
import sys
from pathlib import Path, PurePath

from annotator.domain.said import said
from annotator.store import scratch

MOUNTS = Path("/proc/mounts")
SHARES = frozenset(
    "9p afs ceph cifs coda davfs ncpfs nfs nfs4 smb3 smbfs vboxsf fuse.davfs2 fuse.glusterfs"
    " fuse.gvfsd-fuse fuse.rclone fuse.sshfs".split()
)
REMOTE = 4  # DRIVE_REMOTE, as GetDriveTypeW answers
ESCAPED = re.compile(r"\\([0-7]{3})")  # space, tab, newline and backslash, in /proc/mounts
SYNCED = {  # what a folder's name begins with, in small letters, and who keeps it in step
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "cloudstorage": said("a cloud service"),
    "pcloud": "pCloud",
    "seafile": "Seafile",
    "syncthing": "Syncthing",
}


def warning_of(path: Path) -> str:
    """Say what is dangerous about where a project is; an empty text where nothing is known."""
    place = path.absolute()
    if service := synced_by(place):
        return said(
            "{path} is in a folder that {service} keeps in step with other"
            " computers; work on it on one of them at a time, and let the folder come"
            " to rest before you change over",
            path=path.name,
            service=service,
        )
    if _is_shared(place):
        return said(
            "{path} is on a network share; two computers may not notice that both"
            " have it open, so work on a copy on this computer and put it back when"
            " you are done",
            path=path.name,
        )
    return ""


def sweep() -> int:
    """Remove copies that windows left behind which were killed while they read a project."""
    return scratch.sweep()


def synced_by(path: PurePath) -> str:
    """Return who keeps a path in step with other computers, by the names of its folders."""
    folders = (part.lower() for part in path.parts[:-1])
    services = (s for f in folders for begun, s in SYNCED.items() if f.startswith(begun))
    return next(services, "")


def file_system(path: PurePath, mounts: str) -> str:
    """Return the type of the file system that a path is on, by the lines of /proc/mounts."""
    found: tuple[int, str] = 0, ""
    for line in mounts.splitlines():
        _, folder, kind, *_ = [*line.split(" "), "", "", ""]
        mounted = PurePath(ESCAPED.sub(lambda code: chr(int(code[1], 8)), folder))
        if path.is_relative_to(mounted) and len(mounted.parts) >= found[0]:
            found = len(mounted.parts), kind  # what is mounted last lies on top
    return found[1]


def _is_shared(path: Path) -> bool:
    if sys.platform == "win32":
        from ctypes import windll  # noqa: PLC0415  (only there)

        return path.drive.startswith("\\\\") or windll.kernel32.GetDriveTypeW(path.anchor) == REMOTE
    try:
        mounts = MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return False
    return file_system(path.resolve(), mounts) in SHARES
