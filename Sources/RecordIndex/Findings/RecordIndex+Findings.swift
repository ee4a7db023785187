package import Foundation
import GRDB
package import QualityModel

extension RecordIndex {
  /// Which of the findings about files are asked for.
  package enum FindingKind: Hashable, Sendable {
    /// What keeps evaluations from being read, or is odd about their place.
    case reading
    /// Those, and what is wrong with the scores and answers of the others.
    case evaluations
    /// What is wrong with recordings and their media.
    case recordings
    /// Which folders of evaluations cannot be looked into.
    case folders
  }

  /// Returns what is wrong with files, by file.
  package func findings(_ kind: FindingKind) throws -> [Finding] {
    try reading { database in
      let texts = try String.fetchAll(database, sql: "SELECT content FROM finding WHERE \(Self.condition(of: kind))")
      let findings = try texts.map(StoredFinding.finding)
      return findings.enumerated().sorted {
        ($0.element.place?.file ?? "", $0.element.place?.line ?? 0, $0.offset)
          < ($1.element.place?.file ?? "", $1.element.place?.line ?? 0, $1.offset)
      }.map(\.element)
    }
  }

  /// Returns how many errors there are among the findings.
  package func errors(_ kind: FindingKind) throws -> Int {
    try reading { database in
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM finding WHERE isError = 1 AND \(Self.condition(of: kind))") ?? 0
    }
  }

  private static func condition(of kind: FindingKind) -> String {
    switch kind {
    case .reading: "evaluation IS NOT NULL AND isOfScore = 0"
    case .evaluations: "evaluation IS NOT NULL"
    case .recordings: "recording IS NOT NULL"
    case .folders: "evaluation IS NULL AND recording IS NULL"
    }
  }

  /// An evaluation that is filed in more than one place.
  package struct Copies: Hashable, Sendable {
    /// The path of the one that counts, relative to the workspace.
    package var counted: String
    /// The paths of the others.
    package var others: [String]
  }

  /// Returns the evaluations that are filed in more than one place, by path.
  package func copies() throws -> [Copies] {
    try reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT copy.id, folder.path, counted.path FROM evaluation copy
          JOIN folder ON folder.number = copy.folder
          JOIN folder counted ON counted.number = (SELECT evaluation.folder FROM folder f CROSS JOIN evaluation
            ON evaluation.folder = f.number AND evaluation.id = copy.id WHERE evaluation.state = 1)
          WHERE copy.state = 2 AND copy.state <> 1 ORDER BY counted.path, copy.id, folder.path
          """)
      return Dictionary(grouping: rows) { row in "\(row[2] as String)/\(row[0] as String).json" }
        .map { Copies(counted: $0.key, others: $0.value.map { "\($0[1] as String)/\($0[0] as String).json" }) }
        .sorted { $0.counted < $1.counted }
    }
  }

  /// One change that another person may have made: a submission, or a revision after it.
  package struct Event: Hashable, Sendable {
    /// The evaluation's id.
    package var evaluation: String
    package var at: Date
    /// Who.
    package var by: String
    /// Why; `nil` for the submission itself.
    package var reason: String?
    /// The interaction's id.
    package var interaction: String
    /// Where the evaluation is filed, relative to the workspace.
    package var path: String
  }

  /// Returns the latest submissions and revisions, the newest first.
  package func events(limit: Int) throws -> [Event] {
    try reading { database in
      let submissions = """
        SELECT id, submittedAt, (SELECT text FROM word WHERE word.number = evaluator), NULL, interaction,
          (SELECT path FROM folder WHERE folder.number = folder) FROM evaluation
        WHERE state = 1 AND submittedAt IS NOT NULL ORDER BY submittedAt DESC, id DESC LIMIT \(limit)
        """
      let revisions = """
        SELECT id, at, by, revision.reason, interaction, (SELECT path FROM folder WHERE folder.number = folder)
        FROM revision JOIN evaluation ON evaluation.number = revision.evaluation
        WHERE state = 1 ORDER BY at DESC, id DESC LIMIT \(limit)
        """
      var events: [Event] = []
      for sql in [submissions, revisions] {
        try Statement(sql, in: database).visit { columns in
          events.append(
            Event(
              evaluation: columns.text(0), at: Date(timeIntervalSince1970: columns.optionalDouble(1) ?? 0),
              by: columns.text(2), reason: columns.optionalText(3), interaction: columns.text(4),
              path: "\(columns.text(5))/\(columns.text(0)).json"))
          return true
        }
      }
      return Array(events.sorted { ($0.at, $0.evaluation) > ($1.at, $1.evaluation) }.prefix(limit))
    }
  }
}

extension RecordIndex {
  /// Returns how many disputes are undecided, and when the oldest of them was raised.
  ///
  /// An evaluation that is disputed was so by the newest change of it.
  package func undecidedDisputes() throws -> (count: Int, oldest: Date?) {
    try reading { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT count(*), min(raised) FROM (SELECT (SELECT max(at) FROM revision WHERE revision.evaluation = number)
            AS raised FROM evaluation WHERE state = 1 AND status = \(Codes.disputed))
          """)
      return (row?[0] ?? 0, (row?[1] as Double?).map(Date.init(timeIntervalSince1970:)))
    }
  }
}
