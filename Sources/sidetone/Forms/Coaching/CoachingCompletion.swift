import QualityModel
import TerminalKit

/// What Tab offers in a coaching session: criteria, practices, y and n, then the commands.
struct CoachingCompletion {
  let form: CoachingQuestions

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    let before = String(line.prefix(cursor))
    switch form.item {
    case .focus:
      return Names.candidates(form.criteria.map { Candidate($0.id, about: $0.title) }, line, cursor)
    case .practice(let index):
      let offered = form.criterion(at: index)?.coaching?.practice ?? []
      return offered.indices.map { Candidate("\($0 + 1)", about: offered[$0]) }.filter { $0.text.hasPrefix(before) }
    case .acknowledged, nil:
      return YesOrNo.candidates.filter { $0.text.hasPrefix(before) }
    default:
      return ["moment", "goto", "review", "help", "quit"].filter { !before.isEmpty && $0.hasPrefix(before) }.map {
        Candidate($0)
      }
    }
  }
}
