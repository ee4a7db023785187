import QualityModel

/// The findings about one file, in its order, up to a number that is still read.
struct SourceFindings {
  private let source: SourceText
  private var kept: [Finding] = []
  private var more = 0

  /// A file of garbage has something wrong with every line; after so many the rest is only counted.
  static let most = 50

  init(about source: SourceText) { self.source = source }

  /// The findings, and last how many more there were.
  var all: [Finding] {
    guard more > 0 else { return kept }
    return kept + [
      Finding(
        rule: TranscriptRules.moreFindings.name, severity: .warning,
        "\(more) more findings in this file are not listed",
        help: "fix the ones above first", place: Place(file: source.file))
    ]
  }

  mutating func append(_ finding: @autoclosure () -> Finding) {
    if kept.count < Self.most { kept.append(finding()) } else { more += 1 }
  }

  mutating func append(contentsOf findings: [Finding]) {
    for finding in findings { append(finding) }
  }

  /// Adds a finding about one line.
  mutating func add(
    _ rule: TranscriptRule, _ severity: Finding.Severity, _ message: Finding.Message, help: String, line: Int,
    column: Int? = nil, width: Int = 1
  ) {
    let source = source
    append(
      Finding(
        rule: rule.name, severity: severity, message, help: help,
        place: source.place(line: line, column: column, width: width)))
  }
}
