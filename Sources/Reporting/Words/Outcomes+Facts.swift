import Insights
import Statistics

extension Outcomes {
  /// The shares in a few lines; none without evaluations.
  func facts(target: Double) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    if atTarget.n > 0 { facts.append(.init("\(NumberText.exact(target)) or more", Phrase(NumberText.share(atTarget)))) }
    if !mainBands.isEmpty { facts.append(.init("By band", Phrase(bandWords))) }
    if mainBands.count > 2 { facts.append(.init("At least", Phrase(cumulativeWords))) }
    if failed.share.n > 0 { facts.append(.init("Failed", failedPhrase)) }
    return facts
  }

  /// The bands of the rubric used most, with the rubric where there are others; empty where there are none.
  var bandWords: String {
    guard !mainBands.isEmpty else { return "" }
    let isOne = Set(bands.map(\.rubric)).count == 1
    let words = mainBands.map { "\($0.name) \(NumberText.share($0.share))" }.joined(separator: ", ")
    return isOne ? words : "\(words); of \(mainBands[0].rubric), used most"
  }

  /// The bands between the highest and the lowest, each with those above it.
  private var cumulativeWords: String {
    mainBands.dropFirst().dropLast().map { "\($0.name) \(NumberText.share($0.orBetter))" }.joined(separator: ", ")
  }

  private var failedPhrase: Phrase {
    guard failed.n > 0 else { return "none of \(failed.share.n)" }
    let share = "\(failed.n) of \(failed.share.n): \(NumberText.share(failed.share))"
    return "\(share, .bad); \(failed.criteriaWords)"
  }
}

extension Outcomes.Failed {
  /// The criteria that failed evaluations, the most frequent first, in numbers that add up to all of them: `identity
  /// 12, disclosure 3, 4 other criteria 6`. Where that is more than the evaluations that failed it says why.
  var criteriaWords: String {
    let named = criteria.prefix(criteria.count == 4 ? 4 : 3)
    let rest = criteria.dropFirst(named.count)
    var words = named.map { "\($0.criterion) \($0.n)" }
    if !rest.isEmpty { words.append("\(rest.count) other criteria \(rest.reduce(0) { $0 + $1.n })") }
    let isSeveral = criteria.reduce(0) { $0 + $1.n } > n
    return words.joined(separator: ", ") + (isSeveral ? "; some failed several criteria" : "")
  }
}

extension NumberText {
  /// Returns a share with its interval: `65.0 % (55.3 to 73.6)`; where there are too few for one, how many: `1 of 2`.
  static func share(_ share: Estimate) -> String {
    guard let value = share.value else { return "none" }
    guard let interval = share.interval else {
      return "\(Int((value * Double(share.n) / 100).rounded())) of \(share.n)"
    }
    return "\(score(value)) % (\(ends(of: interval)))"
  }
}
