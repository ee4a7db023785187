"""The generated workspace that the records' rows are measured on."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

from processes import FOLDER, ROOT

GENERATOR = ROOT / ".build/release/make-workspace"
RARE_PHRASE = "waited before the delivery"  # `Vocabulary.rarePhrase`


class Generated:
    """A workspace of so many evaluations and closed coaching plans; one that was made this month is used again."""

    def __init__(self, count, plans=0):
        self.count = count
        self.plans = plans
        name = f"workspace-{count}" + (f"-{plans}-plans" if plans else "")
        self.folder = FOLDER / name
        self.stamp = FOLDER / f"{name}.made"
        self.month = datetime.now(timezone.utc).strftime("%Y-%m")
        if not self._is_there():
            self._make()
        for path in self.current_month.glob("*-added-*.json"):  # of a run that was ended midway
            path.unlink()

    @property
    def evaluations(self):
        """The folder of the evaluations."""
        return self.folder / "sessions/evaluations"

    @property
    def current_month(self):
        """The folder of the month in which evaluations still arrive."""
        return sorted(self.evaluations.glob("*/*"))[-1]

    @property
    def agent(self):
        """An agent's id."""
        return re.search(r"id: ([a-z-]+)", (self.folder / "people.yaml").read_text()).group(1)

    @property
    def size(self):
        """The bytes of all evaluations."""
        return sum(entry.stat().st_size for month in self.evaluations.glob("*/*") for entry in os.scandir(month))

    def _is_there(self):
        return self.stamp.exists() and self.stamp.read_text() == self._identity()

    def _identity(self):
        sources = sorted((ROOT / "Benchmarks/Generate").rglob("*.*"))
        digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
        return f"{self.count} evaluations made in {self.month} by the generator {digest[:12]}\n"

    def _make(self):
        if self.stamp.exists():
            print(f"{self.folder} is of another month or generator: it is rebuilt.", file=sys.stderr)
            self.stamp.unlink()
            shutil.rmtree(self.folder, ignore_errors=True)
        print(f"Making {self.count:,} evaluations in {self.folder}.", file=sys.stderr)
        unfinished = Path(f"{self.folder}.unfinished-{os.getpid()}")
        today = datetime.now(timezone.utc).strftime("%Y-%m-%d")
        words = [GENERATOR, str(self.count), unfinished, today, str(self.plans)]
        subprocess.run(words, cwd=ROOT, check=True, stdout=sys.stderr)
        unfinished.rename(self.folder)
        self.stamp.write_text(self._identity())


def add_one(workspace, number):
    """Files one more evaluation in the current month, as a colleague's submission arrives; answers with its path."""
    source = next(entry.path for entry in os.scandir(workspace.current_month) if entry.name.endswith(".json"))
    path = Path(source).with_name(f"{datetime.now(timezone.utc):%Y-%m-%d}-added-{os.getpid()}-{number}.json")
    text = Path(source).read_text()
    path.write_text(text.replace(f'"{Path(source).stem}"', f'"{path.stem}"'))
    return path
