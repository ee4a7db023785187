import QualityModel
import TerminalKit

/// What Tab offers as an answer to a question of an evaluation.
struct FormCompletion {
  let questions: EvaluationQuestions

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    let before = String(line.prefix(cursor))
    let words = before.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if words.count < 2 { return answers.filter { $0.text.hasPrefix(before) } }
    guard questions.question?.kind.choosing == .several, words[words.count - 2].hasSuffix(",") else { return [] }
    return options.filter { $0.text.hasPrefix(words[words.count - 1]) }
  }

  private var options: [Candidate] {
    guard let question = questions.question else { return [] }
    let numbers = OptionNumbers(question)
    return question.kind.options.enumerated().map { index, option in
      Candidate(numbers.differFromIDs ? numbers.label(index) : option.id, about: option.label)
    }
  }

  private var answers: [Candidate] {
    guard let criterion = questions.question else { return YesOrNo.candidates }
    let own: [Candidate] =
      switch criterion.kind {
      case .yesNo: [Candidate("yes"), Candidate("no")]
      case .scale(let scale):
        (scale.min...max(scale.min, scale.max)).map { Candidate(String($0), about: scale.anchors[$0]) }
      case .checklist: options + [Candidate("none", about: "nothing of it")]
      case .choice, .number, .text, .date: options
      }
    return own + (criterion.mayBeNotApplicable ? [Candidate("n/a", about: "does not apply")] : [])
  }
}
