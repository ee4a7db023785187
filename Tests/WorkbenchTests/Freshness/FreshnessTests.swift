import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Records
import TestSupport
import Testing

@testable import RecordIndex
@testable import Workbench

/// Every answer is the same with the index and after deleting it, whatever happened to the files in between.
@Suite("Freshness", .enabled(if: CommittedExample.isThere, "there is no git history to take the example from"))
struct FreshnessTests {
  let example: CommittedExample
  private let root: URL

  init() throws {
    example = try CommittedExample()
    root = example.root
  }

  /// A world whose clock stands in November, with files that seem to have rested for a while.
  func world(cache: String = "cache") -> World {
    var world = World(
      now: { Date(timeIntervalSince1970: 1_795_338_000) }, newID: { "id1" },
      environment: [
        "HOME": example.home, "XDG_CACHE_HOME": "\(example.home)/\(cache)", "SIDETONE_EVALUATOR": "q-martin",
      ],
      directory: root)
    world.fileClock = { Date() + 60 }
    return world
  }

  /// Everything that is answered from the index, as text.
  func answers(_ world: World) throws -> String {
    let world = world.readingOnce
    let index = try world.index(needsText: true)
    var listed: [EvaluationFacts] = []
    try index.visit { facts in
      listed.append(facts)
      return true
    }
    let trends = try [nil, .team, .agent, .reason, .criterion].map { try ReportTrend(by: $0).perform(in: world) }
    let filtered = try ReportTrend(Query([.init(.word(.channel, anyOf: ["voice"]))]), by: .agent).perform(in: world)
    let agents = try index.agents().prefix(3).map { try ReportAgent($0).perform(in: world) }
    let found = try index.search(["refund"], limit: 5)
    let parts: [Any] = [
      try ReportStatus().perform(in: world), listed, trends, filtered, agents, found.evaluations.map(\.id), found.total,
      try index.findingsOfReading(in: Workspace(at: root)).map { "\($0.place?.file ?? ""): \($0.message)" },
      try index.count(), try index.unscored(), try index.events(limit: 500).map { "\($0.at) \($0.evaluation)" },
    ]
    return parts.map(spelledOut).joined(separator: "\n")
  }

  private func expectSameAfterDeletingTheCache(_ comment: String, _ world: World? = nil) throws {
    let kept = try answers(world ?? self.world())
    let anew = try answers(self.world(cache: "cache-\(UUID().uuidString)"))
    expectNoDifference(kept, anew, comment)
  }

  @Test(arguments: [1, 2] as [UInt64]) func everyAnswerIsTheSameAfterDeletingTheCache(seed: UInt64) throws {
    var numbers = SplitMix64(seed: seed)
    _ = try answers(world())
    for step in 1...12 {
      let change = try changeSomething(&numbers)
      try expectSameAfterDeletingTheCache("step \(step) of seed \(seed): \(change)")
    }
  }

  private func paths(_ numbers: inout SplitMix64, month: String? = nil) throws -> [String] {
    let folder = root.appending(path: "sessions/evaluations")
    let all = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap { $0 as? String }
    return (all ?? []).filter { $0.hasSuffix(".json") && $0.hasPrefix(month ?? "") }.sorted().shuffled(using: &numbers)
      .map { "sessions/evaluations/\($0)" }
  }

  private func keptRubric() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "rubrics").path)
    return try #require(names.filter { $0.contains("@") }.sorted().first)
  }

  private func changeSomething(_ numbers: inout SplitMix64) throws -> String {
    let any = try paths(&numbers)
    let (first, second) = (any[0], any[1])
    switch Int.random(in: 0..<9, using: &numbers) {
    case 0:
      try FileManager.default.removeItem(at: root.appending(path: first))
      return "removed \(first)"
    case 1:
      let open = try paths(&numbers, month: "2026/11")[0]
      try overwrite(open, "\"purpose\": \"monitoring\"", "\"purpose\": \"targeted\"")
      return "edited \(open) in place"
    case 2:
      try replace(first, "\"agent\": \"ana-lopez\"", "\"agent\": \"somebody-else\"")
      return "replaced \(first)"
    case 3:
      try replace(first, "\"answers\"", "<<<<<<< HEAD\n\"answers\"")
      return "broke \(first)"
    case 4:
      let target = "sessions/evaluations/2026/07/\((first as NSString).lastPathComponent)"
      try make(folderOf: target)
      try FileManager.default.moveItem(at: root.appending(path: first), to: root.appending(path: target))
      return "moved \(first)"
    case 5:
      let target = "sessions/evaluations/\((first as NSString).lastPathComponent)"
      try? FileManager.default.copyItem(at: root.appending(path: first), to: root.appending(path: target))
      return "filed \(first) twice"
    case 6:
      try FileManager.default.removeItem(at: root.appending(path: "sessions/evaluations/2026/08"))
      try make(folderOf: "sessions/evaluations/2026/08/x")
      return "emptied a month"
    case 7:
      let kept = try keptRubric()
      try replace("rubrics/\(kept)", "title:", "title: Another")
      return "changed \(kept)"
    default:
      try replace(first, "\"status\": \"submitted\"", "\"status\": \"voided\"")
      try replace(second, "\"percent\": ", "\"percent\": 1")
      return "voided \(first), changed the score of \(second)"
    }
  }

  /// As a pull brings it: everything else scored against the rubric lies in months that are over.
  @Test func aRubricThatChangesTogetherWithOneEvaluationIsNoticedInAllOthers() throws {
    _ = try answers(world())
    var numbers = SplitMix64(seed: 11)
    let scored = try paths(&numbers, month: "2026/11").first {
      try String(contentsOf: root.appending(path: $0), encoding: .utf8).contains("\"id\": \"service-call\"")
    }
    try replace("rubrics/service-call@1.yaml", "title:", "title: Another")
    try replace(#require(scored), "\"status\": \"submitted\"", "\"status\": \"voided\"")
    try expectSameAfterDeletingTheCache("a rubric and one evaluation")
  }

  private func make(folderOf path: String) throws {
    try FileManager.default.createDirectory(
      at: root.appending(path: path).deletingLastPathComponent(), withIntermediateDirectories: true)
  }

  private func changed(_ path: String, _ old: String, _ new: String) throws -> Data {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    return Data(text.replacing(old, with: new).utf8)
  }

  /// Replaces a file as most editors and git do: by another one of the same name.
  private func replace(_ path: String, _ old: String, _ new: String) throws {
    try changed(path, old, new).write(to: root.appending(path: path), options: .atomic)
  }

  /// Writes into the file itself.
  private func overwrite(_ path: String, _ old: String, _ new: String) throws {
    try changed(path, old, new).write(to: root.appending(path: path))
  }

  @Test func anEditInPlaceInAMonthThatIsOverCountsFromTheNextLookAtEverything() throws {
    let before = try answers(world())
    var numbers = SplitMix64(seed: 9)
    let old = try paths(&numbers, month: "2026/09")[0]
    try overwrite(old, "\"status\": \"submitted\"", "\"status\": \"voided\"")
    expectNoDifference(try answers(world()), before)
    try expectSameAfterDeletingTheCache("after --fresh", world().everywhere)
    let after = try answers(world())
    #expect(after != before)
  }

  @Test func aCheckMakesTheNextAnswerRestOnEveryFile() throws {
    let before = try answers(world())
    var numbers = SplitMix64(seed: 10)
    try overwrite(try paths(&numbers, month: "2026/09")[0], "\"status\": \"submitted\"", "\"status\": \"voided\"")
    _ = try CheckWorkspace().perform(in: world())
    #expect(try answers(world()) != before)
  }
}
