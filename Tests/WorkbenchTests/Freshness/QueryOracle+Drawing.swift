import CustomDump
import Foundation
import Notation
import QualityModel
import Records
import TestSupport
import Testing

@testable import RecordIndex
@testable import Workbench

extension QueryOracleTests {
  func word(_ numbers: inout SplitMix64) throws -> String {
    let key = try #require(Query.Key.allCases.randomElement(using: &numbers))
    let sign = Int.random(in: 0..<4, using: &numbers) == 0 ? "-" : ""
    return "\(sign)\(key.rawValue):\(try value(of: key, &numbers))"
  }

  func value(of key: Query.Key, _ numbers: inout SplitMix64) throws -> String {
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
  func values(of key: Query.Key, _ numbers: inout SplitMix64) throws -> String {
    let word = try #require(Query.Word(rawValue: key.rawValue))
    let known = Array(Set(evaluations.flatMap { words(word, of: $0) })).sorted()
    let values = (0...Int.random(in: 0...2, using: &numbers)).map { _ in
      let isUnknown = key.choices == nil && Int.random(in: 0..<6, using: &numbers) == 0
      return isUnknown ? "nobody" : known.randomElement(using: &numbers) ?? "nobody"
    }
    return values.map { $0.replacing("\\", with: "\\\\").replacing(",", with: "\\,") }.joined(separator: ",")
  }

  func range(around figure: Double?, _ numbers: inout SplitMix64) -> String {
    let exact = figure.map { "\($0)" } ?? "80"
    let round = Int.random(in: 20...100, using: &numbers)
    return [
      "<\(round)", "<=\(exact)", ">\(exact)", ">=\(round)", exact, "\(round - 15)..\(round)", "..\(exact)",
      "\(round)..",
    ]
    .randomElement(using: &numbers) ?? exact
  }

  func day(of evaluation: Evaluation, _ numbers: inout SplitMix64) -> String {
    let date = evaluation.interaction.startedAt ?? evaluation.submittedAt ?? .distantPast
    return String(date.ISO8601Format().prefix([4, 7, 10, 10].randomElement(using: &numbers) ?? 10))
  }

  /// One to three words in a row from what somebody wrote, in another case, or words that nobody wrote.
  func phrase(of evaluation: Evaluation, _ numbers: inout SplitMix64) -> String {
    let words = evaluation.texts.randomElement(using: &numbers).map { FoldedText($0).words.map(\.text) } ?? []
    guard !words.isEmpty, Int.random(in: 0..<8, using: &numbers) > 0 else { return "CAFE – let me" }
    let start = Int.random(in: words.indices, using: &numbers)
    let picked = words[start...].prefix(Int.random(in: 1...3, using: &numbers)).joined(separator: " ")
    return Bool.random(using: &numbers) ? picked.uppercased() : picked
  }
}
