import CSimdJSON
import Foundation
import Notation
import QualityModel

extension Evaluation {
  /// Creates an evaluation from what was parsed; each `before` of its history is left `null`.
  init?(_ parsed: ParsedEvaluation, texts: inout TextMemory) {
    guard let status = Status(parsed.status), let purpose = Purpose(parsed.purpose),
      let interaction = InteractionSummary(parsed, texts: &texts)
    else { return nil }
    self.init(
      id: texts.text(parsed.id), status: status, purpose: purpose, agent: texts.text(parsed.agent),
      evaluator: texts.text(parsed.evaluator), interaction: interaction,
      rubric: RubricReference(
        id: texts.text(parsed.rubricID), version: Int(parsed.rubricVersion),
        digest: texts.optionalText(parsed.rubricDigest)),
      startedAt: Date(timeIntervalSince1970: parsed.startedAt), submittedAt: parsed.submittedAt.date,
      activeSeconds: parsed.activeSeconds.number, answers: parsed.answers(texts: &texts),
      score: parsed.hasScore ? Score(parsed, texts: &texts) : nil,
      customer: parsed.hasCustomer ? CustomerVoice(parsed, texts: &texts) : nil,
      tags: parsed.texts(parsed.tags, texts: &texts) ?? [], summary: texts.optionalText(parsed.summary),
      history: parsed.revisions(texts: &texts), again: parsed.again(texts: &texts),
      source: parsed.source(texts: &texts), only: parsed.texts(parsed.only, texts: &texts),
      calibration: texts.optionalText(parsed.calibration))
  }
}

extension ParsedEvaluation {
  fileprivate func answers(texts: inout TextMemory) -> [Answer] {
    items(answerList, answers) { parsed in
      Answer(
        criterion: texts.text(parsed.criterion), answer: texts.text(parsed.answer),
        selected: self.texts(parsed.selected, texts: &texts), fraction: parsed.fraction.number, weight: parsed.weight,
        note: texts.optionalText(parsed.note), evidence: evidence(parsed.evidence, texts: &texts))
    } ?? []
  }

  private func evidence(_ range: ParsedRange, texts: inout TextMemory) -> [Evidence]? {
    items(evidenceList, range) { parsed in
      Evidence(
        at: parsed.at.number, line: parsed.hasLine ? Int(parsed.line) : nil, quote: texts.optionalText(parsed.quote))
    }
  }

  fileprivate func again(texts: inout TextMemory) -> ScoredAgain? {
    isAgain ? ScoredAgain(of: texts.text(againOf), reason: texts.text(againReason)) : nil
  }

  fileprivate func source(texts: inout TextMemory) -> EvaluationSource? {
    guard hasSource else { return nil }
    return EvaluationSource(
      system: texts.text(sourceSystem), id: texts.text(sourceID), percent: sourcePercent.number,
      url: texts.optionalText(sourceURL))
  }

  fileprivate func revisions(texts: inout TextMemory) -> [Revision]? {
    items(revisionList, history) { parsed in
      Revision(
        at: Date(timeIntervalSince1970: parsed.at), by: texts.text(parsed.by), reason: texts.text(parsed.reason),
        before: .null)
    }
  }

  fileprivate func texts(_ range: ParsedRange, texts: inout TextMemory) -> [String]? {
    items(self.texts, range) { texts.text($0) }
  }

  fileprivate func items<Parsed, Item>(
    _ list: UnsafePointer<Parsed>?, _ range: ParsedRange, _ item: (Parsed) -> Item
  ) -> [Item]? {
    guard range.isPresent else { return nil }
    return UnsafeBufferPointer(start: list.map { $0 + Int(range.start) }, count: list == nil ? 0 : Int(range.count))
      .map(item)
  }
}

extension Score {
  fileprivate init(_ parsed: ParsedEvaluation, texts: inout TextMemory) {
    let sections = parsed.items(parsed.sectionList, parsed.sections) { section in
      SectionScore(section: texts.text(section.section), percent: section.percent.number)
    }
    let counts = parsed.items(parsed.countList, parsed.critical) { count in
      (texts.text(count.name), CriticalCount(misses: Int(count.misses), opportunities: Int(count.opportunities)))
    }
    self.init(
      percent: parsed.percent.number, raw: parsed.raw.number, band: texts.optionalText(parsed.band),
      failed: parsed.texts(parsed.failed, texts: &texts) ?? [], sections: sections ?? [],
      critical: Dictionary(counts ?? [], uniquingKeysWith: { _, last in last }))
  }
}

extension CustomerVoice {
  fileprivate init(_ parsed: ParsedEvaluation, texts: inout TextMemory) {
    self.init(
      rating: parsed.rating.number, resolved: parsed.hasResolved ? parsed.resolved : nil,
      followUp: texts.optionalText(parsed.followUp))
  }
}

extension InteractionSummary {
  fileprivate init?(_ parsed: ParsedEvaluation, texts: inout TextMemory) {
    guard let channel = Channel(parsed.channel) else { return nil }
    self.init(
      id: texts.text(parsed.interactionID), channel: channel, startedAt: parsed.interactionStartedAt.date,
      duration: parsed.duration.number, team: texts.optionalText(parsed.team),
      reason: texts.optionalText(parsed.reason), organization: texts.optionalText(parsed.organization))
  }
}

extension ParsedNumber {
  fileprivate var number: Double? { isPresent ? value : nil }
  fileprivate var date: Date? { isPresent ? Date(timeIntervalSince1970: value) : nil }
}
