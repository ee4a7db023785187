"""DuckDB as a peer: its command line where there is one, which starts faster, otherwise its Python module."""

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

from processes import FOLDER, Program, output

COLUMNS = """{id: 'VARCHAR', agent: 'VARCHAR', evaluator: 'VARCHAR', status: 'VARCHAR', purpose: 'VARCHAR',
 interaction: 'STRUCT(id VARCHAR, channel VARCHAR, startedAt TIMESTAMP, team VARCHAR, reason VARCHAR)',
 rubric: 'STRUCT(id VARCHAR, version INTEGER)', startedAt: 'TIMESTAMP', submittedAt: 'TIMESTAMP',
 score: 'STRUCT(percent DOUBLE, band VARCHAR)', customer: 'STRUCT(rating DOUBLE, resolved BOOLEAN)',
 answers: 'STRUCT(criterion VARCHAR, fraction DOUBLE, weight DOUBLE)[]'}"""

# What is asked for stands in columns of its own, also beside the answers, so that nothing needs to be joined.
BUILD = f"""
CREATE TEMP TABLE records AS SELECT *,
  status IN ('submitted', 'disputed') AND purpose IN ('monitoring', 'workshop') AS headline,
  coalesce(interaction.startedAt, submittedAt) AS occurred
  FROM read_json('LINES', format = 'newline_delimited', columns = {COLUMNS});
CREATE TABLE evaluations AS SELECT id, agent, evaluator, status, purpose, interaction.id AS interaction,
  interaction.team AS team, rubric.id AS rubric, rubric.version AS version, startedAt, submittedAt, occurred, headline,
  score.percent AS percent, score.band AS band, customer.rating AS rating FROM records;
CREATE TABLE answers AS SELECT agent, rubric.id AS rubric, answer.criterion AS criterion, answer.fraction AS fraction,
  answer.weight AS weight FROM (SELECT agent, rubric, headline, unnest(answers) AS answer FROM records) WHERE headline;
"""

STATUS = """SELECT count(*) AS evaluations, count(DISTINCT agent) AS agents, avg(percent) AS score,
  avg(rating) AS rating FROM evaluations WHERE headline;
SELECT purpose, count(*) AS apart FROM evaluations WHERE NOT headline AND status != 'voided' GROUP BY purpose"""

AGENT = """SELECT count(*) AS evaluations, avg(percent) AS score, stddev(percent) AS spread, avg(rating) AS rating
  FROM evaluations WHERE headline AND agent = 'AGENT';
SELECT strftime(occurred, '%Y-%m') AS month, avg(percent) AS score, count(percent) AS n FROM evaluations
  WHERE headline AND agent = 'AGENT' GROUP BY month ORDER BY month;
SELECT rubric, criterion, avg(fraction) FILTER (agent = 'AGENT') AS own, count(*) FILTER (agent = 'AGENT') AS n,
  avg(fraction) FILTER (agent != 'AGENT') AS others FROM answers WHERE weight > 0 AND fraction IS NOT NULL
  GROUP BY rubric, criterion"""

TREND = """SELECT strftime(occurred, '%Y-%m') AS month, avg(percent) AS score, stddev(percent) AS spread,
  count(percent) AS n FROM evaluations WHERE headline GROUP BY month ORDER BY month"""

LIST = """SELECT id, agent, evaluator, interaction, rubric, version, startedAt, submittedAt, percent, band, status,
  purpose FROM evaluations ORDER BY submittedAt DESC, id DESC LIMIT 20"""

# The module's twin of the command line: prints each statement's rows as JSON.
MODULE = """import duckdb, json, sys
database = duckdb.connect(sys.argv[1], read_only=len(sys.argv) > 3)
for statement in sys.argv[2].split(';'):
    if statement.strip():
        result = database.execute(statement)
        names = [column[0] for column in result.description]
        print(json.dumps([dict(zip(names, row)) for row in result.fetchall()], default=str))
"""


class Duck:
    """DuckDB on this machine."""

    def __init__(self):
        self.line = shutil.which("duckdb")
        self.is_there = bool(self.line) or importlib.util.find_spec("duckdb") is not None
        if self.line:
            words = [self.line, "--version"]
        else:
            words = [sys.executable, "-c", "import duckdb; print('v' + duckdb.__version__)"]
        version = subprocess.run(words, capture_output=True, text=True).stdout.split() if self.is_there else []
        self.version = version[0] if version else ""
        self.name = f"DuckDB {self.version}" + ("" if self.line else " in python3")

    def asking(self, question, database=":memory:", folder=Path("/"), writes=False):
        """Answers with the program that asks a question of a database."""
        is_file = database != ":memory:"
        if self.line:
            mode = ["-readonly"] if is_file and not writes else []
            return Program([self.line, *mode, "-json", str(database), "-c", question], folder)
        mode = ["read-only"] if is_file and not writes else []
        return Program([sys.executable, "-c", MODULE, str(database), question, *mode], folder)

    def answers(self, question, database):
        """Answers with the rows of each statement."""
        text, decoder, rows = output(self.asking(question, database)).strip(), json.JSONDecoder(), []
        while text:
            found, end = decoder.raw_decode(text)
            rows.append(found)
            text = text[end:].strip()
        return rows

    def starting(self):
        """Answers with the program that asks nothing: what starting costs."""
        return self.asking("SELECT 1")

    def reading_files(self, workspace):
        """Answers with the program that reads every file as Sidetone's first scan does, the columns being given.

        Without the first line DuckDB 1.5 keeps 32 MB for each file, and 100,000 files end out of memory.
        """
        question = f"""SET preserve_insertion_order = false;
          CREATE TABLE records AS SELECT *
          FROM read_json('sessions/evaluations/*/*/*.json', columns = {COLUMNS});
          SELECT count(*), avg(score.percent) FROM records"""
        return self.asking(question, folder=workspace.folder)

    def database(self, workspace):
        """Builds the peer's own database of the same evaluations, once; answers with its path."""
        path = FOLDER / f"workspace-{workspace.count}-{self.version}.duckdb"
        if path.exists() and path.stat().st_mtime > workspace.stamp.stat().st_mtime:
            return path
        print(f"Building {path}.", file=sys.stderr)
        path.unlink(missing_ok=True)
        lines = path.with_suffix(".lines")
        with open(lines, "w") as target:
            for file in workspace.evaluations.glob("*/*/*.json"):
                # A file is one value whose texts hold no line ends: without those it is one line.
                target.write(file.read_text().replace("\n", " ") + "\n")
        unfinished = path.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        output(self.asking(BUILD.replace("LINES", str(lines)), unfinished, writes=True))
        unfinished.rename(path)
        lines.unlink()
        return path
