import Foundation
import QualityModel

/// A small workspace in values, for pages to show.
enum Example {
  static let rubric = Rubric(
    id: "service-call", version: 3, title: "Service call", channels: [.voice],
    bands: [Band(name: "Optimized", from: 91), Band(name: "On track", from: 80), Band(name: "Coach now", from: 0)],
    sections: [
      Section(
        id: "resolution", title: "Resolution", weight: 60,
        criteria: [
          Criterion(
            id: "first-contact", title: "First-contact fix", ask: "Was the issue resolved in this contact?",
            guidance: "Count it only if the customer needs nothing more.", weight: 2, critical: .customer,
            mayBeNotApplicable: true, evidence: .onMiss),
          Criterion(
            id: "records", title: "Case notes", ask: "How complete is the record?",
            kind: .choice([
              .init(id: "complete", label: "A colleague could go on from it", points: 2),
              .init(id: "thin", label: "Promise missing", points: 1), .init(id: "missing", points: 0),
            ]), critical: .business),
        ]),
      Section(
        id: "care", title: "Care", weight: 40,
        criteria: [
          Criterion(
            id: "empathy", title: "Empathy", ask: "How well did the agent respond to what the customer felt?",
            kind: .scale(.init(anchors: [2: "A stock phrase, then straight on.", 5: "Carried into the solution."]))),
          Criterion(id: "identity", title: "Identity check", weight: 0, critical: .compliance, fails: .evaluation),
          Criterion(id: "foresight", title: "Next question", weight: 3, isBonus: true),
          Criterion(id: "keep-doing", title: "Keep doing", kind: .text, isOptional: true),
        ]),
    ])

  static let scorer = Scorer(rubric)

  static let people = People(
    agents: [.init(id: "ana-lopez", name: "Ana López", team: "billing")],
    evaluators: [.init(id: "q-martin", name: "Q. Martin")])

  static let answers = [
    Answer(criterion: "first-contact", answer: "n/a"),
    Answer(criterion: "records", answer: "thin", note: "The promised date is missing."),
    Answer(
      criterion: "empathy", answer: "2", note: "Talked over her twice.",
      evidence: [Evidence(at: 83.5, line: 14, quote: "let me finish"), Evidence(at: 90)]),
    Answer(criterion: "identity", answer: "yes"),
    Answer(criterion: "foresight", answer: "yes"),
    Answer(criterion: "keep-doing", answer: "Names the next step."),
  ]

  static let evaluation = scorer.scored(
    Evaluation(
      id: "2026-11-22-ana-lopez-7f3k9q", status: .submitted, agent: "ana-lopez", evaluator: "q-martin",
      interaction: InteractionSummary(
        id: "call-0042", channel: .voice, startedAt: Date(timeIntervalSince1970: 1_795_183_391), duration: 312,
        team: "billing", reason: "refund"),
      rubric: RubricReference(id: "service-call", version: 3),
      startedAt: Date(timeIntervalSince1970: 1_795_338_000), submittedAt: Date(timeIntervalSince1970: 1_795_338_450),
      activeSeconds: 402, answers: answers, customer: CustomerVoice(rating: 85, resolved: true),
      tags: ["late-refund"], summary: "Friendly.\nThe promise was not kept in the notes."))
}
