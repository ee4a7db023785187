"""A workspace with one workshop: 100 agents who were trained, 100 to compare with, each evaluated ten times before and
ten times after on 30 criteria. The same figures every time; the days end yesterday."""

import hashlib
import json
import random
import shutil
from datetime import datetime, timedelta, timezone

from processes import FOLDER

AGENTS, EACH, SECTIONS = 100, 10, 5
# One yes or no of 5 points and five scales of 3 points in each section: 100 points, so that scores have few decimals.
FORM = [(f"{kind}-{section}-{place}", section, kind, points) for section in range(SECTIONS)
        for place, (kind, points) in enumerate([("yes-no", 5), *[("scale", 3)] * 5])]
CRITICAL = {"yes-no-0-0": "customer", "yes-no-1-0": "compliance"}
FOCUS = ["scale-1-1", "scale-1-2", "scale-2-3"]
HEAD = """format: sidetone.rubric/1
id: care
version: 1
title: Care
channels: [voice]
scoring: {method: points, not-applicable: redistribute, auto-fail: flag, bonus: capped}
bands: [{name: Optimized, from: 91}, {name: On track, from: 80}, {name: Coach now, from: 0}]
sections:
"""


class Study:
    """The workspace, made anew where it is not of today; `plan` is what a script needs to know of the workshop."""

    def __init__(self):
        today = datetime.now(timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0)
        self.folder = FOLDER / "study"
        self.plan = FOLDER / "study.json"
        self.numbers = random.Random(2026)
        days = [today - timedelta(days=count) for count in (84, 43, 41, 1)]
        identity = {
            "before": [f"{days[0]:%F}", f"{days[1]:%F}"], "after": [f"{days[2]:%F}", f"{days[3]:%F}"],
            "cohort": [f"agent-{number:03}" for number in range(AGENTS)],
            "comparison": [f"agent-{number + AGENTS:03}" for number in range(AGENTS)], "rubric": "care",
            "generator": hashlib.sha256(open(__file__, "rb").read()).hexdigest(),
        }
        if not self.plan.exists() or json.loads(self.plan.read_text()) != identity:
            shutil.rmtree(self.folder, ignore_errors=True)
            self.plan.unlink(missing_ok=True)
            self._make(identity, days, today - timedelta(days=42))
            self.plan.write_text(json.dumps(identity))

    def _make(self, plan, days, held):
        for folder in ("rubrics", "sessions/workshops", "sessions/evaluations"):
            (self.folder / folder).mkdir(parents=True)
        rubric = HEAD + "".join(map(section_text, range(SECTIONS)))
        for name in ("care", "care@1"):
            (self.folder / f"rubrics/{name}.yaml").write_text(rubric)
        self.digest = "sha256:" + hashlib.sha256(rubric.encode()).hexdigest()
        (self.folder / "sessions/workshops/listening.yaml").write_text(
            "format: sidetone.workshop/1\nid: listening\ntitle: Listening\n" + f"held: {held:%F}\nrubric: care\n"
            + "".join(f"{group}: [{', '.join(plan[group])}]\n" for group in ("cohort", "comparison"))
            + "".join(f"{window}: {{from: {plan[window][0]}, to: {plan[window][1]}}}\n" for window in ("before", "after"))
            + f"focus: [{', '.join(FOCUS)}]\nselected-because: random\n")
        for place, agent in enumerate(plan["cohort"] + plan["comparison"]):
            skill = self.numbers.gauss(0.72, 0.06)
            for window, first in enumerate((days[0], days[2])):
                gain = 0.01 * window + (0.03 if window and place < AGENTS else 0)
                for number in range(EACH):
                    when = first + timedelta(days=4 * number, seconds=self.numbers.randrange(30_000, 70_000))
                    self._file(agent, f"{place:03}{window}{number:02}", when, skill, gain)

    def _file(self, agent, tail, when, skill, gain):
        """Files one evaluation as the program writes it."""
        answers = [self._answer(criterion, skill, gain) for criterion in FORM]
        sections = [sum(answer["fraction"] * answer["weight"] for answer in answers[start:start + 6]) * 5
                    for start in range(0, len(FORM), 6)]
        percent = sum(sections) / SECTIONS
        rating = min(20, max(0, round(self.numbers.gauss(skill + gain, 0.15) * 20))) * 5
        stamp = lambda date: f"{date:%FT%TZ}"
        name = f"{when:%F}-{agent}-{tail}"
        evaluation = {
            "activeSeconds": self.numbers.randrange(200, 900), "agent": agent, "answers": answers,
            "customer": {"followUp": None, "rating": rating, "resolved": self.numbers.random() < skill},
            "evaluator": f"evaluator-{self.numbers.randrange(12):02}", "format": "sidetone.evaluation/1", "id": name,
            "interaction": {
                "channel": "voice", "duration": self.numbers.randrange(90, 900), "id": f"call-{tail}",
                "organization": None, "reason": self.numbers.choice(["refund", "delivery", "invoice", "outage"]),
                "startedAt": stamp(when), "team": "north"},
            "purpose": "monitoring", "rubric": {"digest": self.digest, "id": "care", "version": 1},
            "score": {
                "band": "Optimized" if percent >= 91 else "On track" if percent >= 80 else "Coach now",
                "critical": {CRITICAL[answer["criterion"]]: {"misses": int(not answer["fraction"]), "opportunities": 1}
                             for answer in answers if answer["criterion"] in CRITICAL},
                "failed": [], "percent": percent, "raw": percent,
                "sections": [{"percent": section, "section": f"part-{place}"} for place, section in enumerate(sections)]},
            "startedAt": stamp(when + timedelta(hours=1)), "status": "submitted",
            "submittedAt": stamp(when + timedelta(hours=2)), "tags": [],
        }
        month = self.folder / f"sessions/evaluations/{when + timedelta(hours=2):%Y/%m}"
        month.mkdir(parents=True, exist_ok=True)
        (month / f"{name}.json").write_text(json.dumps(evaluation, indent=2, sort_keys=True) + "\n")

    def _answer(self, criterion, skill, gain):
        name, _, kind, points = criterion
        degree = skill + gain * (3 if name in FOCUS else 1)
        if kind == "yes-no":
            fraction = int(self.numbers.random() < degree + 0.1)
            answer = {"answer": "yes" if fraction else "no", "criterion": name, "fraction": fraction, "weight": points}
        else:
            value = min(5, max(1, round(1 + 4 * self.numbers.gauss(degree, 0.22))))
            answer = {"answer": str(value), "criterion": name, "fraction": (value - 1) / 4, "weight": points}
        if self.numbers.random() < 0.2:
            answer["note"] = "The customer said so twice before it was taken up; see the recording's second minute."
        return answer


def section_text(section):
    """The text of a rubric's section."""
    text = f"  - id: part-{section}\n    title: Part {section + 1}\n    criteria:\n"
    for name, owner, kind, points in FORM:
        if owner == section:
            text += (f"      - id: {name}\n        title: Matter {name}\n        ask: Was it done well?\n"
                     f"        guidance: As agreed.\n        kind: {kind}\n        points: {points}\n")
            text += f"        critical: {CRITICAL[name]}\n" if name in CRITICAL else ""
            text += "        anchors: {1: Missing., 3: As asked., 5: To copy.}\n" if kind == "scale" else ""
    return text
