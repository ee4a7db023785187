"""Runs whole programs, one after the other in turns, and tells their times and memory."""

import os
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".build/bench"


@dataclass
class Program:
    """A program to measure: its words, the folder it runs in, and what its environment has beside ours."""

    words: list
    folder: Path
    environment: dict | None = None
    before: object = None  # what is done before each run, unmeasured
    accepts: tuple = (0,)


@dataclass
class Cost:
    """The median of the seconds, and the largest resident memory in bytes."""

    seconds: float
    memory: int


def compiled(name):
    """Compiles a small C program of this folder; answers with its path, or nothing where there is no compiler."""
    compiler = shutil.which("cc")
    if not compiler:
        return None
    FOLDER.mkdir(parents=True, exist_ok=True)
    source, program = ROOT / f"Benchmarks/{name}.c", FOLDER / name
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        subprocess.run([compiler, "-O2", "-o", program, source], check=True)
    return program


def run(program, patience=None):
    """Runs a program once; answers with its seconds and memory, or nothing where it took longer than the patience."""
    if program.before:
        program.before()
    report = FOLDER / f"weighed-{os.getpid()}"
    environment = {**os.environ, **(program.environment or {})}
    weighing = subprocess.Popen(
        [FOLDER / "weigh", report, *program.words], cwd=program.folder, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True)
    try:
        _, complaint = weighing.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        os.killpg(weighing.pid, signal.SIGKILL)
        weighing.communicate()
        return None
    if weighing.returncode:
        raise SystemExit(f"error: {complaint.strip()}")
    seconds, kilobytes, status = report.read_text().split()
    report.unlink()
    if int(status) not in program.accepts:
        raise SystemExit(f"error: {' '.join(map(str, program.words))[:300]} ended with {status}:\n{complaint[-2000:]}")
    return float(seconds), int(kilobytes) * 1024


def take_turns(rounds, *programs, patience=60):
    """Runs programs in turn, A B A B, so that a busy moment falls on all; answers with the cost of each.

    What takes minutes is not done as often: after so many seconds there are no more rounds.
    """
    measured, begin = [], time.monotonic()
    while len(measured) < rounds and (not measured or time.monotonic() - begin < patience):
        measured.append([run(program) for program in programs])
    return [
        Cost(median(figures[0] for figures in column), max(figures[1] for figures in column))
        for column in zip(*measured)
    ]


def output(program):
    """Answers with what a program prints."""
    environment = {**os.environ, **(program.environment or {})}
    done = subprocess.run(
        [str(word) for word in program.words], cwd=program.folder, env=environment, stdin=subprocess.DEVNULL,
        capture_output=True, text=True)
    if done.returncode not in program.accepts:
        raise SystemExit(f"error: {' '.join(map(str, program.words))[:300]}:\n{done.stderr[-2000:]}")
    return done.stdout
