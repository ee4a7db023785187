import QualityModel

/// An option's label at the beginning of a line: what is shown beside an option names it too, whatever its first word
/// is by itself.
struct LabelWords {
  /// The option, as it is typed.
  let answer: String
  /// How many words the label has.
  let count: Int
  /// The id of another option that the first word is by itself, where more than the label follows; `nil` without one.
  let other: String?

  /// Returns the longest label that words begin with; `nil` where they begin with none.
  init?(beginning words: [String], of criterion: Criterion) {
    let options = criterion.kind.options
    let labels = options.map { Self.words(of: $0.label) }
    let found = options.indices.filter { index in
      Self.isLabel(labels[index]) && labels.count { $0 == labels[index] } == 1
        && Self.begins(words, with: labels[index])
    }
    guard let index = found.max(by: { labels[$0].count < labels[$1].count }) else { return nil }
    answer = OptionNumbers(criterion).typed(options[index].id)
    count = labels[index].count
    let named = options.firstIndex { $0.id.lowercased() == words[0].lowercased() }
    other = words.count > count ? named.flatMap { $0 == index ? nil : options[$0].id } : nil
  }

  private static func words(of label: String) -> [String] {
    label.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// A label that is a number, a short answer or a command is not the option's name.
  private static func isLabel(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return words.count > 1 || !(AnswerWord.saysNothing(first) || Slip.isCommand(first))
  }

  /// Commas and full stops of a label need not be typed, and a line may end in one.
  private static func begins(_ words: [String], with label: [String]) -> Bool {
    guard words.count >= label.count else { return false }
    return label.indices.allSatisfy { index in
      let typed = words[index].lowercased()
      return [label[index], bare(label[index])].contains(typed)
        || index == words.count - 1 && bare(typed) == bare(label[index])
    }
  }

  private static func bare(_ word: String) -> String {
    var word = word[...]
    while let last = word.last, ".,;:!?".contains(last) { word = word.dropLast() }
    return String(word)
  }
}
