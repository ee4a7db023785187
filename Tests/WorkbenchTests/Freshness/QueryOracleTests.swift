import CustomDump
import Foundation
import Notation
import QualityModel
import Records
import TestSupport
import Testing

@testable import RecordIndex
@testable import Workbench

/// The index lets through what a plain reading of a query lets through, in the order that was asked for: seeded random
/// queries over the example, some of whose evaluations lack what others say.
@Suite("Queries, answered twice", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct QueryOracleTests {
  private let example: CommittedExample
  let index: RecordIndex
  let evaluations: [Evaluation]

  init() throws {
    example = try CommittedExample()
    let root = example.root
    let paths = try Self.paths(in: root)
    for (number, path) in paths.enumerated() where number.isMultiple(of: 3) {
      try Self.thinOut(root.appending(path: path), number)
    }
    let workspace = Workspace(at: root)
    evaluations = try paths.map { path in
      try #require(WorkspacePath(path).flatMap { workspace.evaluation(at: $0).value?.record }, "\(path)")
    }
    var world = World(
      now: { Date(timeIntervalSince1970: 1_795_338_000) }, newID: { "id1" },
      environment: ["HOME": example.home, "XDG_CACHE_HOME": "\(example.home)/cache"], directory: root)
    world.fileClock = { Date() + 60 }
    index = try world.index(needsText: true)
  }

  private static func paths(in root: URL) throws -> [String] {
    let folder = "sessions/evaluations"
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path(percentEncoded: false))
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".json") }.sorted().map {
      "\(folder)/\($0)"
    }
  }

  /// Takes from a record what a record may lack, and gives it words that are awkward to ask for.
  private static func thinOut(_ file: URL, _ number: Int) throws {
    var record = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
    var interaction = record["interaction"] as? [String: Any] ?? [:]
    switch number / 3 % 6 {
    case 0: interaction["team"] = nil
    case 1: (interaction["reason"], record["customer"]) = (nil, nil)
    case 2: interaction["startedAt"] = nil
    case 3: (record["score"], record["summary"]) = (nil, "Öfter: Café – let  ME finish.")
    case 4: record["tags"] = ["late, very", "a\\b", "tag:x", "Ünï"]
    default:
      (interaction["team"], record["status"]) = ("Billing, West", number.isMultiple(of: 2) ? "voided" : "disputed")
    }
    record["interaction"] = interaction
    try JSONSerialization.data(withJSONObject: record, options: [.sortedKeys, .prettyPrinted]).write(to: file)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func agreeWithAPlainReading(seed: UInt64) throws {
    var numbers = SplitMix64(seed: seed)
    var (some, none) = (0, 0)
    for _ in 0..<150 {
      let words = try (0..<Int.random(in: 0...3, using: &numbers)).map { _ in try word(&numbers) }
      let query = try Query(words: words)
      #expect(try Query(words: query.words) == query, "\(words)")
      let key = try #require(Query.Order.Key.allCases.randomElement(using: &numbers))
      let order = Query.Order(key, isDescending: Bool.random(using: &numbers))
      let limit = Bool.random(using: &numbers) ? Int.random(in: 0...12, using: &numbers) : nil
      let expected = evaluations.filter { holds(query, $0) }.sorted { isBefore($0, $1, in: order) }.map(\.id)
      let found = try ids(query, order, limit)
      #expect(found == Array(expected.prefix(limit ?? .max)), "\(query), \(order), \(limit ?? -1)")
      #expect(try index.count(query) == expected.count, "\(query)")
      (some, none) = (some + (expected.isEmpty ? 0 : 1), none + (expected.isEmpty ? 1 : 0))
    }
    // A generator that asks for nothing that exists, or always for everything, would prove nothing.
    #expect(some > 60 && none > 10, "\(some) queries found something, \(none) nothing")
  }

  private func ids(_ query: Query, _ order: Query.Order, _ limit: Int?) throws -> [String] {
    var ids: [String] = []
    try index.visit(query, order: order, limit: limit) { facts in
      ids.append(facts.id)
      return true
    }
    return ids
  }
}

// MARK: - A plain reading
