-- Sidetone's evaluations as DuckDB sees them. Run it in the workspace's folder:
--   duckdb -init Integrations/duckdb/views.sql
-- The files are read anew by every query; nothing is imported. To read another workspace, change into its folder.

-- One row per evaluation, whatever its status and purpose. Columns are named after the keys of the files; keys that a
-- newer version adds are left out until they are named here.
CREATE OR REPLACE VIEW evaluations AS
SELECT
  id, status, coalesce(purpose, 'monitoring') AS purpose, agent, evaluator,
  interaction.id AS interaction, interaction.channel AS channel, interaction.startedAt AS interaction_started_at,
  interaction.duration AS duration, interaction.team AS team, interaction.reason AS reason,
  interaction.organization AS organization,
  rubric.id AS rubric, rubric.version AS version,
  startedAt AS started_at, submittedAt AS submitted_at, activeSeconds AS active_seconds,
  score.percent AS percent, score.raw AS raw, score.band AS band, score.failed AS failed,
  customer.rating AS customer_rating, customer.resolved AS resolved, customer.followUp AS follow_up,
  coalesce(tags, []) AS tags, summary,
  -- When it counts: the contact's start, and where nobody knows that, the submission.
  coalesce(interaction.startedAt, submittedAt) AS occurred_at,
  -- What counts toward an agent's headline score.
  status IN ('submitted', 'disputed') AND coalesce(purpose, 'monitoring') IN ('monitoring', 'workshop') AS counts,
  answers
FROM read_json(
  'sessions/evaluations/**/*.json',
  format = 'unstructured',
  maximum_object_size = 8388608,
  columns = {
    id: 'VARCHAR', status: 'VARCHAR', purpose: 'VARCHAR', agent: 'VARCHAR', evaluator: 'VARCHAR',
    interaction: 'STRUCT(id VARCHAR, channel VARCHAR, startedAt TIMESTAMP, duration DOUBLE, team VARCHAR,
                         reason VARCHAR, organization VARCHAR)',
    rubric: 'STRUCT(id VARCHAR, version INTEGER, digest VARCHAR)',
    startedAt: 'TIMESTAMP', submittedAt: 'TIMESTAMP', activeSeconds: 'DOUBLE',
    answers: 'STRUCT(criterion VARCHAR, answer VARCHAR, selected VARCHAR[], fraction DOUBLE, weight DOUBLE,
                     note VARCHAR, evidence STRUCT("at" DOUBLE, line INTEGER, quote VARCHAR)[])[]',
    score: 'STRUCT(percent DOUBLE, raw DOUBLE, band VARCHAR, failed VARCHAR[],
                   sections STRUCT(section VARCHAR, percent DOUBLE)[])',
    customer: 'STRUCT(rating DOUBLE, resolved BOOLEAN, followUp VARCHAR)',
    tags: 'VARCHAR[]', summary: 'VARCHAR'
  });

-- One row per answer, with what it counted with: weight 0 is an answer that did not count.
CREATE OR REPLACE VIEW answers AS
SELECT
  evaluation, agent, rubric, version, occurred_at, counts,
  answer.criterion AS criterion, answer.answer AS answer, answer.selected AS selected, answer.fraction AS fraction,
  answer.weight AS weight, answer.note AS note, answer.evidence AS evidence
FROM (
  SELECT id AS evaluation, agent, rubric, version, occurred_at, counts, unnest(answers) AS answer FROM evaluations
);

-- What `sidetone agent A --json` calls `score.value` and `evaluations`, for every agent.
CREATE OR REPLACE VIEW agent_means AS
SELECT agent, avg(percent) AS score, count(*) AS evaluations
FROM evaluations WHERE counts GROUP BY agent ORDER BY agent;
