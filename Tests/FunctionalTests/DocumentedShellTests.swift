import CustomDump
import Foundation
import TestSupport
import Testing

/// What the documents show of the program in a shell, run for real.
///
/// `RECORD_SNAPSHOTS=1` rewrites the blocks.
@Suite("Shells in the documents", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct DocumentedShellTests {
  static let shells = DocumentedBlock.all(["shell"])
  static let records = DocumentedBlock.all(["file"])

  @Test(arguments: shells) func isWhatTheProgramPrints(block: DocumentedBlock) throws {
    let shell = try Shell(onExample: true)
    var printed = ""
    for command in Transcript(block.text).parts.compactMap(\.command) {
      printed += try Transcript([.command(command)]).recorded(running: shell.run)
    }
    if DocumentedBlock.isRecording { return try block.record(printed) }
    expectNoDifference(block.text, printed, "\(block)")
  }

  /// The examples of `docs/formats.md` make up a workspace in which nothing is wrong.
  @Test func everyRecordInTheDocumentsIsSound() throws {
    let shell = try Shell()
    let folder = "\(shell.folder.path)/documented"
    for record in Self.records {
      for path in record.name.split(separator: ", ") {
        let file = URL(filePath: "\(folder)/\(path)")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(record.text.utf8).write(to: file)
      }
    }
    func answer(_ command: String) throws -> Transcript.Outcome {
      try shell.run("cd ../documented; sidetone \(command)")
    }
    let checked = try answer("check")
    #expect(checked.output + checked.talk == "Nothing found.\n")
    for id in try Self.ids(in: folder) {
      let shown = try answer("show \(id) --json")
      #expect(shown.status == 0, "\(id): \(shown.talk)")
    }
    let scored = try answer("score --from answers.json --json")
    #expect(scored.status == 0, "\(scored.talk)")
  }

  /// The ids of the evaluations and plans.
  private static func ids(in folder: String) throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: "\(folder)/sessions").filter { path in
      path.hasSuffix(".json") && (path.hasPrefix("evaluations") || path.hasPrefix("coaching"))
    }
    #expect(paths.count >= 2)
    return paths.map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
  }
}

/// The keys of machine-readable answers, as `docs/formats.md` lists them.
@Suite("Answers in the documents", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct DocumentedAnswersTests {
  /// Rows such as ``| `list --json` `evaluations` | `agent`, `band` |``: a command, where in it, the keys there.
  static let rows = try? DocumentedBlock.text(of: "docs/formats.md").split(separator: "\n").compactMap { line in
    try #/\| `([^`]+ --json)`(?: `([^`]+)`)? \| (`.*`) \|.*/#.wholeMatch(in: line).map { match in
      (command: String(match.output.1), path: String(match.output.2 ?? ""), keys: String(match.output.3))
    }
  }

  @Test func haveTheKeysThatAreListed() throws {
    let shell = try Shell(onExample: true)
    let rows = try #require(Self.rows)
    #expect(rows.count > 40)
    for (command, rows) in Dictionary(grouping: rows, by: \.command).sorted(by: { $0.key < $1.key }) {
      let output = try shell.run("sidetone \(command)").output
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8))
      for row in rows {
        let listed = row.keys.matches(of: #/`([^`]+)`/#).map { String($0.output.1) }.sorted()
        let there = Self.keys(of: object, at: row.path.split(separator: ".").map(String.init))
        expectNoDifference(listed, there.sorted(), "\(command) \(row.path)")
      }
    }
  }

  /// Returns the keys of the object at a path, of a list those of all its elements.
  private static func keys(of value: Any?, at path: [String]) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys(of: $1, at: path)) } }
    guard let object = value as? [String: Any] else { return [] }
    guard let first = path.first else { return Set(object.keys) }
    return keys(of: object[first], at: Array(path.dropFirst()))
  }

  @Test func everyStatisticIsInItsDocument() throws {
    let text = try DocumentedBlock.text(of: "docs/statistics.md")
    let names = try Shell().run("sidetone statistic").output.split(separator: "\n")
      .filter { !$0.hasPrefix(" ") }.compactMap { $0.split(separator: " ").first }
    #expect(names.count > 40)
    for name in names { #expect(text.contains("`\(name)`"), "\(name)") }
  }
}

extension Transcript {
  /// Creates a transcript of parts.
  init(_ parts: [Part]) {
    self.init("")
    self.parts = parts
  }
}

extension Transcript.Part {
  /// The command line; `nil` for prose.
  fileprivate var command: String? { if case .command(let line) = self { line } else { nil } }
}
