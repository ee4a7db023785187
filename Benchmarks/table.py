"""The table that the benchmarks print."""

from dataclasses import dataclass
from typing import Callable


def seconds(time):
    """Writes a time in milliseconds, or in seconds where there are many."""
    if time >= 10:
        return f"{time:.1f} s"
    return f"{time * 1000:.2f} ms" if time < 0.1 else f"{time * 1000:,.0f} ms"


def rate(time):
    """Writes how often something that takes this time is done in a second."""
    return f"{1 / time:,.0f}/s"


def megabytes(size):
    """Writes a size."""
    return f"{size / 1e6:,.0f} MB"


@dataclass
class Row:
    """One task, done by Sidetone and by a peer; figures in seconds, or in bytes."""

    task: str
    ours: float
    peer: str
    theirs: float | None
    unit: Callable[[float], str]
    limit: str = "none"
    is_kept: bool = True
    memory: tuple = ()  # the largest resident memory of both, in bytes

    def cells(self):
        verdict = "shown" if self.limit == "none" else "kept" if self.is_kept else "MISSED"
        theirs = self.unit(self.theirs) if self.theirs else ""
        ratio = f"{self.ours / self.theirs:.{2 if self.ours > self.theirs / 10 else 4}f}" if self.theirs else ""
        memory = " / ".join(megabytes(size) if size else "?" for size in self.memory)
        return [self.task, self.unit(self.ours), self.peer, theirs, ratio, self.limit, verdict, memory]


def print_table(rows):
    """Prints the rows under their headings, as Markdown that reads well as it is; figures stand to the right."""
    headings = ["task", "Sidetone", "peer", "its median", "ratio", "limit", "verdict", "memory, ours / peer's"]
    lines = [headings] + [row.cells() for row in rows]
    widths = [max(3, *(len(cell) for cell in column)) for column in zip(*lines)]
    right = (1, 3, 4)
    rule = ["-" * (width - 1) + (":" if index in right else "-") for index, width in enumerate(widths)]
    for line in [lines[0], rule, *lines[1:]]:
        cells = [cell.rjust(width) if index in right else cell.ljust(width)
                 for index, (cell, width) in enumerate(zip(line, widths))]
        print(f"| {' | '.join(cells)} |", flush=True)
