import Notation
import QualityModel
import Reporting

/// Answers that can hardly be meant, which are asked back once before they are taken.
extension CoachingQuestions {
  /// Returns what is odd about a target; `nil` where nothing is.
  func doubt(aboutTarget text: String, at index: Int) -> String? {
    guard let target = Double(text), (0...100).contains(target), let mean = plan.focus[index].from, target <= mean
    else {
      return nil
    }
    return "\(target.shortest) is not above the mean now, \(NumberText.score(mean, edges: [target]))"
  }

  /// Returns what is odd about a day of the follow-up; `nil` where nothing is.
  func doubt(aboutDue text: String) -> String? {
    guard let due = Day(text), due > plan.held.advanced(by: 366) else { return nil }
    return "\(due) is more than a year after the session"
  }
}
