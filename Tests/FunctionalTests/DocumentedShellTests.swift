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
  /// Rows such as ``| `status` | `agents`, `apart` |``: a command and the keys of its object.
  static let rows = try? DocumentedBlock.text(of: "docs/formats.md").split(separator: "\n").compactMap { line in
    try #/\| `([^`]+)` \| (`.*`) \|.*/#.wholeMatch(in: line).map { (String($0.output.1), String($0.output.2)) }
  }

  @Test func haveTheKeysThatAreListed() throws {
    let shell = try Shell(onExample: true)
    let rows = try #require(Self.rows)
    #expect(rows.count > 15)
    for (command, listed) in rows where command.hasSuffix("--json") {
      let outcome = try shell.run("sidetone \(command)")
      let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      let keys = (object as? [String: Any])?.keys.sorted() ?? []
      let documented = listed.matches(of: #/`([^`]+)`/#).map { String($0.output.1) }.sorted()
      expectNoDifference(documented, keys, command)
    }
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
