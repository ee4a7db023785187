extension Scorer {
  /// Returns how many criteria are asked with answers as they are, and how many of these are answered: an answer to what
  /// is no longer asked does not count.
  package func progress(of answers: [Answer]) -> (answered: Int, asked: Int) {
    let asked = Set(derive(answers).standings.filter { !$0.isNotAsked }.map(\.criterion))
    let answered = answers.count { !$0.answer.trimmed.isEmpty && asked.contains($0.criterion) }
    return (answered, asked.count)
  }
}
