"""Measures Sidetone beside its peers, taking turns in one run, and prints one table of medians."""

import argparse
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timezone
from pathlib import Path
from statistics import median

import coaching
import comparing
import records
from processes import FOLDER
from pty_talk import Talk, seconds_to_prompt
from table import Row, print_table, rate, seconds

ROOT = Path(__file__).resolve().parent.parent
SIDETONE = str(ROOT / ".build/release/sidetone")
SCORING = str(ROOT / ".build/release/scoring-benchmark")
ROUNDS = 15
KEYS = 41  # as many as stay on one row behind the prompt
PROMPT = b"example> "


def missing(program):
    """Says that a peer is left out; answers whether it is."""
    if shutil.which(program):
        return False
    print(f"{program} is not installed: its rows are left out.")
    return True


def take_turns(one, other):
    """Measures two things in turn; answers with the median of each."""
    pairs = [(one(), other()) for _ in range(ROUNDS)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def seconds_of(words, folder):
    """Answers with the seconds that a whole process takes."""
    begin = time.perf_counter()
    subprocess.run(words, cwd=folder, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def start_rows(folder):
    """From starting the program to its first prompt."""
    def start():
        return seconds_to_prompt([SIDETONE], folder, PROMPT)

    if not missing("sqlite3"):
        ours, peer = take_turns(start, lambda: seconds_to_prompt(["sqlite3"], folder, b"sqlite> "))
        yield Row("start to first prompt", ours, "sqlite3", peer, seconds, "peer + 40 ms", ours <= peer + 0.040)
    if importlib.util.find_spec("pandas") is None:
        print("python3 has no pandas: its row is left out.")
        return
    words = [sys.executable, "-c", "import pandas"]
    ours, peer = take_turns(start, lambda: seconds_of(words, folder))
    yield Row("start to first prompt", ours, "python3, import pandas", peer, seconds, "1/3 of peer", ours < peer / 3)


def key_row(folder):
    """From a key pressed at the prompt to its letter on the screen."""
    bench, floor = Talk([SIDETONE], folder), Talk(["cat"], folder)
    try:
        bench.wait_for(PROMPT)
        floor.echo(b"x")  # `cat` is up when it echoes
        pairs = [(bench.echo(b"x"), floor.echo(b"x")) for _ in range(KEYS)]
    finally:
        bench.end()
        floor.end()
    ours, peer = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
    return Row("one key at the prompt", ours, "cat (floor)", peer, seconds, "5 ms", ours < 0.005)


def scoring_rows():
    """Evaluations of thirty criteria in a second; the program itself takes turns."""
    lines = subprocess.run([SCORING], check=True, capture_output=True, text=True).stdout.splitlines()
    rates = {name: float(number) for name, number in (line.split() for line in lines)}
    loop = 1 / rates["loop"]
    limit, is_kept = "100,000/s", rates["score"] >= 100_000
    yield Row("score 30 criteria", 1 / rates["score"], "plain loop (floor)", loop, rate, limit, is_kept)
    yield Row("the same with its derivation", 1 / rates["derive"], "plain loop (floor)", loop, rate)
    yield Row("the same from answers as stored", 1 / rates["texts"], "plain loop (floor)", loop, rate)


def command_rows(folder):
    """Whole commands, beside programs that only read the same records."""
    files = sorted(str(path.relative_to(folder)) for path in folder.glob("*/**/*.json"))
    reading = "import json, sys\nfor path in sys.argv[1:]: json.load(open(path))"
    peers = [("python3, json", [sys.executable, "-c", reading, *files])]
    if not missing("jq"):
        peers.append(("jq", ["jq", "-s", "length", *files]))
    for words in (["status"], ["list", "--json"]):
        for name, peer in peers:
            ours, theirs = take_turns(
                lambda: seconds_of([SIDETONE, *words], folder), lambda: seconds_of(peer, folder))
            yield Row(f"{' '.join(words)} ({len(files)} records)", ours, name, theirs, seconds)


def example_workspace(folder):
    """Copies the example workspace, so that nothing in the checkout changes."""
    workspace = Path(folder) / "example"
    workspace.mkdir()
    for name in ("rubrics", "recordings", "sessions"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, workspace / name)
    (workspace / "sessions").mkdir(exist_ok=True)
    for name in ("people.yaml", "sidetone.yaml"):
        if (ROOT / name).is_file():
            shutil.copy(ROOT / name, workspace / name)
    return workspace


def machine():
    """Says what this was measured on."""
    text = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    models = {line.split(":")[1].strip() for line in text.splitlines() if line.startswith("model name")}
    release = platform.freedesktop_os_release().get("PRETTY_NAME", "") if sys.platform == "linux" else ""
    parts = [f"{os.cpu_count()} cores", *sorted(models), f"{platform.system()} {platform.release()}", release]
    return ", ".join(part for part in parts if part)


def small_rows(scratch):
    """The rows that need no more than the example workspace."""
    workspace = example_workspace(scratch)
    seconds_to_prompt([SIDETONE], workspace, PROMPT)  # once unmeasured: the file cache is warm for all
    return [*start_rows(workspace), key_row(workspace), *scoring_rows(), *command_rows(workspace)]


def main():
    global ROUNDS
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("rounds", type=int, nargs="?", default=ROUNDS, help="rounds of what takes milliseconds")
    words.add_argument("--evaluations", type=int, default=100_000, help="how many to measure on; 0 for none")
    words.add_argument("--only-evaluations", action="store_true", help="leave out the prompt, keys and scoring")
    words.add_argument("--only-comparing", action="store_true", help="only `compare` and resampling")
    words.add_argument("--only-coaching", action="store_true", help="only `plan`, and many plans beside few")
    chosen = words.parse_args()
    ROUNDS = chosen.rounds
    os.environ.pop("SIDETONE_WORKSPACE", None)
    FOLDER.mkdir(parents=True, exist_ok=True)
    begin = datetime.now(timezone.utc)
    title = f"{chosen.evaluations:,} evaluations" if chosen.evaluations else "Prompt, keys, scoring and comparing"
    title = "Comparing" if chosen.only_comparing else title
    is_one_part = chosen.only_comparing or chosen.only_coaching
    print(f"## {title}\n\n{begin:%Y-%m-%d %H:%M} UTC · {machine()}\n")
    print(f"`Benchmarks/run {' '.join(sys.argv[1:])}`".replace(" `", "`") + "\n", flush=True)
    with tempfile.TemporaryDirectory(dir=FOLDER) as scratch:
        os.environ["XDG_STATE_HOME"] = scratch + "/state"
        os.environ["XDG_CACHE_HOME"] = scratch + "/small-cache"
        rows = [] if chosen.only_evaluations or is_one_part else small_rows(scratch)
        if chosen.evaluations and not is_one_part:
            rows += records.record_rows(chosen.evaluations, ROUNDS, scratch)
        if chosen.evaluations and not chosen.only_evaluations and not chosen.only_comparing:
            rows += coaching.coaching_rows(chosen.evaluations, ROUNDS, f"{scratch}/coaching")
            rows += coaching.plans_rows(ROUNDS, f"{scratch}/coaching")
        if not chosen.only_evaluations and not chosen.only_coaching:
            rows += comparing.comparing_rows(ROUNDS, scratch)
    print()
    print_table(rows)
    minutes = (datetime.now(timezone.utc) - begin).total_seconds() / 60
    print(f"\nMedians of {ROUNDS} rounds ({KEYS} keys, {records.SCANS} scans), taking turns; ratio: Sidetone's figure "
          f"to the peer's. It took {minutes:.0f} minutes.")


main()
