import Notation
import QualityModel

/// Answers that can hardly be, which are asked back once before they are taken.
extension AnswerLine {
  /// Returns what is odd about the answer, as a sentence goes on; `nil` where nothing is.
  /// - Parameters:
  ///   - contact: the day that days are compared with.
  ///   - commands: the words that begin a command.
  func oddity(for criterion: Criterion, contact: DistantDay, commands: [String] = []) -> String? {
    if let mention { return "`\(mention.prefix(60))` is not a place, and would be a word of the note" }
    switch answer {
    case .text(let text): return Slip.remark(on: text, among: commands)
    case .number(let number): return MeasuredNumber(criterion)?.oddity(of: number)
    case .date(let day): return Day(day).flatMap { contact.oddity(of: $0) }
    case .notApplicable, .yesNo, .scale, .option, .selected: return nil
    }
  }
}

/// What a criterion of numbers measures, as far as its words and its ranges say.
struct MeasuredNumber {
  /// What is asked, title and question.
  let asked: String
  /// The ranges that are worth points.
  let ranges: [Criterion.Range]

  /// How far outside of the rubric's own limits a number may be, in the distance that they span.
  private static let reach = 5.0

  /// Refuses a number that cannot be the answer, even if it is confirmed: a share of a whole is 0 to 100, and an
  /// exponent was hardly meant.
  static func requirePossible(
    _ answer: AnswerValue, typed: String, to criterion: Criterion
  ) throws(AnswerRefusal) {
    guard let number = answer.number, let measured = MeasuredNumber(criterion) else { return }
    guard !typed.contains(where: \.isLetter) else {
      throw AnswerRefusal("`\(typed)` is not written out", help: "\(criterion.expectation), without an exponent")
    }
    let whole = 0.0...100
    let limits = measured.limits ?? whole
    guard measured.isPercent, whole.contains(limits.lowerBound), whole.contains(limits.upperBound),
      !whole.contains(number)
    else { return }
    throw AnswerRefusal("`\(typed)` is not a share of a whole", help: "the question asks for percent: 0 to 100")
  }

  /// Returns what is odd about a number, as a sentence goes on; `nil` where nothing is.
  func oddity(of number: Double) -> String? {
    let text = number.shortest
    if isCount, number != number.rounded() { return "\(text): how many there are is a whole number" }
    if isPercent, number > 0, number < 1 {
      return "\(text) is \(text) percent here, less than one in a hundred"
    }
    guard let limits else { return nil }
    if number < 0, limits.lowerBound >= 0 { return "\(text) is below 0, and no limit in the form is below 0" }
    let span = max(limits.upperBound - limits.lowerBound, abs(limits.upperBound), 1) * Self.reach
    guard number > limits.upperBound + span || number < limits.lowerBound - span else { return nil }
    return "\(text) is far from \(Self.text(limits)), where the points of the form change"
  }

  private var words: [String] { asked.lowercased().split { !$0.isLetter && $0 != "%" }.map(String.init) }
  private var isPercent: Bool { words.contains { ["percent", "percentage"].contains($0) || $0.hasSuffix("%") } }
  private var isCount: Bool {
    asked.lowercased().contains("how many") && !words.contains(where: Self.measures.contains)
  }

  /// What is counted in parts too.
  private static let measures: Set = [
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "percent", "euros", "dollars", "points",
  ]

  private var limits: ClosedRange<Double>? {
    let ends = ranges.flatMap { [$0.from, $0.to].compactMap { $0 } }
    guard let low = ends.min(), let high = ends.max() else { return nil }
    return low...high
  }

  private static func text(_ limits: ClosedRange<Double>) -> String {
    let (low, high) = (limits.lowerBound.shortest, limits.upperBound.shortest)
    return low == high ? low : "\(low) to \(high)"
  }
}

extension MeasuredNumber {
  /// What a criterion of numbers measures; `nil` for any other.
  init?(_ criterion: Criterion) {
    guard let ranges = criterion.kind.ranges else { return nil }
    self.init(asked: "\(criterion.title) \(criterion.ask)", ranges: ranges)
  }
}
