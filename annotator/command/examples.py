"""An example of each command, shown at the end of its help."""

import typer

EXAMPLES = {
    "demo": "annotator demo --folder sample",
    "new": "annotator new news.annot --scheme quotes",
    "import": "annotator import news.annot articles/ more.jsonl --dry-run",
    "find-zones": "annotator find-zones news.annot",
    "suggest": "annotator suggest news.annot --with builtin --jobs 2",
    "export": "annotator export news.annot --gold --to spacy --out corpus --split 80,10,10",
    "dashboard": "annotator dashboard news.annot --plots plots",
    "packet": "annotator packet news.annot --annotator anna --annotator ben --out packets",
    "agreement": "annotator agreement news.annot --report agreement.html",
    "scheme": "annotator scheme news.annot --rename PERSON=PER --dry-run",
    "stories": "annotator stories news.annot --propose",
    "queue": "annotator queue news.annot --by uncertainty",
    "effect": "annotator effect news.annot --share 5",
    "memory": "annotator memory news.annot --block GPE=Georgia",
    "compare": "annotator compare original.txt rewrite.txt --json",
    "backup": "annotator backup news.annot --list",
    "restore": 'annotator restore news.annot "2026-03-01 10:20" --preview',
    "adjudicate": "annotator adjudicate news.annot --auto unanimous",
    "check": "annotator check news.annot --repair",
    "delete": "annotator delete news.annot --article a17",
    "speakers": "annotator speakers news.annot --proposals",
    "radar": "annotator radar news.annot --gold",
    "trash": "annotator trash news.annot",
    "merge": "annotator merge news.annot packets/anna.annot packets/ben.annot --dry-run",
    "plugins": "annotator plugins --json",
    "desktop": "annotator desktop --remove",
    "train": "annotator train news.annot --use",
    "versions": "annotator versions news.annot --back",
    "evaluate": "annotator evaluate news.annot --suggester builtin --suggester trained-1",
    "stats": "annotator stats news.annot --json",
}


def exemplify(app: typer.Typer) -> None:
    """Give every command its example, as it is typed."""
    for command in app.registered_commands:
        name = command.name or str(getattr(command.callback, "__name__", ""))
        command.epilog = f"Example: {EXAMPLES[name]}"
