import Foundation
import Notation
import QualityModel
import Records
import Synchronization

/// Makes a workspace of many evaluations, the same ones for the same count and day:
/// `make-workspace COUNT FOLDER [DAY [PLANS]]`.
///
/// They are spread over the 24 months before the day, which is today in UTC unless it is given. So are as many coaching
/// plans as are wanted, all of them closed.
@main struct MakeWorkspace {
  private static let sources = URL(filePath: "Benchmarks/Generate", directoryHint: .isDirectory)

  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst().map { String($0) }
      let plans = arguments.count == 4 ? Int(arguments[3]) : 0
      guard (2...4).contains(arguments.count), let count = Int(arguments[0]), (1...5_000_000).contains(count),
        let plans, (0...100_000).contains(plans)
      else {
        throw Refusal("how many evaluations, and where?", help: "make-workspace 100000 FOLDER [2026-11-22 [5000]]")
      }
      let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
      let today = UTC.day(of: Date())
      try make(count, plans: plans, in: folder, before: arguments.count >= 3 ? arguments[2] : today)
    } catch let error as any Explained {
      complain("error: \(error.message)\nhelp: \(error.help)\n")
    } catch {
      complain("error: \(error)\n")
    }
  }

  private static func make(_ count: Int, plans: Int, in folder: URL, before day: String) throws {
    guard let end = Timestamp.date(from: "\(day)T00:00:00Z") else {
      throw Refusal("`\(day)` is not a day", help: "write it as 2026-11-22")
    }
    guard !FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) else {
      throw Refusal("`\(folder.path())` is there already", help: "remove it, or name another folder")
    }
    let roster = Roster(seed: count)
    let forms = try keepRubrics(in: folder)
    try Data(roster.yaml.utf8).write(to: folder.appending(path: "people.yaml"))
    let words = try String(contentsOf: sources.appending(path: "words.txt"), encoding: .utf8)
    let vocabulary = Vocabulary(words.split(separator: "\n").map(String.init))
    let inventor = Inventor(
      seed: count, count: count, end: end, roster: roster, vocabulary: vocabulary, forms: forms)
    let cabinet = Cabinet(root: folder)
    try file(inventor, in: cabinet)
    let sessions = PastSessions(seed: count, end: end, roster: roster, forms: forms)
    if plans > 0 { try cabinet.file((0..<plans).map(sessions.plan), before: end) }
    print(
      "Made \(count) evaluations by \(roster.evaluators.count) evaluators of \(roster.agents.count) agents, and "
        + "\(plans) coaching plans.")
  }

  /// Copies the rubrics' versions, the newest also as the current one, and reads them back.
  private static func keepRubrics(in folder: URL) throws -> [Form] {
    let rubrics = folder.appending(path: "rubrics", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: rubrics, withIntermediateDirectories: true)
    let versions = [("service-call", 1), ("service-call", 2), ("support-chat", 1)]
    for (id, version) in versions {
      let text = try Data(contentsOf: sources.appending(path: "Rubrics/\(id)@\(version).yaml"))
      for name in ["\(id)@\(version)", id] { try text.write(to: rubrics.appending(path: "\(name).yaml")) }
    }
    let workspace = Workspace(at: folder)
    return try versions.map { id, version in
      let reading = try workspace.rubric(id, version: version)
      // Advice on how a form asks does not matter to a measurement.
      let errors = reading.findings.filter { $0.severity == .error }
      guard let stored = reading.value, errors.isEmpty, stored.record.criteria.count == 15 else {
        throw Refusal("rubric `\(id)` cannot be used: \(errors.map(\.message.text))", help: "fix it")
      }
      return Form(stored)
    }
  }

  /// Files the evaluations on all cores.
  private static func file(_ inventor: Inventor, in cabinet: Cabinet) throws {
    let months = try cabinet.makeMonths(before: inventor.end)
    let block = 1_000
    let trouble = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: (inventor.count + block - 1) / block) { number in
      guard trouble.withLock({ $0 == nil }) else { return }
      do {
        try cabinet.file(number * block..<min(inventor.count, (number + 1) * block), of: inventor)
      } catch {
        trouble.withLock { $0 = error }
      }
    }
    if let error = trouble.withLock({ $0 }) { throw error }
    try cabinet.age(months, before: inventor.end)
  }

  private static func complain(_ text: String) -> Never {
    FileHandle.standardError.write(Data(text.utf8))
    exit(1)
  }
}
