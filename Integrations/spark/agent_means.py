"""Sidetone's evaluations in Spark: the mean score of each agent, as `sidetone agent A --json` gives it.

    spark-submit agent_means.py [WORKSPACE]

Prints one line of JSON for each agent. The schema is written out, so that Spark reads every file once and a file that
says something else cannot change the types of all the others.
"""

import json
import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

SCHEMA = """
    id STRING, status STRING, purpose STRING, agent STRING, evaluator STRING,
    interaction STRUCT<id: STRING, channel: STRING, startedAt: TIMESTAMP, duration: DOUBLE, team: STRING,
                       reason: STRING, organization: STRING>,
    rubric STRUCT<id: STRING, version: INT, digest: STRING>,
    startedAt TIMESTAMP, submittedAt TIMESTAMP, activeSeconds DOUBLE,
    answers ARRAY<STRUCT<criterion: STRING, answer: STRING, selected: ARRAY<STRING>, fraction: DOUBLE, weight: DOUBLE,
                         note: STRING, evidence: ARRAY<STRUCT<at: DOUBLE, line: INT, quote: STRING>>>>,
    score STRUCT<percent: DOUBLE, raw: DOUBLE, band: STRING, failed: ARRAY<STRING>,
                 sections: ARRAY<STRUCT<section: STRING, percent: DOUBLE>>>,
    customer STRUCT<rating: DOUBLE, resolved: BOOLEAN, followUp: STRING>,
    tags ARRAY<STRING>, summary STRING
"""


def evaluations(spark, workspace):
    """Every evaluation of a workspace, whatever its status and purpose, one row each."""
    return (
        spark.read.schema(SCHEMA)
        # Looking through the folder here, instead of handing Spark a list of files, spares a job with a task for each.
        .option("recursiveFileLookup", True)
        .option("pathGlobFilter", "*.json")
        # A record is one JSON value over many lines; a file that is none stops the job instead of counting as empty.
        .option("multiLine", True)
        .option("mode", "FAILFAST")
        .json(f"{workspace}/sessions/evaluations")
    )


def counted(rows):
    """What counts toward an agent's headline score."""
    return rows.where(
        f.col("status").isin("submitted", "disputed")
        & f.coalesce(f.col("purpose"), f.lit("monitoring")).isin("monitoring", "workshop")
    )


def agent_means(rows):
    """The mean score and the number of evaluations of each agent."""
    return (
        counted(rows)
        .groupBy("agent")
        .agg(f.avg("score.percent").alias("score"), f.count("*").alias("evaluations"))
        .orderBy("agent")
    )


def main():
    workspace = sys.argv[1] if len(sys.argv) > 1 else "."
    spark = (
        SparkSession.builder.appName("sidetone-agent-means")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    try:
        for row in agent_means(evaluations(spark, workspace)).collect():
            print(json.dumps(row.asDict(), sort_keys=True))
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
