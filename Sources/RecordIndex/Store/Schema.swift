import GRDB

/// The tables of the index. A change of any of them means another number and a rebuilt index, never a migration.
enum Schema {
  /// Told apart by what `application_id` and `user_version` hold in the file.
  static let application = 0x5369_6465
  static let version = 10

  /// Texts that many records share are kept once: agents, teams, reasons, tags, criteria.
  ///
  /// An evaluation's `state` is 0 where its file cannot be read, 1 where it counts, 2 where the same evaluation is
  /// filed elsewhere too and counts there. `stamp` shows that a file changed without reading it. A small record's is 0
  /// where its file cannot be read, 1 where it can be used, 2 where an error is in it; its `content` is the file's bytes.
  static let tables = """
    CREATE TABLE word (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
    CREATE TABLE rubric (number INTEGER PRIMARY KEY, id TEXT NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL,
      UNIQUE (id, version));
    CREATE TABLE criterion (number INTEGER PRIMARY KEY, rubric TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (rubric, id));
    CREATE TABLE folder (number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, mark INTEGER NOT NULL,
      digest BLOB NOT NULL, files INTEGER NOT NULL);
    CREATE TABLE evaluation (number INTEGER PRIMARY KEY, folder INTEGER NOT NULL, id TEXT NOT NULL,
      stamp INTEGER NOT NULL, state INTEGER NOT NULL, status INTEGER, purpose INTEGER, channel INTEGER, agent INTEGER,
      evaluator INTEGER, interaction TEXT, team INTEGER, reason INTEGER, rubric INTEGER, startedAt REAL,
      submittedAt REAL, occurredAt REAL, month INTEGER, percent REAL, band INTEGER, rating REAL, resolved INTEGER,
      critical BLOB, tags BLOB, criteria BLOB, sections BLOB, failed BLOB);
    CREATE TABLE tag (word INTEGER NOT NULL, evaluation INTEGER NOT NULL, PRIMARY KEY (word, evaluation)) WITHOUT ROWID;
    CREATE TABLE failing (word INTEGER NOT NULL, evaluation INTEGER NOT NULL,
      PRIMARY KEY (word, evaluation)) WITHOUT ROWID;
    CREATE TABLE revision (evaluation INTEGER NOT NULL, at REAL NOT NULL, by TEXT NOT NULL, reason TEXT NOT NULL);
    CREATE TABLE finding (evaluation INTEGER, recording INTEGER, isOfScore INTEGER NOT NULL, isError INTEGER NOT NULL,
      content TEXT NOT NULL);
    CREATE TABLE recording (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stamp INTEGER NOT NULL,
      isReadable INTEGER NOT NULL, startedAt REAL);
    CREATE TABLE smallRecord (kind TEXT NOT NULL, path TEXT NOT NULL, id TEXT NOT NULL, stamp INTEGER NOT NULL,
      state INTEGER NOT NULL, agent TEXT, rubric TEXT, day INTEGER, status TEXT, criteria TEXT NOT NULL,
      findings TEXT, content BLOB NOT NULL, UNIQUE (kind, path));
    CREATE TABLE recordFolder (kind TEXT PRIMARY KEY, digest BLOB NOT NULL, findings TEXT) WITHOUT ROWID;
    CREATE TABLE scoreCell (grouping INTEGER NOT NULL, month INTEGER NOT NULL, word INTEGER NOT NULL,
      agent INTEGER NOT NULL, purpose INTEGER NOT NULL, evaluations INTEGER NOT NULL, scores INTEGER NOT NULL,
      scoreSum INTEGER NOT NULL, scoreSquaresHigh INTEGER NOT NULL, scoreSquaresLow INTEGER NOT NULL,
      ratings INTEGER NOT NULL, ratingSum INTEGER NOT NULL, ratingSquaresHigh INTEGER NOT NULL,
      ratingSquaresLow INTEGER NOT NULL, scoresBeyond INTEGER NOT NULL, failed INTEGER NOT NULL,
      PRIMARY KEY (grouping, month, word, agent, purpose)) WITHOUT ROWID;
    CREATE TABLE scoreBin (purpose INTEGER NOT NULL, rubric INTEGER NOT NULL, band INTEGER NOT NULL,
      tenth INTEGER NOT NULL, evaluations INTEGER NOT NULL, PRIMARY KEY (purpose, rubric, band, tenth)) WITHOUT ROWID;
    CREATE TABLE failureCell (purpose INTEGER NOT NULL, word INTEGER NOT NULL, evaluations INTEGER NOT NULL,
      PRIMARY KEY (purpose, word)) WITHOUT ROWID;
    CREATE TABLE criterionCell (agent INTEGER NOT NULL, criterion INTEGER NOT NULL, month INTEGER NOT NULL,
      fractions INTEGER NOT NULL, fractionSum INTEGER NOT NULL, fractionSquaresHigh INTEGER NOT NULL,
      fractionSquaresLow INTEGER NOT NULL, misses INTEGER NOT NULL, PRIMARY KEY (agent, criterion, month)) WITHOUT ROWID;
    CREATE TABLE memo (key TEXT PRIMARY KEY, stamp BLOB NOT NULL, value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE progress (isComplete INTEGER NOT NULL, hasText INTEGER NOT NULL,
      boot TEXT NOT NULL);
    INSERT INTO progress VALUES (0, 0, '');
    CREATE INDEX findingByEvaluation ON finding (evaluation) WHERE evaluation IS NOT NULL;
    CREATE INDEX findingByRecording ON finding (recording) WHERE recording IS NOT NULL;
    CREATE INDEX smallRecordByStatus ON smallRecord (kind, status, state, agent, rubric, day, criteria);
    CREATE INDEX smallRecordByAgent ON smallRecord (kind, agent, status);
    CREATE INDEX smallRecordByDay ON smallRecord (kind, rubric, day, status, state, agent, criteria);
    CREATE INDEX smallRecordApart ON smallRecord (kind, state, path) WHERE state <> 1 OR findings IS NOT NULL;
    CREATE INDEX revisionByEvaluation ON revision (evaluation);
    CREATE INDEX revisionByTime ON revision (at);
    """

  /// Made once the first scan is through, since that is faster than keeping them up to date all the while.
  static let indexes = """
    CREATE UNIQUE INDEX IF NOT EXISTS evaluationByFile ON evaluation (folder, id, stamp);
    CREATE INDEX IF NOT EXISTS evaluationBySubmission ON evaluation (submittedAt, id) WHERE state = 1;
    CREATE INDEX IF NOT EXISTS evaluationByAgent ON evaluation (agent, occurredAt) WHERE state = 1;
    CREATE INDEX IF NOT EXISTS evaluationByInteraction ON evaluation (interaction, status) WHERE state = 1;
    CREATE INDEX IF NOT EXISTS evaluationByRubric ON evaluation (rubric) WHERE state <> 0;
    CREATE INDEX IF NOT EXISTS evaluationUndated ON evaluation (purpose)
      WHERE state = 1 AND startedAt IS NULL AND submittedAt IS NOT NULL;
    CREATE INDEX IF NOT EXISTS evaluationDisputed ON evaluation (number)
      WHERE state = 1 AND status = \(Codes.disputed);
    CREATE INDEX IF NOT EXISTS evaluationApart ON evaluation (state) WHERE state <> 1;
    """

  /// Full text, only from the first search on: it takes as much room as the words themselves.
  static let text = """
    CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
    """
}
