"""The table that the benchmarks print."""

from dataclasses import dataclass
from typing import Callable


def seconds(time):
    """Writes a time in milliseconds."""
    return f"{time * 1000:.2f} ms" if time < 0.1 else f"{time * 1000:.0f} ms"


def rate(time):
    """Writes how often something that takes this time is done in a second."""
    return f"{1 / time:,.0f}/s"


@dataclass
class Row:
    """One task, done by Sidetone and by a peer; times in seconds."""

    task: str
    ours: float
    peer: str
    theirs: float
    unit: Callable[[float], str]
    limit: str = "none"
    is_kept: bool = True

    def cells(self):
        verdict = "shown" if self.limit == "none" else "kept" if self.is_kept else "MISSED"
        ratio = f"{self.ours / self.theirs:.2f}"
        return [
            self.task, self.unit(self.ours), self.peer, self.unit(self.theirs), ratio, self.limit, verdict]


def print_table(rows):
    """Prints the rows under their headings; figures stand to the right."""
    lines = [["task", "Sidetone", "peer", "its median", "ratio", "limit", "verdict"]] + [row.cells() for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*lines)]
    for line in lines:
        cells = [cell.rjust(width) if index in (1, 3, 4) else cell.ljust(width)
                 for index, (cell, width) in enumerate(zip(line, widths))]
        print("  ".join(cells).rstrip())
