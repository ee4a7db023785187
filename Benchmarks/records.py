"""The rows on many evaluations: scanning, starting, asking and searching, beside engines that exist."""

import importlib.util
import os
import shutil
import sys
from pathlib import Path

import agreement
import duck
from generated import RARE_PHRASE, Generated, add_one
from processes import FOLDER, ROOT, Cost, Program, compiled, output, run, take_turns
from table import Row, megabytes, seconds

SIDETONE = str(ROOT / ".build/release/sidetone")
SCANS = 3  # rounds of what takes seconds
PATIENCE = 1800  # seconds that a peer may take for one scan
PARSING = """import os, orjson
for folder, _, names in os.walk('sessions/evaluations'):
    for name in names:
        with open(os.path.join(folder, name), 'rb') as file: orjson.loads(file.read())
"""


def tell(text):
    """Says what takes long, beside the table rather than in it."""
    print(text, file=sys.stderr, flush=True)


class Bench:
    """The workspace, the cache that Sidetone's index is kept in, and the peers that are there."""

    def __init__(self, count, rounds, scratch, plans=0):
        self.rounds = rounds
        self.workspace = Generated(count, plans)
        self.cache = Path(scratch) / "cache"
        self.duck = duck.Duck()
        self.missing = set()
        self.environment = {"XDG_CACHE_HOME": str(self.cache), "XDG_STATE_HOME": f"{scratch}/state"}
        if not compiled("weigh"):
            raise SystemExit("error: there is no C compiler\nhelp: apt-get install gcc")

    def sidetone(self, *words, before=None):
        """Answers with a command of ours."""
        return Program([SIDETONE, *words], self.workspace.folder, self.environment, before)

    def knows(self, command):
        """Says whether a command is there."""
        is_known = run(Program([SIDETONE, "help", command], FOLDER, accepts=range(256))) and any(
            line.split()[:1] == [command] for line in output(Program([SIDETONE, "help", "all"], FOLDER)).splitlines())
        if not is_known and command not in self.missing:
            self.missing.add(command)
            print(f"`{command}` is no command of this build: its rows are left out.\n")
        return is_known

    def forget(self):
        """Deletes the cache."""
        shutil.rmtree(self.cache, ignore_errors=True)

    @property
    def index_size(self):
        """The bytes of the index."""
        return sum(path.stat().st_size for path in self.cache.rglob("*") if path.is_file())

    def row(self, task, ours, peer, theirs, limit="none", is_kept=True):
        """Answers with a row of two costs."""
        return Row(
            task, ours.seconds, peer, theirs.seconds, seconds, limit, is_kept, (ours.memory, theirs.memory))


def scan_rows(bench):
    """The first scan with the building of the index, beside programs that only read the same files."""
    scan = bench.sidetone("status", before=bench.forget)
    task, folder = "first scan and index", bench.workspace.folder
    tell(f"Reading {bench.workspace.count:,} files with each peer.")
    peers = [("C, opens and reads (floor)", Program([compiled("floor"), "sessions/evaluations"], folder), 8)]
    if importlib.util.find_spec("orjson"):
        peers.append(("python3, orjson only parses", Program([sys.executable, "-c", PARSING], folder), 1))
    else:
        print("python3 has no orjson: its row is left out.\n")
    run(peers[0][1])  # once unmeasured: the files are warm for all
    ours, *others = take_turns(SCANS, scan, *(program for _, program, _ in peers))
    for (name, _, most), cost in zip(peers, others):
        limit = f"at most {most}× peer" if most > 1 else "faster than peer"
        yield bench.row(task, ours, name, cost, limit, ours.seconds <= most * cost.seconds)
    if bench.duck.is_there:
        yield duck_scan_row(bench, task, ours)
    yield Row("its memory", ours.memory, "", None, megabytes, "300 MB", ours.memory < 300e6)
    run(bench.sidetone("status"))
    size, json = bench.index_size, bench.workspace.size
    if size:
        yield Row("index without full text", size, "the JSON's size", json, megabytes, "1/3 of peer", size <= json / 3)


def duck_scan_row(bench, task, ours):
    """DuckDB reads the files once: that takes minutes, and its length differs little from one time to the next."""
    name = f"{bench.duck.name}, read_json, once"
    try:
        figures = run(bench.duck.reading_files(bench.workspace), PATIENCE)
    except SystemExit as error:
        print(f"{name}: {str(error)[-300:]}\n")
        return Row(task, ours.seconds, f"{name}, failed", None, seconds)
    if not figures:
        name += f", ended after {PATIENCE} s"
    theirs = Cost(*(figures or (PATIENCE, 0)))
    return bench.row(task, ours, name, theirs, "1/10 of peer", ours.seconds <= theirs.seconds / 10)


def start_row(bench):
    """A command that asks for nearly nothing, beside looking for newer files where some may have arrived."""
    stamp = FOLDER / f"looked-at-{os.getpid()}"
    stamp.touch()
    month = bench.workspace.current_month.relative_to(bench.workspace.folder)
    words = ["find", str(month), "rubrics", "people.yaml", "-newer", str(stamp)]
    ours, theirs = take_turns(
        bench.rounds, bench.sidetone("list", "--limit", "1"), Program(words, bench.workspace.folder))
    stamp.unlink()
    is_kept = ours.seconds <= 1.5 * theirs.seconds + 0.020
    return bench.row("list --limit 1, nothing changed", ours, "find -newer", theirs, "1.5× peer + 20 ms", is_kept)


def question_rows(bench):
    """Questions on a warm index, the whole process, beside DuckDB with a database of its own."""
    if not bench.duck.is_there:
        print("DuckDB is not installed: its rows are left out.\n")
        return
    database = bench.duck.database(bench.workspace)
    agent = bench.workspace.agent
    questions = [
        (["status"], duck.STATUS), (["agent", agent], duck.AGENT.replace("AGENT", agent)),
        (["trend"], duck.TREND), (["list", "--limit", "20"], duck.LIST),
    ]
    for words, question in questions:
        if not bench.knows(words[0]):
            continue
        ours, theirs = take_turns(bench.rounds, bench.sidetone(*words), bench.duck.asking(question, database))
        yield bench.row(
            " ".join(words), ours, bench.duck.name, theirs, "faster than peer", ours.seconds < theirs.seconds)
    ours, theirs = take_turns(bench.rounds, bench.sidetone("--version"), bench.duck.starting())
    yield bench.row("--version (start alone)", ours, f"{bench.duck.name}, SELECT 1", theirs)
    agreement.compare(bench, database, agent)


def export_row(bench):
    """All evaluations as CSV, read from their files, beside listing them from the index."""
    ours, theirs = take_turns(SCANS, bench.sidetone("export", "--csv"), bench.sidetone("list", "--json"))
    return bench.row("export --csv", ours, "list --json", theirs, "2× peer", ours.seconds <= 2 * theirs.seconds)


def search_rows(bench):
    """A phrase that stands in twenty files, of words that are not rare."""
    if not bench.knows("search"):
        return
    if not shutil.which("rg"):
        print("rg is not installed: its rows are left out.\n")
        return
    words = ["rg", "--count", "--fixed-strings", RARE_PHRASE, "sessions/evaluations"]
    search, peer = bench.sidetone("search", RARE_PHRASE), Program(words, bench.workspace.folder)
    (built, memory), (peer_built, peer_memory) = run(search), run(peer)
    yield bench.row("first search, builds full text", Cost(built, memory), "rg", Cost(peer_built, peer_memory))
    ours, theirs = take_turns(bench.rounds, search, peer)
    yield bench.row("search of a rare phrase", ours, "rg", theirs, "1/20 of peer", ours.seconds <= theirs.seconds / 20)
    yield Row("index with full text", bench.index_size, "the JSON's size", bench.workspace.size, megabytes)
    agreement.compare_search(search, peer)


def arrival_row(bench):
    """`status` when one file has arrived, beside `status` when nothing has."""
    added = []
    arriving = bench.sidetone("status", before=lambda: added.append(add_one(bench.workspace, len(added))))
    try:
        take_turns(1, arriving, bench.sidetone("status"))
        ours, theirs = take_turns(bench.rounds, arriving, bench.sidetone("status"))
    finally:
        for path in added:
            path.unlink()
    is_kept = ours.seconds < 2 * theirs.seconds
    return bench.row("status, one new file", ours, "status, nothing new", theirs, "2× peer", is_kept)


def record_rows(count, rounds, scratch):
    """All rows on a generated workspace."""
    bench = Bench(count, rounds, scratch)
    yield from scan_rows(bench)
    yield start_row(bench)
    yield from question_rows(bench)
    yield arrival_row(bench)
    yield export_row(bench)
    yield from search_rows(bench)
