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
  func holds(_ query: Query, _ evaluation: Evaluation) -> Bool {
    query.terms.allSatisfy { holds($0.condition, evaluation) != $0.isExcluded }
  }

  func holds(_ condition: Query.Condition, _ evaluation: Evaluation) -> Bool {
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

  func words(_ word: Query.Word, of evaluation: Evaluation) -> [String] {
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

  func holds(_ bounds: Query.Bounds, _ figure: Double?) -> Bool {
    guard let figure else { return false }
    let isHighEnough = bounds.low.map { bounds.includesLow ? figure >= $0 : figure > $0 } ?? true
    let isLowEnough = bounds.high.map { bounds.includesHigh ? figure <= $0 : figure < $0 } ?? true
    return isHighEnough && isLowEnough
  }

  func holds(_ from: Date?, _ until: Date?, _ date: Date?) -> Bool {
    guard let date else { return false }
    return date >= from ?? .distantPast && date < until ?? .distantFuture
  }

  /// What is missing comes last either way; equal ones stand by id.
  func isBefore(_ one: Evaluation, _ other: Evaluation, in order: Query.Order) -> Bool {
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
