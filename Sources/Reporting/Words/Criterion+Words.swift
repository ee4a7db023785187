import Notation
import QualityModel

extension Criterion {
  /// Returns an answer as people read it, with the options' labels and the scale's anchors: `2 of 5: A stock phrase`.
  func words(for answer: AnswerValue) -> String {
    switch (kind, answer) {
    case (.scale(let scale), .scale(let step)):
      let reach = scale.min == 1 ? "\(step) of \(scale.max)" : "\(step) (\(scale.min) to \(scale.max))"
      return reach + (scale.anchors[step].map { ": \($0)" } ?? "")
    case (.choice(let options), .option(let index)) where options.indices.contains(index):
      return options[index].label
    case (.checklist(let options, _), .selected(let indexes)):
      let labels = indexes.filter(options.indices.contains).map { options[$0].label }
      return labels.isEmpty ? "none of them" : labels.joined(separator: "; ")
    case (.yesNo, _), (.scale, _), (.choice, _), (.checklist, _), (.number, _), (.text, _), (.date, _):
      return stored(answer)
    }
  }

  /// What kind of answer it takes, in a few words.
  var kindWords: String {
    switch kind {
    case .scale(let scale): "scale \(scale.min) to \(scale.max)"
    case .choice(let options): "choice of \(options.count)"
    case .checklist(let options, _): "checklist of \(options.count)"
    case .yesNo, .number, .text, .date: kind.word
    }
  }

  /// What is special about it, a few words each.
  var marks: [String] {
    var marks: [String] = []
    if let critical { marks.append("\(critical.rawValue)-critical") }
    if let fails { marks.append("a miss fails the \(fails.rawValue)") }
    if isBonus { marks.append("bonus") }
    if !isScored { marks.append("not scored") }
    if isInverted { marks.append("counts the other way round") }
    if mayBeNotApplicable { marks.append("may be n/a") }
    if isOptional { marks.append("optional") }
    switch evidence {
    case .never: break
    case .onMiss: marks.append("evidence on a miss")
    case .always: marks.append("evidence always")
    }
    return marks
  }
}

extension Evidence {
  /// The place and the words for a spreadsheet, where `@` would begin a formula: `line 14, 1:23: “let me finish”`.
  var words: String {
    let place = [line.map { "line \($0)" }, at.map(ClockTime.text)].compactMap(\.self).joined(separator: ", ")
    let quote = (quote ?? "").trimmed
    return [place, quote.isEmpty ? "" : "“\(quote)”"].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// The place and the words: `@14 1:23 “let me finish”`.
  var phrase: Phrase {
    // The first of the two is written as an evaluator would type it.
    let time = at.map(ClockTime.text)
    let place = line.map { "@\($0)" + (time.map { " \($0)" } ?? "") } ?? time.map { "@\($0)" } ?? ""
    let words = (quote ?? "").trimmed
    let quoted = words.isEmpty ? "" : "“\(words)”"
    return Phrase([.init(place, .code), .init(place.isEmpty || quoted.isEmpty ? "" : " "), .init(quoted)])
  }
}

extension [Evidence] {
  /// The places as they are typed, with commas: `@14, @1:23`; a quote that has none is called so.
  var places: String {
    map { evidence in evidence.line.map { "@\($0)" } ?? evidence.at.map { "@" + ClockTime.text($0) } ?? "a quote" }
      .joined(separator: ", ")
  }
}
