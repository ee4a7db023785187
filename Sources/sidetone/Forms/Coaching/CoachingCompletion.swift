import QualityModel
import TerminalKit

/// What Tab offers as an answer in a coaching session: criteria, the numbers of practices, y and n.
struct CoachingCompletion {
  let questions: CoachingQuestions

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    let before = String(line.prefix(cursor))
    switch questions.item {
    case .focus:
      return Names.candidates(questions.criteria.map { Candidate($0.id, about: $0.title) }, line, cursor)
    case .practice(let index):
      let offered = questions.criterion(at: index)?.coaching?.practice ?? []
      return offered.indices.map { Candidate("\($0 + 1)", about: offered[$0]) }.filter { $0.text.hasPrefix(before) }
    case .acknowledged, nil: return YesOrNo.candidates.filter { $0.text.hasPrefix(before) }
    case .because, .view, .target, .commitment, .due, .disagreement: return []
    }
  }
}
