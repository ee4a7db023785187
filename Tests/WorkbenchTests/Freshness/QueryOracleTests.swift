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
  private let index: RecordIndex
  private let evaluations: [Evaluation]

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

extension QueryOracleTests {
  private func holds(_ query: Query, _ evaluation: Evaluation) -> Bool {
    query.terms.allSatisfy { holds($0.condition, evaluation) != $0.isExcluded }
  }

  private func holds(_ condition: Query.Condition, _ evaluation: Evaluation) -> Bool {
    switch condition {
    case .word(.band, let values):
      values.contains { $0.lowercased() == evaluation.score?.band?.lowercased() }
    case .word(let word, let values): !values.filter(words(word, of: evaluation).contains).isEmpty
    case .rubric(let names):
      names.contains {
        $0.id == evaluation.rubric.id && ($0.version ?? evaluation.rubric.version) == evaluation.rubric.version
      }
    case .figure(let figure, let bounds):
      holds(bounds, figure == .score ? evaluation.score?.percent : evaluation.customer?.rating)
    case .time(let from, let until): holds(from, until, evaluation.interaction.startedAt ?? evaluation.submittedAt)
    case .resolved(let isResolved): evaluation.customer?.resolved == isResolved
    case .failed(let values):
      values.contains { value in
        let failed = evaluation.score?.failed ?? []
        return value == "yes" ? !failed.isEmpty : value == "no" ? failed.isEmpty : failed.contains(value)
      }
    case .text(let text):
      evaluation.texts.contains { !FoldedText($0).places(of: FoldedText(text).words.map(\.text)).isEmpty }
    }
  }

  private func words(_ word: Query.Word, of evaluation: Evaluation) -> [String] {
    let words: [String?] =
      switch word {
      case .agent: [evaluation.agent]
      case .team: [evaluation.interaction.team]
      case .evaluator: [evaluation.evaluator]
      case .interaction: [evaluation.interaction.id]
      case .channel: [evaluation.interaction.channel.rawValue]
      case .reason: [evaluation.interaction.reason]
      case .purpose: [evaluation.purpose.rawValue]
      case .status: [evaluation.status.rawValue]
      case .band: [evaluation.score?.band]
      case .tag: evaluation.tags
      }
    return words.compactMap(\.self)
  }

  private func holds(_ bounds: Query.Bounds, _ figure: Double?) -> Bool {
    guard let figure else { return false }
    let isHighEnough = bounds.low.map { bounds.includesLow ? figure >= $0 : figure > $0 } ?? true
    let isLowEnough = bounds.high.map { bounds.includesHigh ? figure <= $0 : figure < $0 } ?? true
    return isHighEnough && isLowEnough
  }

  private func holds(_ from: Date?, _ until: Date?, _ date: Date?) -> Bool {
    guard let date else { return false }
    return date >= from ?? .distantPast && date < until ?? .distantFuture
  }

  /// What is missing comes last either way; equal ones stand by id.
  private func isBefore(_ one: Evaluation, _ other: Evaluation, in order: Query.Order) -> Bool {
    func sorted<Value: Comparable>(_ value: (Evaluation) -> Value?, tiesFall: Bool = false) -> Bool {
      switch (value(one), value(other)) {
      case (let mine?, let yours?) where mine != yours: order.isDescending ? mine > yours : mine < yours
      case (.some, nil): true
      case (nil, .some): false
      default: tiesFall ? one.id > other.id : one.id < other.id
      }
    }
    return switch order.key {
    case .submitted: sorted(\.submittedAt, tiesFall: order.isDescending)
    case .started: sorted(\.interaction.startedAt, tiesFall: order.isDescending)
    case .score: sorted { $0.score?.percent }
    case .rating: sorted { $0.customer?.rating }
    case .agent: sorted(\.agent)
    case .evaluator: sorted(\.evaluator)
    }
  }
}

// MARK: - Random terms

extension QueryOracleTests {
  private func word(_ numbers: inout SplitMix64) throws -> String {
    let key = try #require(Query.Key.allCases.randomElement(using: &numbers))
    let sign = Int.random(in: 0..<4, using: &numbers) == 0 ? "-" : ""
    return "\(sign)\(key.rawValue):\(try value(of: key, &numbers))"
  }

  private func value(of key: Query.Key, _ numbers: inout SplitMix64) throws -> String {
    let evaluation = try #require(evaluations.randomElement(using: &numbers))
    switch key {
    case .score, .rating:
      return range(around: key == .score ? evaluation.score?.percent : evaluation.customer?.rating, &numbers)
    case .since, .until: return day(of: evaluation, &numbers)
    case .on:
      return ["2026", "2026-09..2026-10", "2026-11-02..2026-11-20", day(of: evaluation, &numbers)].randomElement(
        using: &numbers) ?? ""
    case .resolved: return Bool.random(using: &numbers) ? "yes" : "no"
    case .failed:
      let known = ["yes", "no"] + evaluations.flatMap { $0.score?.failed ?? [] }
      return (0...Int.random(in: 0...1, using: &numbers)).map { _ in known.randomElement(using: &numbers) ?? "nobody" }
        .joined(separator: ",")
    case .text: return phrase(of: evaluation, &numbers)
    case .rubric:
      return evaluation.rubric.id
        + (["", "@1", "@2", "@\(evaluation.rubric.version)"].randomElement(using: &numbers) ?? "")
    default: return try values(of: key, &numbers)
    }
  }

  /// One to three values between commas; where nobody has one, a word that nobody uses.
  private func values(of key: Query.Key, _ numbers: inout SplitMix64) throws -> String {
    let word = try #require(Query.Word(rawValue: key.rawValue))
    let known = Array(Set(evaluations.flatMap { words(word, of: $0) })).sorted()
    let values = (0...Int.random(in: 0...2, using: &numbers)).map { _ in
      let isUnknown = key.choices == nil && Int.random(in: 0..<6, using: &numbers) == 0
      return isUnknown ? "nobody" : known.randomElement(using: &numbers) ?? "nobody"
    }
    return values.map { $0.replacing("\\", with: "\\\\").replacing(",", with: "\\,") }.joined(separator: ",")
  }

  private func range(around figure: Double?, _ numbers: inout SplitMix64) -> String {
    let exact = figure.map { "\($0)" } ?? "80"
    let round = Int.random(in: 20...100, using: &numbers)
    return [
      "<\(round)", "<=\(exact)", ">\(exact)", ">=\(round)", exact, "\(round - 15)..\(round)", "..\(exact)",
      "\(round)..",
    ]
    .randomElement(using: &numbers) ?? exact
  }

  private func day(of evaluation: Evaluation, _ numbers: inout SplitMix64) -> String {
    let date = evaluation.interaction.startedAt ?? evaluation.submittedAt ?? .distantPast
    return String(date.ISO8601Format().prefix([4, 7, 10, 10].randomElement(using: &numbers) ?? 10))
  }

  /// One to three words in a row from what somebody wrote, in another case, or words that nobody wrote.
  private func phrase(of evaluation: Evaluation, _ numbers: inout SplitMix64) -> String {
    let words = evaluation.texts.randomElement(using: &numbers).map { FoldedText($0).words.map(\.text) } ?? []
    guard !words.isEmpty, Int.random(in: 0..<8, using: &numbers) > 0 else { return "CAFE – let me" }
    let start = Int.random(in: words.indices, using: &numbers)
    let picked = words[start...].prefix(Int.random(in: 1...3, using: &numbers)).joined(separator: " ")
    return Bool.random(using: &numbers) ? picked.uppercased() : picked
  }
}
