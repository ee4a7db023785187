import Foundation
import GRDB
import QualityModel

/// Whether the index says what the files say.
extension RecordIndex {
  /// Returns the names of files that the index holds otherwise than they were just read.
  ///
  /// A file that changed since the index last looked is not compared: the next look reads it.
  package func names(heldOtherwiseThan files: [IndexedFile], in folder: String) throws -> [String] {
    try reading { database in
      let words = Words(database)
      let statement = try Statement(
        """
        SELECT \(EvaluationRow.columns), stamp FROM evaluation
        WHERE folder = (SELECT number FROM folder WHERE path = ?) AND id = ?
        """, in: database)
      return try files.filter { file in
        statement.bind(folder, at: 1)
        statement.bind(file.name, at: 2)
        var isSame = false
        try statement.visit { columns in
          isSame = try columns.int(EvaluationRow.width) != file.stamp || EvaluationRow(columns).holds(file.facts, words)
          return false
        }
        return !isSame
      }.map(\.name)
    }
  }
}

extension EvaluationRow {
  /// Whether the row says what a file says; `nil` is a file that cannot be read.
  fileprivate func holds(_ facts: EvaluationFacts?, _ words: Words) throws -> Bool {
    guard let facts else { return state == 0 }
    return try state != 0 && self.facts(words) == facts.asKept
  }
}

extension EvaluationFacts {
  /// The facts with figures and times as a row keeps them, and without sections in which nothing counted.
  fileprivate var asKept: EvaluationFacts {
    var facts = self
    facts.criteria = criteria?.map { fact in
      var fact = fact
      fact.fraction = Self.kept(fact.fraction) ?? 0
      // What earned everything cost nothing.
      fact.lost = fact.fraction == 1 ? 0 : Self.kept(fact.lost) ?? 0
      return fact
    }
    facts.sections = sections.compactMap { section in
      section.percent.flatMap(Self.kept).map { SectionScore(section: section.section, percent: $0) }
    }
    facts.startedAt = startedAt.map(Self.kept)
    facts.submittedAt = submittedAt.map(Self.kept)
    return facts
  }

  private static func kept(_ date: Date) -> Date { Date(timeIntervalSince1970: date.timeIntervalSince1970) }

  private static func kept(_ number: Double) -> Double? { Tally.millionths(number).map { Double($0) / 1_000_000 } }
}
