"""What `statistic bootstrap_ci` and `statistic krippendorff_alpha_bootstrap` do, by SciPy and by the package krippendorff.

`resample_peers.py INPUT.json [SECONDS]` prints JSON; to the file SECONDS it adds a line with the time that the resampling
alone took. Each library is asked in the way that is fastest."""

import json
import sys
import time


def bootstrap(given):
    """SciPy's BCa interval: the statistic gets an axis, so that all resamples are computed at once."""
    import numpy as np
    from scipy.stats import bootstrap

    values, statistic = np.array(given["x"]), {"mean": np.mean, "median": np.median}[given["stat"]]
    begin = time.perf_counter()
    interval = bootstrap(
        (values,), statistic, n_resamples=given["resamples"], method="BCa", vectorized=True, axis=-1, batch=500,
        rng=1).confidence_interval
    took = time.perf_counter() - begin
    return {"estimate": statistic(values), "low": interval.low, "high": interval.high}, took


def alpha(given):
    """The package's alpha in a loop: given counts of values it has less to do than given ratings."""
    import krippendorff
    import numpy as np

    ratings, domain = np.array(given["ratings"]), np.array(given["categories"])
    counts = np.stack([(ratings == value).sum(axis=1) for value in domain], axis=1)
    compute = lambda counts: krippendorff.alpha(
        value_counts=counts, value_domain=domain, level_of_measurement=given["level"])
    numbers, units = np.random.default_rng(1), len(counts)
    begin = time.perf_counter()
    drawn = [compute(counts[numbers.integers(0, units, units)]) for _ in range(given["resamples"])]
    low, high = np.quantile(drawn, [0.025, 0.975])
    return {"estimate": compute(counts), "low": low, "high": high}, time.perf_counter() - begin


def main():
    with open(sys.argv[1]) as file:
        given = json.load(file)
    answer, took = bootstrap(given) if "x" in given else alpha(given)
    if len(sys.argv) > 2:
        with open(sys.argv[2], "a") as file:
            print(took, file=file)
    print(json.dumps(answer, default=float))


main()
