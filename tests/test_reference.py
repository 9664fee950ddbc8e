"""What is made of the program's tables is as the tables are."""

import subprocess
import sys
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[1]


def run(script, *arguments):
    command = [sys.executable, ROOT / "scripts" / script, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_reference_of_the_manual_is_as_the_program_is():
    done = run("reference.py", "--check")

    assert done.returncode == 0, f"{done.stdout}\nRun: python scripts/reference.py"


def test_the_files_for_translation_hold_the_texts_of_the_program():
    done = run("translations.py", "--check")

    assert done.returncode == 0, f"{done.stdout}\nRun: python scripts/translations.py"


def test_the_window_says_nothing_but_in_its_language():
    done = run("unsaid.py")

    assert done.returncode == 0, f"{done.stdout}\nSay it by `tr`, or below the window by `said`"


@pytest.mark.parametrize("language", ["de", "es", "uk"])
def test_a_translation_names_the_values_of_its_text(language):
    root = ET.parse(ROOT / "resources" / "translations" / f"annotator_{language}.ts")
    wrong = [
        (text, form)
        for message in root.iter("message")
        if (text := message.findtext("source"))
        for form in forms(message)
        if form and names(form) != names(text)
    ]

    assert wrong == []


def forms(message):
    parts = message.findall("translation/numerusform") or message.findall("translation")
    return [part.text for part in parts]


def names(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name}
