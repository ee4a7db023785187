import Foundation
import QualityModel

/// Finds the moments that bear out what a proposal says, and reads few evaluations for it.
struct MomentReader {
  private let read: (String) -> Evaluation?
  private var known: [String: Evaluation?] = [:]

  /// How many evaluations are read for one criterion.
  static let mostRead = 12
  /// How many moments one criterion is tied to.
  static let mostMoments = 3
  /// How many moments there are at least, where there are so many evaluations.
  static let fewestMoments = 2

  init(_ read: @escaping (String) -> Evaluation?) { self.read = read }

  /// Returns the moments in which a criterion fell short, the most telling first: with words, the heavier loss, then
  /// the newer one; of different interactions where there are several.
  mutating func shortfalls(of account: CriterionAccount) -> [CoachingPlan.Moment] {
    let entries = account.shortfalls.newestFirst.prefix(Self.mostRead)
    let found = entries.map { (entry: $0, moment: moment(of: $0)) }
    let telling = found.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.moment.words != other.moment.words { return one.moment.words > other.moment.words }
      if one.entry.loss != other.entry.loss { return one.entry.loss > other.entry.loss }
      return left.offset < right.offset
    }
    .map(\.element.moment).eachInteractionFirst
    let speaking = telling.filter { $0.words > 0 }.prefix(Self.mostMoments)
    return Array(speaking.count < Self.fewestMoments ? telling.prefix(Self.fewestMoments) : speaking)
  }

  /// Returns the newest moment with full marks that has a quote and a note, else one with either, else any; `nil` where
  /// there are no full marks.
  mutating func best(of account: CriterionAccount) -> CoachingPlan.Moment? {
    var best: CoachingPlan.Moment?
    for entry in account.entries.filter({ $0.fact.fraction >= 1 }).newestFirst.prefix(Self.mostRead) {
      let moment = moment(of: entry)
      if best.map({ $0.praise < moment.praise }) ?? true { best = moment }
      if moment.words == 2 { break }
    }
    return best
  }

  private mutating func moment(of entry: CriterionAccount.Entry) -> CoachingPlan.Moment {
    let facts = entry.evaluation
    let answer = evaluation(facts.id)?.answer(to: entry.fact.criterion)
    let evidence = answer?.evidence ?? []
    let spoken = evidence.first { !($0.quote ?? "").trimmed.isEmpty } ?? evidence.first
    return CoachingPlan.Moment(
      evaluation: facts.id, interaction: facts.interaction, startedAt: facts.startedAt, at: spoken?.at,
      line: spoken?.line, quote: spoken?.quote?.excerpt, note: answer?.note?.excerpt)
  }

  private mutating func evaluation(_ id: String) -> Evaluation? {
    if let evaluation = known[id] { return evaluation }
    let evaluation = read(id)
    known[id] = .some(evaluation)
    return evaluation
  }
}

extension CriterionAccount.Entry {
  /// What it cost, in percentage points; of a gate, which moves no percentage, what its fraction lacks.
  fileprivate var loss: Double { fact.lost > 0 ? fact.lost : shortfall }
}

extension [CriterionAccount.Entry] {
  /// The newest contact first; equal ones by id, so that the same records give the same answer.
  fileprivate var newestFirst: Self {
    sorted { left, right in
      let (one, other) = (left.evaluation.occurredAt ?? .distantPast, right.evaluation.occurredAt ?? .distantPast)
      return one != other ? one > other : left.evaluation.id > right.evaluation.id
    }
  }
}

extension CoachingPlan.Moment {
  /// How many of quote and note there are.
  fileprivate var words: Int { (quote == nil ? 0 : 1) + (note == nil ? 0 : 1) }

  /// How well it serves as praise: a note says what was good about it, a quote only what was said.
  fileprivate var praise: Int { (quote == nil ? 0 : 1) + (note == nil ? 0 : 2) }
}

extension [CoachingPlan.Moment] {
  /// The first of each interaction, then the others.
  fileprivate var eachInteractionFirst: Self {
    var seen: Set<String> = []
    var repeated: Self = []
    let first = filter { moment in
      if seen.insert(moment.interaction).inserted { return true }
      repeated.append(moment)
      return false
    }
    return first + repeated
  }
}

extension String {
  /// The most of a note or quote that a plan holds.
  private static let mostOfAnExcerpt = 400

  /// What a plan holds of a note or quote: cut after a word where it is very long; `nil` where nothing is said.
  var excerpt: String? { cut(after: Self.mostOfAnExcerpt) }

  /// Returns the text, cut after a word where it has more scalars than that; `nil` where it is blank.
  package func cut(after most: Int) -> String? {
    let text = trimmed
    guard !text.isEmpty else { return nil }
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    // A stretch without a space may be as long as the rest: then the cut goes through it.
    let tail = scalars.index(end, offsetBy: -(most / 2))..<end
    let atWord =
      scalars[end].properties.isWhitespace ? end : scalars[tail].lastIndex { $0.properties.isWhitespace } ?? end
    return String(scalars[..<atWord]).trimmed + "…"
  }
}
