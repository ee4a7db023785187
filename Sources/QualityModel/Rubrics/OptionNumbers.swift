/// The numbers under which the options of a criterion are shown, and the ids that are numbers themselves.
///
/// Options with the ids 5, 4, 3, 2, 1 are shown as 1 to 5: what `5` means there only the person knows. `#5` is always
/// the fifth that is shown.
package struct OptionNumbers {
  private let criterion: Criterion
  private var options: [Criterion.Option] { criterion.kind.options }

  /// Creates the numbers of a criterion's options.
  package init(_ criterion: Criterion) { self.criterion = criterion }

  /// Whether an option's id is a number, and another one than it is shown under.
  package var differFromIDs: Bool {
    options.enumerated().contains { index, option in Int(option.id).map { $0 != index + 1 } ?? false }
  }

  /// Returns the number of an option as it is shown and typed.
  package func label(_ index: Int) -> String { differFromIDs ? "#\(index + 1)" : "\(index + 1)" }

  /// Returns an answer with ids in place of numbers.
  /// - Parameter isTyped: whether it was typed beside the numbers that are shown. A file has no numbers beside it, so
  ///   there an id is an id; a number that is not an id is refused in both.
  /// - Throws: `AnswerRefusal` where a number may be two options, or none.
  package func ids(in answer: String, isTyped: Bool = true) throws(AnswerRefusal) -> String {
    guard !options.isEmpty, answer.contains("#") || differFromIDs else { return answer }
    if options.contains(where: { $0.id == answer }), Int(answer) == nil { return answer }
    var ids: [String] = []
    for part in answer.split(separator: ",", omittingEmptySubsequences: false) {
      ids.append(try id(String(part).trimmed, isTyped: isTyped))
    }
    return ids.joined(separator: ",")
  }

  /// Returns an answer as it is typed, which is not its id where that could be taken for a number.
  package func typed(_ answer: String) -> String {
    guard differFromIDs else { return answer }
    return answer.split(separator: ",").map { part in
      let id = String(part).trimmed
      return options.firstIndex { $0.id == id }.map(label) ?? id
    }.joined(separator: ",")
  }

  private func id(_ word: String, isTyped: Bool) throws(AnswerRefusal) -> String {
    if word.first == "#", let number = Int(word.dropFirst()) {
      guard options.indices.contains(number - 1) else {
        throw AnswerRefusal("there is no option `\(word)`", help: "the options are `#1` to `#\(options.count)`")
      }
      return options[number - 1].id
    }
    guard differFromIDs, let number = Int(word) else { return word }
    let named = options.firstIndex { $0.id == word }
    guard isTyped || named == nil else { return word }
    let shown = options.indices.contains(number - 1) ? number - 1 : nil
    guard let shown, named != shown else { return word }
    throw doubt(word, named: named, shown: shown)
  }

  private func doubt(_ word: String, named: Int?, shown: Int) -> AnswerRefusal {
    let place = "`#\(shown + 1)` is the option shown there, \(options[shown].label)"
    guard let named else {
      return AnswerRefusal("no option has the id `\(word)`", help: place)
    }
    return AnswerRefusal(
      "`\(word)` could be two options",
      help: "`#\(named + 1)` is the one with that id, \(options[named].label); \(place)")
  }
}
