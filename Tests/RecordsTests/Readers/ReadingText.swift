import Foundation
import QualityModel
import Records

extension [Finding] {
  /// The findings as a person sees them: place, sentence, the line with its caret, and the way out.
  var text: String { map(\.text).joined(separator: "\n") }
}

extension Finding {
  fileprivate var text: String {
    let parts = [place?.file, place?.line.map(String.init), place?.column.map(String.init)].compactMap { $0 }
    let head = "\(parts.joined(separator: ":")): \(severity)[\(rule)]: \(message)"
    guard let place, let source = place.source, let column = place.column else { return "\(head)\n= \(help)" }
    let caret = String(repeating: " ", count: column - 1) + String(repeating: "^", count: place.width)
    return "\(head)\n| \(source)\n| \(caret)\n= \(help)"
  }
}

/// Reads a rubric from its text, and returns what is found as one text.
func findings(inRubric text: String, expecting id: String? = nil) -> String {
  RubricReader.read(Data(text.utf8), file: "r.yaml", expecting: id).findings.text
}

extension String {
  /// A rubric that holds these lines as the one criterion's, and is sound otherwise.
  static func rubric(criterion lines: String) -> String {
    let criterion = lines.split(separator: "\n").map { "        \($0)\n" }.joined()
    return """
      format: sidetone.rubric/1
      id: form
      version: 1
      sections:
        - id: all
          criteria:
            - id: sound
              ask: Was it solved?
              kind: yes-no
              guidance: Yes if nothing is left open.
            -

      """ + criterion
  }
}
