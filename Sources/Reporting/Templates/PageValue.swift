/// A value that a page hands to its templates, as it comes from files: making it harmless is the template's work.
package indirect enum PageValue: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A text.
  case text(String)
  /// Values in order.
  case list([PageValue])
  /// Values by name.
  case group([String: PageValue])

  /// Creates a text from a literal.
  package init(stringLiteral value: String) { self = .text(value) }

  /// Returns values by name, without those that are missing or empty: a template asks with `{{#name}}` what is there.
  static func present(_ values: [String: PageValue?]) -> PageValue {
    .group(values.compactMapValues { $0 }.filter { !$0.value.isEmpty })
  }

  /// Returns texts in order.
  static func texts(_ texts: [String]) -> PageValue { .list(texts.map(PageValue.text)) }

  /// Whether there is nothing in it.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let values): values.isEmpty
    case .group(let values): values.isEmpty
    }
  }

  /// Returns the value with every text in it made harmless.
  func safe(_ escape: (String) -> String) -> PageValue {
    switch self {
    case .text(let text): .text(escape(text))
    case .list(let values): .list(values.map { $0.safe(escape) })
    case .group(let values): .group(values.mapValues { $0.safe(escape) })
    }
  }
}
