import CustomDump
import Foundation
import TestSupport
import Testing

/// Engines that others wrote read the same files and come to the same means.
@Suite("Other engines", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct EngineTests {
  @Test(.enabled(if: Engine.has("duckdb"), "python3 has no module duckdb: pip install duckdb"))
  func duckDBGivesTheSameMeans() throws {
    let script = """
      import duckdb, json, sys
      duckdb.execute("SET enable_progress_bar = false")
      duckdb.execute(open(sys.argv[1]).read())
      for agent, score, count in duckdb.sql("SELECT agent, score, evaluations FROM agent_means").fetchall():
          print(json.dumps({"agent": agent, "score": score, "evaluations": count}))
      """
    let engine = try Engine()
    let views = Engine.integrations.appending(path: "duckdb/views.sql").path
    expectNoDifference(try engine.means(["python3", "-c", script, views]), try Engine.ours.get())
  }

  @Test(.enabled(if: Engine.has("duckdb"), "python3 has no module duckdb: pip install duckdb"))
  func duckDBSeesEveryAnswer() throws {
    let script = """
      import duckdb, sys
      duckdb.execute("SET enable_progress_bar = false")
      duckdb.execute(open(sys.argv[1]).read())
      print(*duckdb.sql("SELECT count(*), count(DISTINCT evaluation), count(occurred_at) FROM answers").fetchall()[0])
      """
    let engine = try Engine()
    let views = Engine.integrations.appending(path: "duckdb/views.sql").path
    let rows = try engine.run([builtProduct("sidetone"), "export", "--csv", "--answers"])
      .split(separator: "\r\n").dropFirst().filter { $0.hasPrefix("2026-") }
    let evaluations = Set(rows.map { $0.prefix { $0 != "," } }).count
    #expect(
      try engine.run(["python3", "-c", script, views]) == "\(rows.count) \(evaluations) \(rows.count)\n")
  }

  /// The virtual machine takes its time to start; the data is small.
  @Test(
    .enabled(if: Engine.has("pyspark") && Engine.hasJava, "there is no Java, or python3 has no module pyspark"))
  func sparkGivesTheSameMeans() throws {
    let engine = try Engine()
    let job = Engine.integrations.appending(path: "spark/agent_means.py").path
    expectNoDifference(try engine.means(["python3", job, "."]), try Engine.ours.get())
  }
}

/// A copy of the example in which some evaluations do not count, and programs run in it.
private final class Engine {
  static let integrations = CommittedExample.checkout.appending(path: "Integrations")
  private let example: CommittedExample

  static func has(_ module: String) -> Bool { (try? status(["python3", "-c", "import \(module)"])) == 0 }
  static let hasJava: Bool = (try? status(["java", "-version"])) == 0

  init() throws {
    example = try CommittedExample()
    let words = [
      ("\"status\": \"submitted\"", ["voided", "disputed"].map { "\"status\": \"\($0)\"" }),
      (
        "\"purpose\": \"monitoring\"",
        ["workshop", "targeted", "calibration", "self", "benchmark"].map { "\"purpose\": \"\($0)\"" }
      ),
    ]
    let replacements = words.flatMap { old, new in new.map { (old, $0) } }
    for (path, (old, new)) in zip(try evaluations(), replacements + replacements) {
      let text = try String(contentsOf: path, encoding: .utf8)
      try text.replacing(old, with: new).write(to: path, atomically: true, encoding: .utf8)
    }
  }

  /// The means as an engine prints them, a line of JSON for each agent, to six decimals.
  func means(_ command: [String]) throws -> [String] {
    try run(command).split(separator: "\n").map { line in
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      return Self.text(row.agent, row.score, row.evaluations)
    }.sorted()
  }

  /// The means as `agent` gives them, of everybody of whom anything counts.
  static let ours = Result { try Engine().ourMeans() }

  private func ourMeans() throws -> [String] {
    let rows = try run([builtProduct("sidetone"), "export", "--jsonl"]).split(separator: "\n")
    let agents = try Set(rows.map { try JSONDecoder().decode(Named.self, from: Data($0.utf8)).agent })
    return try agents.compactMap { agent in
      let json = try run([builtProduct("sidetone"), "agent", agent, "--json"])
      let card = try JSONDecoder().decode(Card.self, from: Data(json.utf8))
      return card.evaluations == 0 ? nil : Self.text(agent, card.score.value, card.evaluations)
    }.sorted()
  }

  /// Runs a program in the workspace, and returns what it answers.
  func run(_ words: [String]) throws -> String {
    let output = Pipe()
    let process = Self.process(words)
    process.currentDirectoryURL = example.root
    process.environment?["HOME"] = example.home
    // Without a name for itself Spark asks the network, and waits for an answer that does not come.
    process.environment?["SPARK_LOCAL_IP"] = "127.0.0.1"
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(words.prefix(2))")
    return String(decoding: bytes, as: UTF8.self)
  }

  private func evaluations() throws -> [URL] {
    let folder = example.root.appending(path: "sessions/evaluations")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".json") }.sorted().map { folder.appending(path: $0) }
  }

  private static func process(_ words: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = ProcessInfo.processInfo.environment
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }

  private static func status(_ words: [String]) throws -> Int32 {
    let process = process(words)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func text(_ agent: String, _ score: Double?, _ evaluations: Int) -> String {
    "\(agent) \(score.map { String(format: "%.6f", $0) } ?? "none") of \(evaluations)"
  }

  private struct Row: Decodable {
    let agent: String
    let score: Double?
    let evaluations: Int
  }
  private struct Named: Decodable { let agent: String }
  private struct Card: Decodable {
    struct Score: Decodable { let value: Double? }
    let score: Score
    let evaluations: Int
  }
}
