import Mustache

/// What a template is given: texts that are harmless already, and nothing that prints itself in some other way.
extension PageValue {
  /// The value for the template.
  var forTemplate: Any {
    switch self {
    case .text(let text): HarmlessText(renderText: text)
    case .list(let values): HarmlessList(values: values.map(\.forTemplate))
    case .group(let values): HarmlessGroup(values: values.mapValues(\.forTemplate))
    }
  }
}

/// A text; an empty one is nothing to a section.
private struct HarmlessText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }
  func child(named: String) -> Any? { nil }
}

/// Values in order. Printed as a whole it says nothing: its own description would undo the escaping.
private struct HarmlessList: MustacheSequence, MustacheCustomRenderable {
  let values: [Any]
  var renderText: String { "" }
  var isNull: Bool { values.isEmpty }
  func makeIterator() -> IndexingIterator<[Any]> { values.makeIterator() }
}

/// Values by name; it says nothing either.
private struct HarmlessGroup: MustacheParent, MustacheCustomRenderable {
  let values: [String: Any]
  var renderText: String { "" }
  var isNull: Bool { values.isEmpty }
  func child(named name: String) -> Any? { values[name] }
}
