/// A label is one line of text that can be typed.
package struct LabelsAreWords: Rule {
  package let name = "bad-label"
  package let explanation = """
    A label is empty, begins or ends with a space, holds a line break, or is given twice. It could not be searched for,
    or would be counted beside the label that it looks like. Write each label once, on one line and without spaces
    around it.
    """

  package init() {}

  /// Returns a finding for each label that is none.
  /// - Parameter path: where the labels are.
  package func findings(in labels: [String], at path: RecordPath) -> [Finding] {
    labels.enumerated().compactMap { index, label in
      guard let trouble = Self.trouble(with: label, after: labels[..<index]) else { return nil }
      return finding(trouble.what, help: trouble.help, at: path.appending(index))
    }
  }

  private static func trouble(
    with label: String, after others: ArraySlice<String>
  ) -> (what: Finding.Message, help: String)? {
    let (shown, trimmed) = (label.prefix(60), label.trimmed)
    if !label.isReadable { return ("a label is empty", "name it, or leave it out") }
    if trimmed != label { return ("the label `\(shown)` has spaces around it", "write it as `\(trimmed.prefix(60))`") }
    if label.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      return ("the label `\(shown)` holds a line break or another control character", "write it on one line")
    }
    return others.contains(label) ? ("the label `\(shown)` is given twice", "remove one of the two") : nil
  }
}
