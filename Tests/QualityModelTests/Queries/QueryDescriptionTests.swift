import CustomDump
import Foundation
import Notation
import QualityModel
import TestSupport
import Testing

@Suite("A query as text") struct QueryDescriptionTests {
  @Test func quotesWhatNeedsThem() throws {
    let words = ["agent:ana", "-band:Coach now", #"text:say "no" \ #1"#]
    expectNoDifference(
      try Query(words: words).description, #"agent:ana -band:"Coach now" text:"say \"no\" \\ #1""#)
  }

  @Test func parsesToTheSame() throws {
    var numbers = SplitMix64(seed: 20_261_122)
    for _ in 0..<1_000 {
      let query = RandomQuery(numbers: &numbers).query
      expectNoDifference(try Query(words: query.words), query)
    }
  }

  @Test func anyWordsAreUnderstoodOrRefusedWithAPlaceWithinThem() {
    var numbers = SplitMix64(seed: 7)
    let pieces =
      Query.Key.allCases.map { $0.rawValue + ":" }
      + [
        ":", "-", ",", "\\", "..", "<", ">=", "2026", "-09", "80", ".5", "@", "\"", " ", "\n", "\0", "\u{301}", "é",
        "日本", "🇩🇪", "\u{202E}", "x",
      ]
    for _ in 0..<4_000 {
      let words = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
        (0..<Int.random(in: 0...6, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      }
      do throws(QueryProblem) {
        let query = try Query(words: words)
        #expect((try? Query(words: query.words)) == query, "\(words)")
      } catch {
        #expect(error.column >= 1 && error.width >= 0, "\(words)")
        #expect(error.column - 1 + error.width <= error.line.count, "\(words)")
      }
      _ = try? SearchRequest(words: words)
    }
  }
}

/// A query that could have been typed.
private struct RandomQuery {
  var query = Query()

  init(numbers: inout SplitMix64) {
    for _ in 0..<Int.random(in: 0...4, using: &numbers) {
      query.terms.append(
        .init(Self.condition(&numbers), isExcluded: Bool.random(using: &numbers)))
    }
  }

  private static func condition(_ numbers: inout SplitMix64) -> Query.Condition {
    switch Int.random(in: 0...5, using: &numbers) {
    case 0:
      let word = Query.Word.allCases.randomElement(using: &numbers) ?? .agent
      let choices = Query.Key(rawValue: word.rawValue)?.choices
      return .word(word, anyOf: some(&numbers) { choices?.randomElement(using: &$0) ?? text(&$0) })
    case 1:
      return .rubric(
        anyOf: some(&numbers) {
          .init(id: "form-\($0.next() % 9)", version: Bool.random(using: &$0) ? nil : Int($0.next() % 99) + 1)
        })
    case 2: return .figure(Bool.random(using: &numbers) ? .score : .rating, bounds(&numbers))
    case 3: return time(&numbers)
    case 4: return .resolved(Bool.random(using: &numbers))
    default: return .text("a" + text(&numbers))
    }
  }

  private static func some<Value>(_ numbers: inout SplitMix64, _ make: (inout SplitMix64) -> Value) -> [Value] {
    (0..<Int.random(in: 1...3, using: &numbers)).map { _ in make(&numbers) }
  }

  private static func text(_ numbers: inout SplitMix64) -> String {
    let letters = ["a", "B", "é", ",", "\\", " ", ":", "-", "\"", "'", "\u{301}", "日", "\n", "#", "<"]
    return some(&numbers) { letters.randomElement(using: &$0) ?? "" }.joined()
  }

  private static func bounds(_ numbers: inout SplitMix64) -> Query.Bounds {
    let ends = (0..<2).map { _ in Double(Int.random(in: 0...100_000_000, using: &numbers)) / 1e6 }.sorted()
    let whole = ends.map { Bool.random(using: &numbers) ? $0.rounded() : $0 }.sorted()
    switch Int.random(in: 0...3, using: &numbers) {
    case 0: return .init(low: whole[0], includesLow: Bool.random(using: &numbers))
    case 1: return .init(high: whole[0], includesHigh: Bool.random(using: &numbers))
    case 2: return .init(low: whole[0], high: whole[0])
    default:
      return .init(
        low: whole[0], includesLow: Bool.random(using: &numbers), high: whole[1],
        includesHigh: Bool.random(using: &numbers))
    }
  }

  private static func time(_ numbers: inout SplitMix64) -> Query.Condition {
    let days = (0..<2).map { _ in Int.random(in: -700_000...2_900_000, using: &numbers) }.sorted()
    let dates = [days[0], days[1] + 1].map { Date(timeIntervalSince1970: Double($0) * 86_400) }
    switch Int.random(in: 0...2, using: &numbers) {
    case 0: return .time(from: dates[0], until: nil)
    case 1: return .time(from: nil, until: dates[1])
    default: return .time(from: dates[0], until: dates[1])
    }
  }
}
