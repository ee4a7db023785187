import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Records

struct EvaluationScanTests {
  private let files: TemporaryWorkspace
  private var workspace: Workspace { files.workspace }
  private let month = "sessions/evaluations/2026/11"

  init() throws { files = try TemporaryWorkspace() }

  private func write(_ count: Int) throws {
    for index in 0..<count {
      try files.write(submitted(draft("e-\(1000 + index)")).fileBytes(), to: "\(month)/e-\(1000 + index).json")
    }
  }

  /// Every file of every folder, by path.
  private func listed() -> [EvaluationFile] {
    workspace.evaluationFolders(asOf: .distantFuture).folders.flatMap { folder in
      workspace.entries(of: folder).entries.map { EvaluationFile(folder: folder.path, name: $0.name) }
    }.sorted { "\($0.folder)/\($0.name)" < "\($1.folder)/\($1.name)" }
  }

  private func link(_ path: String, to target: String) throws {
    let url = files.root.appending(path: path).path(percentEncoded: false)
    try FileManager.default.createSymbolicLink(atPath: url, withDestinationPath: target)
  }

  /// A folder of everything that can stand where an evaluation belongs.
  private func writeTrouble() throws {
    try write(3)
    let good = try submitted(draft("e-1")).fileBytes()
    try files.write(good, to: "sessions/evaluations/e-1.json")
    try files.write(good, to: "sessions/evaluations/2026/10/e-1.json")
    try files.write(good, to: "\(month)/other-name.json")
    try files.write("{", to: "\(month)/broken.json")
    try files.write(Data(), to: "\(month)/empty.json")
    try files.write("", to: "\(month)/folder.json/x")
    try files.write(good + Data(repeating: 32, count: 1 << 20), to: "\(month)/e-1.json")
    try files.write(Data(repeating: 32, count: 9 << 20), to: "\(month)/huge.json")
    try link("\(month)/e-1002-link.json", to: "e-1002.json")
    try link("\(month)/nowhere.json", to: "nothing.json")
    try link("\(month)/outside.json", to: "/etc/hostname")
    mkfifo(files.root.appending(path: "\(month)/pipe.json").path(percentEncoded: false), 0o600)
  }

  @Test(arguments: [1, 2, 3]) func findsWhatReadingOneByOneFinds(workers: Int) throws {
    try writeTrouble()
    var scanned: [ScannedEvaluation] = []
    let count = try EvaluationScan(workspace, workers: workers, batch: 2).run(listed(), transform: { $0 }) {
      scanned += $0
    }
    let listing = workspace.evaluations()
    #expect(count == 15 && scanned.map(\.file) == listed())
    expectNoDifference(
      scanned.flatMap(\.findings), listing.findings.filter { $0.rule != FileRules.filedTwice.name })
    let slowly = listed().compactMap(\.path).map { workspace.evaluation(at: $0).value?.record }
    expectNoDifference(scanned.map(\.evaluation), slowly)
  }

  @Test func aFileThatWentAwayIsMissing() {
    let file = EvaluationFile(folder: month, name: "gone.json")
    expectNoDifference(workspace.scan(file), ScannedEvaluation(file: file, isMissing: true))
  }

  @Test func stampsAreThoseOfTheListing() throws {
    try writeTrouble()
    for folder in workspace.evaluationFolders(asOf: .distantFuture).folders {
      for entry in workspace.entries(of: folder, asOf: .distantFuture).entries {
        let file = EvaluationFile(folder: folder.path, name: entry.name)
        #expect(workspace.scan(file, asOf: .distantFuture).stamp == entry.stamp, "\(entry.name)")
      }
    }
  }

  @Test func anErrorOfTheConsumerStopsTheScan() throws {
    struct Full: Error {}
    try write(40)
    var batches = 0
    #expect(throws: Full.self) {
      try EvaluationScan(workspace, workers: 2, batch: 3).run(listed(), transform: { $0.file.name }) { _ in
        batches += 1
        if batches == 2 { throw Full() }
      }
    }
    #expect(batches == 2)
  }

  @Test func aScanThatIsCancelledKeepsWhatItHas() throws {
    try write(40)
    let asked = Counter()
    var names: [String] = []
    let scan = EvaluationScan(workspace, workers: 2, batch: 5, isCancelled: { asked.next() >= 22 })
    let count = try scan.run(listed(), transform: { $0.file.name }) { names += $0 }
    #expect(count < 40 && count % 5 == 0)
    #expect(names == listed().prefix(count).map(\.name))
  }

  @Test func nothingIsScannedOfNothing() throws {
    #expect(try EvaluationScan(workspace).run([], transform: { $0 }) { _ in Issue.record("nothing is there") } == 0)
  }

  @Test func noMoreThanAFewBatchesWaitForTheConsumer() throws {
    try write(60)
    let (made, farthest) = (Counter(), Counter())
    var consumed = 0
    let scan = EvaluationScan(workspace, workers: 2, batch: 2)
    try scan.run(listed(), transform: { _ in made.next() }) { outputs in
      consumed += outputs.count
      if (outputs.max() ?? 0) - consumed > 2 * (2 * 8 + 4) { _ = farthest.next() }
    }
    #expect(consumed == 60 && farthest.next() == 0)
  }
}
