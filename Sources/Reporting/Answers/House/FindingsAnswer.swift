package import QualityModel

/// What is wrong or doubtful: `check`, `rubric check` and `workshop check`, which end with 1 where there is an error.
package struct FindingsAnswer: CommandAnswer {
  private let found: [Finding]
  /// Whether warnings were left out, and are not to be denied.
  private let areErrorsOnly: Bool

  /// Creates the answer.
  /// - Parameter areErrorsOnly: whether warnings were left out.
  package init(_ findings: [Finding], areErrorsOnly: Bool = false) {
    found = findings
    self.areErrorsOnly = areErrorsOnly
  }

  private var errors: Int { found.count { $0.severity == .error } }

  package var document: Document { Document([.findings(found)], sheet: sheet) }
  package var json: AnswerText { .json(of: FindingList(found)) }
  package var remarks: [String] { [sentence] }
  package var isNo: Bool { errors > 0 }

  /// The findings as a spreadsheet takes them, a row each.
  private var sheet: Document.Table {
    let rows = found.map { finding in
      let place = finding.place
      let cells = [
        finding.rule, finding.severity.rawValue, place?.file, place?.line.map(String.init),
        place?.column.map(String.init), finding.message.text, finding.help,
      ]
      return Document.Table.Row(cells.map { Phrase($0 ?? "") })
    }
    let titles = ["Rule", "Severity", "File", "Line", "Column", "Message", "Help"]
    return Document.Table(columns: titles.map { .init($0) }, rows: rows)
  }

  private var sentence: String {
    let warnings = found.count - errors
    guard !areErrorsOnly else {
      return errors == 0 ? "No errors found." : "Found \(NumberText.count(errors, "error"))."
    }
    guard !found.isEmpty else { return "Nothing found." }
    return "Found \(NumberText.count(errors, "error")) and \(NumberText.count(warnings, "warning"))."
  }
}
