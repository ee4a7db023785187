public import QualityModel

/// What the user states that a file is, where it could be more than one thing.
public enum ImportKind: String, Hashable, Sendable, CaseIterable {
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
public struct NotReadYet: Explained {
  let kind: ImportKind

  /// What went wrong.
  public var message: String { "\(kind.rawValue) \(kind == .form ? "is" : "are") not read yet" }
  /// What to do about it.
  public var help: String {
    "this version reads \(ImportKind.allCases.filter(\.isRead).map(\.rawValue).joined(separator: ", ")) and audio"
  }
  /// The request cannot be done.
  public var fault: Fault { .request }
}
