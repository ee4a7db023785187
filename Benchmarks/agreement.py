"""Makes sure that Sidetone and its peers come to the same figures: a fast wrong answer is none."""

import json

import duck
from processes import output

CLOSE = 0.5e-6  # six decimals


def compare(bench, database, agent):
    """Compares `status`, `agent`, `trend` and `list` with DuckDB's answers and says which agree."""
    told = lambda *words: json.loads(output(bench.sidetone(*words, "--json")))
    asked = lambda question: bench.duck.answers(question, database)
    status, card = told("status"), told("agent", agent)
    counted, apart = asked(duck.STATUS)
    whole, months, _ = asked(duck.AGENT.replace("AGENT", agent))
    pairs = {
        "status": [
            ((status["evaluations"], status["agents"], status["score"]["value"], status["customerRating"]["value"]),
             tuple(counted[0].values())),
            (status.get("apart"), {row["purpose"]: row["apart"] for row in apart})],
        "agent": [
            ((card["evaluations"], card["score"]["value"], card["customerRating"]["value"]),
             (whole[0]["evaluations"], whole[0]["score"], whole[0]["rating"])),
            ([(month["month"], month["score"]["value"], month["score"]["n"]) for month in card["byMonth"]],
             [tuple(month.values()) for month in months])],
        "list": [
            ([row["id"] for row in told("list", "--limit", "20")["evaluations"]],
             [row["id"] for row in asked(duck.LIST)[0]])],
    }
    if bench.knows("trend"):
        pairs["trend"] = [(
            points(told("trend")), [(row["month"], row["score"], row["n"]) for row in asked(duck.TREND)[0]])]
    for name, answers in pairs.items():
        agree(name, bench.duck.name, all(is_same(ours, theirs) for ours, theirs in answers), answers)


def points(answer):
    """Answers with the months of a trend, wherever in the answer they stand."""
    if isinstance(answer, dict) and "month" in answer:
        score = answer.get("score", answer)
        return [(answer["month"], score.get("value", score.get("mean")), score.get("observations", score.get("n")))]
    inner = answer.values() if isinstance(answer, dict) else answer if isinstance(answer, list) else []
    return [point for part in inner for point in points(part)]


def compare_search(search, peer):
    """Compares the files that `search` finds with those that rg finds."""
    search.words = [*search.words, "--json"]
    found = output(search)
    names = [line.split(":")[0].split("/")[-1].removesuffix(".json") for line in output(peer).splitlines()]
    agree("search", "rg", bool(names) and all(f'"{name}"' in found for name in names), (len(names), found[:300]))


def is_same(ours, theirs):
    """Says whether two answers are the same, figures to six decimals."""
    if isinstance(ours, (list, tuple)) and isinstance(theirs, (list, tuple)):
        return len(ours) == len(theirs) and all(is_same(*pair) for pair in zip(ours, theirs))
    if ours is None:  # Sidetone tells no mean of fewer than three
        return theirs is None or isinstance(theirs, float)
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return abs(ours - theirs) <= CLOSE
    return ours == theirs


def agree(name, peer, is_agreed, answers):
    """Says whether an answer agrees; one that does not is shown."""
    print(f"- `{name}` and {peer} {'agree' if is_agreed else 'DIFFER'}.", flush=True)
    if not is_agreed:
        print(f"  {str(answers)[:2000]}")
