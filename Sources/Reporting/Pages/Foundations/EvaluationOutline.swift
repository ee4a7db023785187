import Foundation
import Insights
import Notation
import QualityModel

/// What an evaluation came to, and who, what and when it is about.
struct EvaluationOutline {
  var evaluation: Evaluation
  var scorer: Scorer?
  var interaction: Interaction?
  var people: People

  /// The score, the customer's view beside it, and what failed.
  var outcome: [Document.Fact] {
    var facts = [Document.Fact("Score", score)]
    if let customer { facts.append(.init("Customer", customer)) }
    guard let score = evaluation.score else { return facts }
    if !score.failed.isEmpty {
      let titles = score.failed.map { scorer?.rubric.criterion($0)?.title ?? $0 }
      facts.append(.init("Failed", "\(titles.joined(separator: ", "), .bad)"))
    }
    if !score.critical.isEmpty { facts.append(.init("Critical", score.critical.phrase)) }
    return facts
  }

  private var score: Phrase {
    guard let score = evaluation.score else { return "not submitted yet" }
    guard let percent = score.percent else { return "no score: nothing counted" }
    let band = score.band.map { ", \($0)" } ?? ""
    let edges = scorer?.rubric.edges ?? []
    let raw = score.raw.flatMap { raw in
      score.failed.isEmpty || raw == percent ? nil : " (\(NumberText.score(raw, edges: edges)) without any failure)"
    }
    return "\(NumberText.score(percent, edges: edges), .emphasis)\(band)\(raw ?? "")"
  }

  private var customer: Phrase? {
    guard let customer = evaluation.customer ?? interaction?.customer else { return nil }
    var words: [String] = []
    if let rating = customer.rating { words.append("rated \(NumberText.short(rating))") }
    if let resolved = customer.resolved { words.append(resolved ? "resolved" : "not resolved") }
    if let followUp = customer.followUp?.trimmed, !followUp.isEmpty { words.append("to do: \(followUp)") }
    return words.isEmpty ? nil : Phrase(words.joined(separator: ", "))
  }

  /// Who, what and when.
  var circumstances: [Document.Fact] {
    var facts = [
      Document.Fact("Agent", people.agentPhrase(evaluation.agent)),
      .init("Evaluator", people.evaluatorPhrase(evaluation.evaluator)), .init("Interaction", contact),
      .init("Rubric", rubric), .init("Scored", scored), .init("Status", status),
    ]
    if let edited = evaluation.revises { facts.append(.init("Edits", "\(edited.id): \(edited.reason)")) }
    if !evaluation.tags.isEmpty { facts.append(.init("Tags", Phrase(evaluation.tags.joined(separator: ", ")))) }
    return facts
  }

  private var contact: Phrase {
    let summary = evaluation.interaction
    let words = [
      summary.channel.rawValue, (summary.startedAt ?? interaction?.startedAt).map { UTC.minute(of: $0) + " UTC" },
      (summary.duration ?? interaction?.duration).map(ClockTime.text), summary.team.map { "team \($0)" },
      summary.reason, summary.organization.map { "at \($0)" },
    ]
    return Phrase(([summary.id] + words.compactMap(\.self)).joined(separator: ", "))
  }

  private var rubric: Phrase {
    let reference = "\(evaluation.rubric.id), version \(evaluation.rubric.version)"
    guard let title = scorer?.rubric.title, !title.isEmpty else { return Phrase(reference) }
    return "\(title) (\(reference))"
  }

  private var scored: Phrase {
    let date = evaluation.submittedAt ?? evaluation.startedAt
    let begun = evaluation.submittedAt == nil ? "begun " : ""
    let time = evaluation.activeSeconds.map { ", in \(ClockTime.text($0.rounded()))" } ?? ""
    return "\(begun)\(UTC.minute(of: date)) UTC\(time)"
  }

  private var status: Phrase {
    let purpose = "for \(evaluation.purpose.rawValue)"
    let apart = evaluation.purpose.isHeadline ? "" : ", kept apart from the agent's score"
    switch evaluation.status {
    case .submitted: return "submitted, \(purpose)\(apart)"
    case .draft: return "\("draft", .warning), \(purpose)\(apart)"
    case .disputed: return "\("disputed", .warning), \(purpose)\(apart)"
    case .voided: return "\("voided", .warning): it counts nowhere"
    }
  }
}
