import QualityModel

/// The sheets of a batch that were refused; those refused for the same reason are reported once.
struct RefusedSheets {
  private struct Group {
    let refusal: Refusal
    /// The sheets' numbers in the batch, from 1.
    var numbers: [Int]
  }

  private var groups: [Group] = []
  private let count: Int

  init(_ outcomes: [ScoringAnswer.Outcome]) {
    count = outcomes.count
    var places: [Refusal: Int] = [:]
    for (index, outcome) in outcomes.enumerated() {
      guard case .refused(let refusal) = outcome else { continue }
      if let place = places[refusal] {
        groups[place].numbers.append(index + 1)
      } else {
        places[refusal] = groups.count
        groups.append(Group(refusal: refusal, numbers: [index + 1]))
      }
    }
  }

  /// Each refusal once; where there are many sheets, numbers say which ones are meant.
  var refusals: [Refusal] {
    groups.map { group in
      var refusal = group.refusal
      if count > 1 { refusal.message = "\(Self.text(of: group.numbers)) of \(count): \(refusal.message)" }
      return refusal
    }
  }

  /// Numbers in runs: `1 to 3, 7`; of many runs the first ones and how many numbers follow.
  private static func text(of numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let shown = runs.prefix(6).map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)\(run.count == 2 ? ", " : " to ")\(run.upperBound)"
    }
    let rest = runs.dropFirst(6).reduce(0) { $0 + $1.count }
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
