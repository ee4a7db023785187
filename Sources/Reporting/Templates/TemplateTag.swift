import QualityModel

/// One tag of a template, with where it is in the text's bytes.
struct TemplateTag: Hashable {
  /// What a tag does.
  enum Kind: Hashable {
    /// Prints a value.
    case value
    /// Opens a section, for each of several values or where there is one.
    case section
    /// Opens a section for where there is none.
    case inverted
    /// Closes a section.
    case end
    /// Says nothing.
    case comment
  }

  /// What it does.
  var kind: Kind
  /// The name in it; empty for a comment.
  var name: String
  /// The bytes from its first brace to its last.
  var bytes: Range<Int>

  /// The names that show where in a list a section is; they look like functions without a value.
  static let places: Set<String> = ["first()", "last()", "index()", "even()", "odd()"]
}

/// Something in a template that keeps it from being used.
struct TemplateProblem: Error, Hashable {
  var message: Finding.Message
  var help: String
  /// The bytes it is about.
  var bytes: Range<Int>
}
