import QualityModel

extension Query {
  /// Returns the words by which evaluations were picked, as a fact; none where all were.
  static func facts(of terms: [String]) -> [Document.Fact] {
    terms.isEmpty ? [] : [.init("Only", Phrase(line(terms), .code))]
  }
}
