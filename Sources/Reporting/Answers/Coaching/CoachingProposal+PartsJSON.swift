package import Insights
import Notation
import QualityModel
import Statistics

extension CoachingProposal.Focus: Encodable {
  /// Writes the criterion's figures beside what to do about them.
  package func encode(to encoder: any Encoder) throws {
    try cost.encode(to: encoder)
    try encoder.write([
      "chosen": isChosen, "evidence": evidence.map(MomentRecord.init), "coaching": coaching.map(CoachingRecord.init),
      "goal": goal,
    ])
  }
}

extension CoachingProposal.Goal: Encodable {
  /// Writes the aim; the interval of `from` is with the criterion's figures.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "from": from.value?.roundedForStorage, "to": to.roundedForStorage, "basis": basis.words, "by": by,
      "evaluations": evaluations, "expected": expected, "enoughBy": enoughBy,
      "detectable": detectable?.roundedForStorage,
    ])
  }
}

extension CoachingProposal.Strength: Encodable {
  /// Writes the criterion's figures beside what makes it a strength.
  package func encode(to encoder: any Encoder) throws {
    try cost.encode(to: encoder)
    try encoder.write([
      "lead": lead.roundedForStorage, "standsOut": standsOut, "moment": moment.map(MomentRecord.init),
      "coaching": coaching.map(CoachingRecord.init),
    ])
  }
}

extension CoachingProposal.Withheld: Encodable {
  /// Writes the criterion, what it costs and why not yet.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "criterion": cost.criterion, "title": cost.title, "cost": cost.cost, "reason": reason,
    ])
  }
}

extension CoachingProposal.TooFew: Encodable {
  /// Writes the criterion and how often it counted.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "criterion": criterion, "title": title, "n": n, "reason": "too few to tell: n = \(n)",
    ])
  }
}

/// A moment as machine-readable answers hold it: every key, `null` where nothing is known.
private struct MomentRecord: Encodable {
  let moment: CoachingPlan.Moment

  func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "evaluation": moment.evaluation, "interaction": moment.interaction, "startedAt": moment.startedAt,
      "at": moment.at, "line": moment.line, "quote": moment.quote, "note": moment.note,
    ])
  }
}

/// The rubric's words for coaching, with the keys of its file.
private struct CoachingRecord: Encodable {
  let coaching: Criterion.Coaching

  func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "behaviour": coaching.behaviour, "practice": coaching.practice, "phrases": coaching.phrases,
    ])
  }
}
