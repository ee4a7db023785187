"""The rows about `compare` and about resampling, beside pandas, SciPy, statsmodels and krippendorff."""

import importlib.util
import json
import random
import shutil
import sys
from pathlib import Path
from statistics import median

from agreement import agree
from processes import FOLDER, ROOT, Cost, Program, compiled, output, take_turns
from study import Study
from table import Row, seconds

SIDETONE = str(ROOT / ".build/release/sidetone")
PATIENCE = 600  # seconds that all rounds of a row may take
CLOSE = 1e-6
MONTE_CARLO = 0.05  # of an interval's width: four standard errors of a bound, and more


def is_installed(*modules):
    """Says which modules are missing, and whether none is."""
    missing = [module for module in modules if importlib.util.find_spec(module) is None]
    if missing:
        print(f"python3 has no {' and no '.join(missing)}: what is measured beside it is left out.\n")
    return not missing


class Peer:
    """A script that tells how long it took once its libraries and data were loaded."""

    def __init__(self, script, *words, folder=FOLDER):
        self.seconds = FOLDER / "peer-seconds"
        self.program = Program([sys.executable, ROOT / f"Benchmarks/{script}", *words, self.seconds], folder)
        self.answer = json.loads(output(self.program))
        self.seconds.unlink()

    @property
    def alone(self):
        """The median of what it told since it was asked last."""
        figures = [float(line) for line in self.seconds.read_text().split()]
        self.seconds.unlink()
        return Cost(median(figures), 0)


def row(task, ours, peer, theirs, factor=None):
    """Answers with a row of two costs; the limit is so many times faster."""
    limit = f"1/{factor} of peer" if factor else "none"
    is_kept = not factor or ours.seconds <= theirs.seconds / factor
    memory = (ours.memory, theirs.memory) if theirs.memory else (ours.memory,)
    return Row(task, ours.seconds, peer, theirs.seconds, seconds, limit, is_kept, memory)


def compare_rows(rounds, scratch):
    """`compare` on 200 agents × 20 evaluations × 30 criteria, beside a script that does the same analysis."""
    if not is_installed("pandas", "scipy", "statsmodels"):
        return
    study, cache = Study(), Path(scratch) / "study-cache"
    environment = {"XDG_CACHE_HOME": str(cache), "XDG_STATE_HOME": f"{scratch}/state"}

    def compare(*words, before=None):
        return Program([SIDETONE, "compare", "listening", *words], study.folder, environment, before)

    peer = Peer("compare_pandas.py", study.folder, study.plan)
    check(json.loads(output(compare("--json"))), peer.answer)
    first = compare("--json", before=lambda: shutil.rmtree(cache, ignore_errors=True))
    ours_first, ours, text, theirs = take_turns(
        rounds, first, compare("--json"), compare(), peer.program, patience=PATIENCE)
    alone, name = peer.alone, "pandas, SciPy, statsmodels"
    yield row("compare --json, 4,000 evaluations", ours, name, theirs, 20)
    yield row("compare --json, 4,000 evaluations", ours, "its analysis alone", alone, 5)
    yield row("compare, the report as text", text, name, theirs)
    yield row("the first compare, makes the index", ours_first, name, theirs)


def check(ours, theirs):
    """Compares every figure that both have."""
    measures = {"score": ours["score"], **{measure["criterion"]: measure for measure in ours["criteria"]}}
    pairs = [(sorted(measures), sorted(theirs))]
    for name, measure in measures.items():
        other = theirs.get(name, {})
        for group in ("cohort", "comparison"):
            change, told = measure[group]["change"], other[group]
            pairs += [(measure[group][key]["value"], told[key]) for key in ("before", "after")]
            pairs += [(change["value"], told["change"])] + [(change[key], told[key]) for key in ("low", "high", "p")]
        pairs += zip(figures(measure["effectSize"])[:3], other["effectSize"])
        pairs += zip(figures(measure["differenceInDifferences"]), other["did"])
        pairs += zip(figures(measure["ancova"]), other["ancova"])
        pairs += [(measure["pAdjusted"], other["pAdjusted"])] if name != "score" else []
    wrong = [pair for pair in pairs if pair[0] != pair[1] and not abs(pair[0] - pair[1]) <= CLOSE]
    agree("compare", f"pandas, SciPy, statsmodels in {len(pairs)} figures", not wrong, wrong)


def figures(estimate):
    """An estimate's value, bounds and p."""
    return [estimate[key] for key in ("value", "low", "high")] + [estimate.get("p")]


def resampling_rows(rounds):
    """Resampling, beside the libraries that people take for it."""
    numbers = random.Random(2026)
    values = [round(numbers.gauss(80, 8), 2) for _ in range(200)]
    truth = [numbers.randint(1, 5) for _ in range(100)]
    ratings = [[min(5, max(1, one + numbers.choice([-1, 0, 0, 0, 1]))) for _ in range(5)] for one in truth]
    if is_installed("scipy"):
        for target in ("mean", "median"):
            given = {"x": values, "stat": target, "resamples": 9999, "seed": 1}
            yield from resampled(
                rounds, "bootstrap_ci", f"{target}, 9,999 BCa", given, "scipy.stats.bootstrap", "bca_low", "bca_high")
    if is_installed("krippendorff"):
        for level in ("ordinal", "interval"):
            given = {"ratings": ratings, "level": level, "categories": [1, 2, 3, 4, 5], "resamples": 4999, "seed": 1}
            yield from resampled(
                rounds, "krippendorff_alpha_bootstrap", f"{level}, 4,999", given, "krippendorff in a loop", "ci_low",
                "ci_high")


def resampled(rounds, name, what, given, library, low, high):
    """One statistic beside one library: the point estimates are equal, the bounds as near as chance leaves them."""
    path = FOLDER / f"{name}.json"
    path.write_text(json.dumps(given))
    peer = Peer("resample_peers.py", path)
    ours = Program([SIDETONE, "statistic", name, path], FOLDER)
    text = output(ours)
    answer, theirs = json.loads(text), peer.answer
    width = theirs["high"] - theirs["low"]
    is_close = abs(answer.get("estimate", answer.get("alpha")) - theirs["estimate"]) <= CLOSE and all(
        abs(answer[key] - theirs[bound]) <= MONTE_CARLO * width for key, bound in ((low, "low"), (high, "high")))
    agree(f"{name}, {what}", library, is_close, (answer, theirs))
    if shutil.which("taskset"):
        same = output(Program(["taskset", "-c", "0", *ours.words], FOLDER)) == text
        print(f"- `{name}, {what}` on one core and on all: {'the same bytes' if same else 'NOT the same bytes'}.")
    cost, whole = take_turns(rounds, ours, peer.program, patience=PATIENCE)
    yield row(f"{name}, {what}", cost, library, whole, 20)
    yield row(f"{name}, {what}", cost, "its resampling alone", peer.alone)


def comparing_rows(rounds, scratch):
    """All rows of this file."""
    if not compiled("weigh"):
        raise SystemExit("error: there is no C compiler\nhelp: apt-get install gcc")
    yield from compare_rows(rounds, scratch)
    yield from resampling_rows(rounds)
