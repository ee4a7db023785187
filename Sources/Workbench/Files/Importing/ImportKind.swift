package import QualityModel

/// What the user states that a file is, where it could be more than one thing.
package enum ImportKind: String, Hashable, Sendable, CaseIterable {
  case calls, transcripts, messages, surveys, evaluations, form, measures

  /// Whether this version reads it.
  var isRead: Bool {
    switch self {
    case .calls, .transcripts, .messages: true
    case .surveys, .evaluations, .form, .measures: false
    }
  }
}

/// What a file was said to be is not read by this version.
package struct NotReadYet: Explained {
  let kind: ImportKind

  package var message: String { "\(kind.rawValue) \(kind == .form ? "is" : "are") not read yet" }
  package var help: String {
    "this version reads \(ImportKind.allCases.filter(\.isRead).map(\.rawValue).joined(separator: ", ")) and audio"
  }
  /// The request cannot be done.
  package var fault: Fault { .request }
}
