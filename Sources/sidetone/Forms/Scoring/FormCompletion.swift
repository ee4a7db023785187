import QualityModel
import TerminalKit

/// What Tab offers in a form: answers first, then commands, then criteria after `goto`.
struct FormCompletion {
  let form: EvaluationQuestions

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    let before = String(line.prefix(cursor))
    let words = before.split(separator: " ").map(String.init)
    let word = before.last == " " ? "" : words.last ?? ""
    let isFirst = words.count <= (word.isEmpty ? 0 : 1)
    let command = words.first.map { $0.hasPrefix(":") ? String($0.dropFirst()) : $0 }
    let found: [Candidate]
    if command == "goto", !isFirst {
      found = form.scorer.criteria.map { Candidate($0.id, about: $0.title) }
    } else if isFirst {
      found = answers + commands
    } else if case .checklist? = form.question?.kind, words.dropLast(word.isEmpty ? 0 : 1).last?.hasSuffix(",") == true
    {
      found = options
    } else {
      found = []
    }
    return found.filter { $0.text.hasPrefix(word) }
  }

  private var options: [Candidate] {
    guard let question = form.question else { return [] }
    let numbers = OptionNumbers(question)
    return question.kind.options.enumerated().map { index, option in
      Candidate(numbers.differFromIDs ? numbers.label(index) : option.id, about: option.label)
    }
  }

  private var answers: [Candidate] {
    guard let criterion = form.question else {
      return [Candidate("y", about: "submit"), Candidate("n", about: "leave")]
    }
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

  private var commands: [Candidate] {
    let prefix = form.question?.kind == .text ? ":" : ""
    return (FormWord.forSeveral + ScoringCommand.words).filter { $0.word.first?.isLetter == true }.map {
      Candidate(prefix + $0.word, about: $0.about)
    }
  }
}
