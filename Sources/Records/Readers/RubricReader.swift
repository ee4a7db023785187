package import Foundation
package import QualityModel

/// Reads rubrics: `rubrics/<id>.yaml`.
package enum RubricReader {
  /// Returns the rubric that the bytes hold, with every finding about its shape and by the rubric rules.
  ///
  /// Where a part could not be read, the rules that need the whole form stay silent, and so do all about that part:
  /// what they would say follows from what is already said.
  /// - Parameter id: what the file is named for, `<id>` or of a kept version `<id>@<version>`; `nil` where any will do.
  package static func read(_ bytes: Data, file: String, expecting id: String? = nil) -> Reading<Rubric> {
    let text = MarkedText(yaml: bytes, file: file)
    guard let root = text.root else { return Reading(value: nil, findings: text.findings) }
    if case .mapping(let members) = root.content, members.all.isEmpty {
      let help = "write one, or begin with `rubric new`"
      let finding = FileRules.missingKey.finding("the file holds no rubric", help: help)
      return Reading(value: nil, findings: text.placed([finding]))
    }
    var form = FormReader(text)
    let rubric = form.rubric(root, expecting: id)
    let findings = (form.shapes.findings + text.placed(judge(rubric, after: form))).inOrderOfFile
    let isUsable = !findings.contains { $0.severity == .error }
    return Reading(value: isUsable ? rubric : nil, findings: findings)
  }

  private static func judge(_ rubric: Rubric?, after form: FormReader) -> [Finding] {
    guard let rubric else { return [] }
    guard !form.shapes.findings.isEmpty else { return rubric.findings() }
    return Rubric.rulesForParts.flatMap { $0.findings(in: rubric) }.filter { !form.isBroken($0.path) }
  }
}

extension [Finding] {
  /// The findings by line and column; those without a line come first.
  var inOrderOfFile: [Finding] {
    enumerated().sorted { left, right in
      let first = (left.element.place?.line ?? 0, left.element.place?.column ?? 0, left.offset)
      let second = (right.element.place?.line ?? 0, right.element.place?.column ?? 0, right.offset)
      return first < second
    }.map(\.element)
  }
}
