"""The analysis of `compare` by pandas, SciPy and statsmodels: what a statistician would write, and as fast as those
libraries allow: every step that they offer for many measures at once is one call.

`compare_pandas.py FOLDER STUDY.json [SECONDS]` prints JSON; to the file SECONDS it adds a line with the time that the
analysis alone took, once the data were loaded."""

import json
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import statsmodels.api as sm
from scipy import optimize, special, stats
from statsmodels.stats.multitest import multipletests


def load(folder, study):
    """Reads all evaluations into a row each: agent, window, score and criteria on the 0-100 scale."""
    windows = [(name, study[name][0], study[name][1] + "T99") for name in ("before", "after")]
    rows = []
    for path in Path(folder).glob("sessions/evaluations/*/*/*.json"):
        with open(path, "rb") as file:
            evaluation = json.load(file)
        if evaluation["rubric"]["id"] != study["rubric"] or evaluation["status"] not in ("submitted", "disputed") \
                or evaluation["purpose"] not in ("monitoring", "workshop"):
            continue
        started = evaluation["interaction"]["startedAt"]
        row = {"agent": evaluation["agent"], "score": evaluation["score"]["percent"],
               "window": next((name for name, first, last in windows if first <= started < last), None)}
        for answer in evaluation["answers"]:
            row[answer["criterion"]] = None if answer["fraction"] is None else answer["fraction"] * 100
        rows.append(row)
    return pd.DataFrame(rows)


def analyse(data, study):
    """Answers with what became of each measure."""
    means = data.dropna(subset="window").groupby(["window", "agent"]).mean()
    before, after = means.loc["before"], means.loc["after"]
    both = before.index.intersection(after.index)
    groups = {name: both.intersection(study[name]) for name in ("cohort", "comparison")}
    changes = (after.loc[both] - before.loc[both])
    tests = {name: group_tests(before.loc[agents], after.loc[agents]) for name, agents in groups.items()}
    sizes = effect_sizes(before.loc[groups["cohort"]], after.loc[groups["cohort"]])
    welch = stats.ttest_ind(changes.loc[groups["cohort"]], changes.loc[groups["comparison"]], equal_var=False)
    span = welch.confidence_interval(0.95)
    gap = changes.loc[groups["cohort"]].mean() - changes.loc[groups["comparison"]].mean()
    order = groups["cohort"].append(groups["comparison"])
    measures, answers = list(means.columns), {}
    for place, name in enumerate(measures):
        answers[name] = {
            **{group: {key: figures[place] for key, figures in test.items()} for group, test in tests.items()},
            "effectSize": [figures[place] for figures in sizes],
            "did": [gap.iloc[place], span.low[place], span.high[place], welch.pvalue[place]],
            "ancova": covariance(before.loc[order, name], after.loc[order, name], len(groups["cohort"])),
        }
    criteria = [name for name in measures if name != "score"]
    adjusted = multipletests([answers[name]["ancova"][3] for name in criteria], method="holm")[1]
    for name, p in zip(criteria, adjusted):
        answers[name]["pAdjusted"] = p
    return answers


def group_tests(before, after):
    """The paired t test and Wilcoxon's test of one group, of all measures at once."""
    paired = stats.ttest_rel(after, before)
    span = paired.confidence_interval(0.95)
    ranks = stats.wilcoxon(after.to_numpy() - before.to_numpy(), axis=0, method="exact")
    return {"before": before.mean().to_numpy(), "after": after.mean().to_numpy(),
            "change": (after - before).mean().to_numpy(), "low": span.low, "high": span.high, "p": paired.pvalue,
            "wilcoxonP": ranks.pvalue}


def effect_sizes(before, after):
    """d_av of all measures, with the interval of d_z by the noncentral t distribution rescaled."""
    changes = after - before
    count, spread = len(changes), changes.std()
    average = np.sqrt((before.var() + after.var()) / 2)
    t = (changes.mean() / spread * np.sqrt(count)).to_numpy()
    bounds = [[noncentrality(value, count - 1, p) for value in t] for p in (0.975, 0.025)]
    low, high = (np.array(bound) / np.sqrt(count) * (spread / average).to_numpy() for bound in bounds)
    return (changes.mean() / average).to_numpy(), low, high


def noncentrality(t, degrees, p):
    """The noncentrality under which no more than t has the probability p."""
    reach = 4 * np.sqrt(1 + t * t / (2 * degrees))
    return optimize.brentq(lambda value: special.nctdtr(degrees, value, t) - p, t - reach, t + reach, xtol=1e-12)


def covariance(before, after, treated):
    """The analysis of covariance of one measure: effect, interval and p of the group."""
    group = np.arange(len(before)) < treated
    fit = sm.OLS(after.to_numpy(), np.column_stack([np.ones(len(before)), before, group])).fit()
    return [fit.params[2], *fit.conf_int()[2], fit.pvalues[2]]


def main():
    folder, plan = sys.argv[1:3]
    study = json.loads(Path(plan).read_text())
    data = load(folder, study)
    begin = time.perf_counter()
    answers = analyse(data, study)
    took = time.perf_counter() - begin
    if len(sys.argv) > 3:
        with open(sys.argv[3], "a") as file:
            print(took, file=file)
    print(json.dumps(answers, default=float))


main()
