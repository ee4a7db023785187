package import Insights
package import QualityModel
import TerminalKit

/// Evaluations that a query lets through: `list`. There may be more of them than fit in memory.
package struct EvaluationListAnswer: CommandAnswer {
  /// Hands over rows one after the other, at most so many; with the edges of their bands where a score is shown.
  package typealias Rows = (_ most: Int?, _ withEdges: Bool, _ take: (EvaluationList.Row) throws -> Void) throws -> Void

  /// The most rows of a page; its columns are as wide as their widest cell, so that it is laid out as a whole.
  package static let mostOnAPage = 10_000

  private let rows: Rows
  private let total: Int
  private let terms: [String]
  package let findings: [Finding]
  package let remarks: [String]

  /// - Parameters:
  ///   - rows: the rows that were asked for.
  ///   - total: how many evaluations the query lets through, listed or not.
  ///   - terms: the words by which evaluations were picked.
  ///   - unknown: values that no evaluation has, where there is none.
  package init(
    rows: @escaping Rows, total: Int, of terms: [String], unknown: [UnknownValue], findings: [Finding]
  ) {
    (self.rows, self.total, self.terms, self.findings) = (rows, total, terms, findings)
    remarks = unknown.map(\.sentence)
  }

  package var document: Document {
    get throws {
      var first: [EvaluationList.Row] = []
      // One more shows whether there are more.
      try rows(Self.mostOnAPage + 1, true) { first.append($0) }
      let list = EvaluationList(rows: Array(first.prefix(Self.mostOnAPage)), total: total)
      return EvaluationListPage(list, of: terms, isCut: first.count > Self.mostOnAPage).document
    }
  }

  package var ids: AnswerText? {
    AnswerText { write in try rows(nil, false) { try write($0.id.safeForTerminal + "\n") } }
  }

  /// Row by row what an `EvaluationList` as a whole would be.
  package var json: AnswerText {
    AnswerText { write in
      var isFirst = true
      try write("{\n  \"evaluations\": [")
      try rows(nil, false) { row in
        try write((isFirst ? "\n    " : ",\n    ") + JSONAnswer.text(of: row.json, indent: 4))
        isFirst = false
      }
      try write((isFirst ? "]" : "\n  ]") + ",\n  \"total\": \(total)\n}\n")
    }
  }

  package var csv: AnswerText {
    AnswerText { write in
      var isFirst = true
      try rows(nil, true) { row in
        try write(EvaluationListPage.csv([row], titled: isFirst))
        isFirst = false
      }
      // A program that reads the rows looks for the columns also where there are none.
      if isFirst { try write(EvaluationListPage.csv([], titled: true)) }
    }
  }
}
