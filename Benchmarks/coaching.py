"""The rows on coaching: a session's plan beside what its data alone take, and many plans beside few."""

import shutil

from generated import Generated
from processes import Program, output, take_turns
from records import Bench
from table import Row, megabytes, seconds

SMALL = 2000  # evaluations of the workspace that the memory is compared with
ROWS = "SELECT * FROM evaluation WHERE agent = (SELECT number FROM word WHERE text = 'AGENT') AND state = 1"


MANY, FEW = 5000, 3  # closed coaching plans that the same question is asked of
MOST = 1.3  # times as long as with few, at most


def kilobytes(size):
    """Writes a small size."""
    return f"{size / 1e3:,.0f} KB"


def coaching_rows(count, rounds, scratch):
    """`plan` for one agent: its time, its memory and its page."""
    bench = Bench(count, rounds, scratch)
    if not bench.knows("plan"):
        return
    agent = bench.workspace.agent
    plan, status = bench.sidetone("plan", agent), bench.sidetone("status")
    take_turns(1, plan, status)
    if shutil.which("sqlite3"):
        index = next(bench.cache.rglob("index.sqlite"))
        rows = Program(["sqlite3", f"file:{index}?mode=ro", ROWS.replace("AGENT", agent)], bench.workspace.folder)
        ours, select, nothing_new = take_turns(rounds, plan, rows, status)
        limit = 3 * select.seconds + nothing_new.seconds
        yield Row(
            f"plan {agent}", ours.seconds, "3 × sqlite3 selecting the agent's rows + status", limit, seconds,
            "at most the peer", ours.seconds <= limit, (ours.memory, select.memory))
        yield bench.row("the same", ours, "sqlite3 alone", select)
        yield bench.row("the same", ours, "status alone", nothing_new)
    else:
        print("sqlite3 is not installed: its rows are left out.\n")
    page = len(output(bench.sidetone("plan", agent, "--html")).encode())
    yield Row("its page as HTML", page, "", None, kilobytes, "200 KB", page < 200e3)
    yield memory_row(bench, plan, rounds, scratch)


def memory_row(bench, plan, rounds, scratch):
    """The same question of a small workspace: memory must not grow with the evaluations of others."""
    small = Bench(SMALL, rounds, f"{scratch}/small")
    few = small.sidetone("plan", small.workspace.agent)
    take_turns(1, few)
    ours, theirs = take_turns(3, plan, few)
    return Row(
        "its memory", ours.memory, f"the same on {SMALL:,} evaluations", theirs.memory, megabytes, "2× peer",
        ours.memory <= 2 * theirs.memory)


def plans_rows(rounds, scratch):
    """The same questions of a workspace with many closed plans and of one with few: their number must not matter."""
    many, few = (Bench(SMALL, rounds, f"{scratch}/{plans}-plans", plans) for plans in (MANY, FEW))
    agent = many.workspace.agent
    limited = [["status"], ["agent", agent], ["team"], ["plan", agent]]
    for words in [*limited, ["drafts"], ["follow-up"]]:
        programs = [bench.sidetone(*words) for bench in (many, few)]
        take_turns(1, *programs)
        ours, theirs = take_turns(rounds, *programs)
        limit = f"{MOST}× peer" if words in limited else "none"
        yield many.row(
            f"{' '.join(words)}, {MANY:,} plans", ours, f"the same, {FEW} plans", theirs, limit,
            ours.seconds <= MOST * theirs.seconds)
    yield floor_row(many, few, rounds)


def floor_row(many, few, rounds):
    """What noticing an edit in place takes at least: each file is asked for its times."""
    ask = ["find", "sessions/coaching", "-printf", "%T@"]
    ours, theirs = take_turns(rounds, *(Program(ask, bench.workspace.folder) for bench in (many, few)))
    return many.row(f"find -printf %T@, {MANY:,} plans (floor)", ours, f"the same, {FEW} plans", theirs)
