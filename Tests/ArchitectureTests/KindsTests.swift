import QualityModel
import Testing

/// A kind of criterion, answer or record that is added must stop the compiler wherever it makes a difference: whatever
/// is decided by "everything else" would be decided silently.
@Suite("Kinds are distinguished exhaustively") struct KindsTests {
  /// The enumerations of kinds, each with the file that declares it.
  static let kinds: [(name: String, file: String)] = [
    ("Kind", "QualityModel/Rubrics/Criterion+Kind.swift"), ("Word", "QualityModel/Rubrics/Criterion+KindTraits.swift"),
    ("Choosing", "QualityModel/Rubrics/Criterion+KindTraits.swift"),
    ("AnswerValue", "QualityModel/Evaluations/AnswerValue.swift"),
    ("Reason", "QualityModel/Evaluations/Standing.swift"),
    ("Status", "QualityModel/Evaluations/Evaluation.swift"), ("Purpose", "QualityModel/Evaluations/Evaluation.swift"),
    ("Status", "QualityModel/Coaching/CoachingPlan.swift"), ("Kind", "QualityModel/Foundations/RecordEvent.swift"),
    ("Key", "QualityModel/Queries/Query+Keys.swift"), ("RecordPlace", "Records/Kinds/RecordPlace.swift"),
    ("RecordNaming", "Records/Kinds/RecordKind.swift"), ("GitTreatment", "Records/Kinds/RecordKind.swift"),
    ("Kind", "Records/Journal/JournalEntry.swift"), ("State", "Records/Journal/JournalEntry.swift"),
    ("Kind", "Insights/Scoring/DraftList.swift"), ("FileKind", "Recordings/Recognition/FileKind.swift"),
    ("TranscriptFormat", "Recordings/Transcript/TranscriptFormat.swift"),
    ("MetadataField", "Recordings/Metadata/Columns/MetadataField.swift"),
    ("ImportKind", "Workbench/Files/Importing/ImportKind.swift"),
    ("Item", "sidetone/Forms/Coaching/CoachingQuestions.swift"),
    ("Item", "sidetone/Forms/Workshops/StudyQuestions.swift"),
  ]

  @Test func everyListedKindIsDeclared() throws {
    for (name, file) in Self.kinds { #expect(try !Self.cases(of: name, in: file).isEmpty, "\(file): \(name)") }
  }

  @Test func noSwitchOverKindsHasADefault() throws {
    let kinds = try Self.kinds.map { ($0.file, try Self.cases(of: $0.name, in: $0.file)) }
    for file in Checkout.swiftFiles(in: "Sources") {
      for found in SwitchText.all(in: try Checkout.text(file)) where found.hasDefault && !found.names.isEmpty {
        let kind = kinds.first { found.names.isSubset(of: $0.1) }
        #expect(kind == nil, "\(file):\(found.line): the cases of \(kind?.0 ?? "") have to be listed")
      }
    }
  }

  /// What distinguishes the kinds of criteria is said in one file, which everything else asks.
  @Test func kindsOfCriteriaAreNotCompared() throws {
    let names = try Self.cases(of: "Kind", in: Self.kinds[0].file).sorted().joined(separator: "|")
    let comparison = try Regex("\\bkind\\)?[?!]?\\s*[!=]=\\s*\\.(\(names))\\b")
    let pattern = try Regex("\\b(if|guard|while|for|,)\\s+case \\.(\(names))\\b[^:{]*=[^={]*\\bkind\\b")
    let own = /\b(if|guard)\s+case \.(yesNo|scale|choice|checklist)\b[^:{]*=\s*self\b/
    for file in Checkout.swiftFiles(in: "Sources") where !file.hasSuffix("Criterion+KindTraits.swift") {
      for line in try Checkout.text(file).split(separator: "\n") where line.contains("kind") || line.contains("= self")
      {
        #expect(!line.contains(comparison) && !line.contains(pattern) && !line.contains(own), "\(file): \(line)")
      }
    }
  }

  /// A row of the table of kinds for each word that a rubric may hold.
  @Test func theDocumentationHasEveryKindOfCriterion() throws {
    let lines = try Checkout.text("docs/formats.md").split(separator: "\n")
    let table = lines.drop { !$0.hasPrefix("| kind |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
    let documented = table.compactMap { $0.firstMatch(of: /^\| `([a-z-]+)`/).map { String($0.output.1) } }
    #expect(documented == Criterion.Kind.words)
  }

  static func cases(of name: String, in file: String) throws -> Set<String> {
    try CasesText(of: name, in: Checkout.text("Sources/\(file)")).names
  }
}
