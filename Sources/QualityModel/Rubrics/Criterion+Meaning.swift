import Notation

extension Criterion {
  /// What an answer to it means, in words: its kind with steps, options, ranges and points, and whether it is inverted.
  ///
  /// An answer keeps its meaning from one text of a rubric to another where this stays the same.
  package var meaning: String { kind.meaning + (isInverted ? ", inverted" : "") }
}

extension Criterion.Kind {
  fileprivate var meaning: String {
    switch self {
    case .yesNo, .text, .date: word
    case .scale(let scale): "scale \(scale.min) to \(scale.max)\(scale.anchorsInWords)"
    case .choice(let options): "choice of \(Self.list(options))"
    case .checklist(let options, let cap):
      "checklist of \(Self.list(options))\(cap.map { ", cap \($0.shortest)" } ?? "")"
    case .number(let ranges): ranges.isEmpty ? word : "number, \(ranges.map(\.inWords).joined(separator: ", "))"
    }
  }

  private static func list(_ options: [Criterion.Option]) -> String {
    options.map(\.inWords).joined(separator: ", ")
  }
}

extension Criterion.Scale {
  fileprivate var anchorsInWords: String {
    let texts = anchors.keys.sorted().map { "\($0): \(anchors[$0] ?? "")" }
    return texts.isEmpty ? "" : " (\(texts.joined(separator: "; ")))"
  }
}

extension Criterion.Option {
  fileprivate var inWords: String {
    let name = label == Criterion.title(from: id) ? id : "\(id) (\(label))"
    return name + (points.map { " = \($0.shortest)" } ?? "")
  }
}

extension Criterion.Range {
  fileprivate var inWords: String {
    let ends = [from.map { "from \($0.shortest)" }, to.map { "below \($0.shortest)" }]
    let reach = ends.compactMap { $0 }.joined(separator: " ")
    return (reach.isEmpty ? "any" : reach) + (points.map { " = \($0.shortest)" } ?? "")
  }
}
