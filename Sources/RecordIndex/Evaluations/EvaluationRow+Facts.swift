import Foundation
import Notation
import QualityModel

extension EvaluationRow {
  /// Creates the row of a file's facts.
  init(_ facts: EvaluationFacts, words: Words) throws {
    id = facts.id
    state = 1
    status = Codes.code(of: facts.status)
    purpose = Codes.code(of: facts.purpose)
    channel = Codes.code(of: facts.channel)
    agent = try words.number(of: facts.agent)
    evaluator = try words.number(of: facts.evaluator)
    interaction = facts.interaction
    team = try facts.team.map(words.number(of:))
    reason = try facts.reason.map(words.number(of:))
    rubric = try words.number(ofRubric: facts.rubric, version: facts.version)
    startedAt = facts.startedAt?.timeIntervalSince1970
    submittedAt = facts.submittedAt?.timeIntervalSince1970
    occurredAt = facts.occurredAt?.timeIntervalSince1970
    month = Self.month(of: occurredAt)
    percent = facts.percent
    band = try facts.band.map(words.number(of:))
    rating = facts.rating
    resolved = facts.resolved.map { $0 ? 1 : 0 }
    critical = try Self.packed(facts.critical, words)
    var tags = Packer()
    for tag in facts.tags { tags.add(try words.number(of: tag)) }
    self.tags = tags.bytes
    var failed = Packer()
    for criterion in facts.failed { failed.add(try words.number(of: criterion)) }
    self.failed = failed.bytes
    criteria = try facts.criteria.map { try Self.packed($0, of: facts.rubric, words) }
    sections = PackedSection.pack(
      try facts.sections.compactMap { section in
        guard let percent = section.percent.flatMap(Tally.millionths) else { return nil }
        return PackedSection(section: try words.number(of: section.section), percent: percent)
      })
  }

  /// Returns the facts that the row holds.
  func facts(_ words: Words) throws -> EvaluationFacts {
    let rubric = try words.rubric(rubric)
    return EvaluationFacts(
      id: id, status: try Codes.word(status, of: Codes.statuses), purpose: try Codes.word(purpose, of: Codes.purposes),
      agent: try words.text(agent), evaluator: try words.text(evaluator), interaction: interaction,
      channel: try Codes.word(channel, of: Codes.channels),
      startedAt: startedAt.map(Date.init(timeIntervalSince1970:)), team: try team.map(words.text),
      reason: try reason.map(words.text), rubric: rubric.id, version: rubric.version,
      submittedAt: submittedAt.map(Date.init(timeIntervalSince1970:)), percent: percent,
      band: try band.map(words.text), critical: try criticalCounts(words), rating: rating,
      resolved: resolved.map { $0 == 1 }, tags: try tagTexts(words), criteria: try criterionFacts(words),
      sections: try sectionScores(words), failed: try failedCriteria(words))
  }

  private static func packed(_ criteria: [CriterionFact], of rubric: String, _ words: Words) throws -> [UInt8] {
    PackedCriterion.pack(
      try criteria.map { fact in
        PackedCriterion(
          criterion: try words.number(ofCriterion: fact.criterion, in: rubric),
          fraction: Tally.millionths(fact.fraction) ?? 0, isMiss: fact.isMiss, lost: Tally.millionths(fact.lost) ?? 0)
      })
  }

  private static func packed(_ critical: [String: CriticalCount], _ words: Words) throws -> [UInt8] {
    var packer = Packer()
    for (name, count) in critical.sorted(by: { $0.key < $1.key }) {
      packer.add(try words.number(of: name))
      packer.add(count.misses)
      packer.add(count.opportunities)
    }
    return packer.bytes
  }

  private func criticalCounts(_ words: Words) throws -> [String: CriticalCount] {
    var unpacker = Unpacker(critical)
    var counts: [String: CriticalCount] = [:]
    while let name = unpacker.next(), let misses = unpacker.next(), let opportunities = unpacker.next() {
      counts[try words.text(name)] = CriticalCount(misses: misses, opportunities: opportunities)
    }
    return counts
  }

  private func failedCriteria(_ words: Words) throws -> [String] {
    var unpacker = Unpacker(failed)
    var criteria: [String] = []
    while let criterion = unpacker.next() { criteria.append(try words.text(criterion)) }
    return criteria
  }

  private func tagTexts(_ words: Words) throws -> [String] {
    var unpacker = Unpacker(tags)
    var texts: [String] = []
    while let tag = unpacker.next() { texts.append(try words.text(tag)) }
    return texts
  }

  private func criterionFacts(_ words: Words) throws -> [CriterionFact]? {
    try criteria.map { bytes in
      var facts: [CriterionFact] = []
      try PackedCriterion.unpack(bytes) { packed in
        facts.append(
          CriterionFact(
            criterion: try words.criterion(packed.criterion).id, fraction: Double(packed.fraction) / 1_000_000,
            isMiss: packed.isMiss, lost: Double(packed.lost) / 1_000_000))
      }
      return facts
    }
  }

  private func sectionScores(_ words: Words) throws -> [SectionScore] {
    var scores: [SectionScore] = []
    try PackedSection.unpack(sections) { packed in
      scores.append(
        SectionScore(section: try words.text(packed.section), percent: Double(packed.percent) / 1_000_000))
    }
    return scores
  }

  /// Months counted from January of year 0; -1 where the month is not known.
  static func month(of seconds: Double?) -> Int {
    guard let seconds, abs(seconds) < 1e12 else { return -1 }
    return Month(of: Date(timeIntervalSince1970: seconds)).number
  }

  /// Returns a month as answers write it: `2026-11`; `nil` where that is not known.
  static func text(ofMonth month: Int) -> String? {
    month < 0 ? nil : Month(number: month).description
  }
}
