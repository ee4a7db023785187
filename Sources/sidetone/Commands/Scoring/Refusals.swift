import QualityModel
import TerminalKit
import Workbench

/// The sheets of a batch that were refused; those refused for the same are complained of once.
struct Refusals {
  /// Sheets that were refused for the same.
  private struct Group: Equatable {
    let message: String
    let findings: [Finding]
    let help: String
    /// Their numbers in the batch, from 1.
    var numbers: [Int] = []

    func isSame(as other: Group) -> Bool {
      message == other.message && findings == other.findings && help == other.help
    }
  }

  private var groups: [Group] = []
  private let count: Int

  init(_ outcomes: [RecordAnswers.Outcome]) {
    count = outcomes.count
    var places: [String: [Int]] = [:]
    for (index, outcome) in outcomes.enumerated() {
      guard case .refused(let message, let findings, let help) = outcome else { continue }
      var group = Group(message: message, findings: findings, help: help)
      if let place = places[message]?.first(where: { groups[$0].isSame(as: group) }) {
        groups[place].numbers.append(index + 1)
      } else {
        group.numbers = [index + 1]
        places[message, default: []].append(groups.count)
        groups.append(group)
      }
    }
  }

  /// Complains of each; where there are many sheets, numbers say which ones are meant.
  func complain(on terminal: any Terminal) {
    for group in groups {
      terminal.tell(group.findings)
      let which = count > 1 ? "\(Self.text(of: group.numbers)) of \(count): " : ""
      terminal.complain(which + group.message, help: group.help)
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
