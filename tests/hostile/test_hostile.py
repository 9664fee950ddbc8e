"""No file that is made to do harm does any: it comes in, or a sentence says why not."""

import sys

import pytest

from tests.hostile.attacks import MB, READING, no_larger
from tests.hostile.defying import MOST, defy, defy_all

SIZE = 26  # MB, which is more than a line may have
CODE = ("pickle.find_class", "os.system", "os.exec", "os.symlink")
CALLS = ("RecursionError", "Traceback", "MemoryError", "object at 0x")

seen: list[str] = []


def watch(event: str, args: tuple[object, ...]) -> None:
    """Note what no reader has any reason to do."""
    if event in CODE or (event == "open" and str(args[0]) == "/etc/passwd"):
        seen.append(f"{event} {args}")


sys.addaudithook(watch)


@pytest.mark.parametrize("codec", [codec.name for codec in READING])
def test_small_files_of_any_content_run_no_code_and_open_no_other_file(codec, tmp_path):
    tried = [attack for attack in no_larger() if attack.codec == codec]
    seen.clear()

    found = [defy(attack, tmp_path) for attack in tried]

    assert seen == []
    assert len(found) > 25
    assert [one for one in found if any(call in one.told for call in CALLS)] == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.timeout(400)  # it writes, unpacks and reads some GB
def test_no_file_takes_more_memory_than_is_promised(tmp_path):
    found = defy_all(tmp_path, SIZE * MB)

    assert len(found) > 90
    assert [one for one in found if one.mb > MOST] == []
    assert list(tmp_path.iterdir()) == []
