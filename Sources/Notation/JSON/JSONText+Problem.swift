extension JSONText {
  /// Why a text is not JSON, and where; each room has its own words for it.
  package struct Problem: Error, Hashable {
    package let kind: Kind
    /// The byte it is at.
    package let offset: Int
    /// What is there; `nil` at the end of the text.
    package let found: UInt8?
  }
}

extension JSONText.Problem {
  /// What can be wrong with a JSON text.
  package enum Kind: Hashable, Sendable {
    /// There is nothing but white space.
    case empty
    /// There is more after the one value.
    case somethingFollows
    /// Values are nested deeper than is read.
    case tooDeep
    /// A key in quotes is missing.
    case noKey
    /// No colon follows a key.
    case noColon
    /// Neither a comma nor a brace follows a member.
    case objectGoesOn
    /// Neither a comma nor a bracket follows an item.
    case listGoesOn
    /// A value is missing.
    case noValue
    /// A word is not a number that is read, `true`, `false` or `null`.
    case notAValue(String)
    /// A text has no closing quote.
    case textGoesOn
    /// There is a control character in a string.
    case control(UInt8)
    /// A backslash precedes something that needs none.
    case unknownEscape
    /// `\u` is not followed by four hexadecimal digits.
    case badDigits
    /// Half of a surrogate pair is alone.
    case halfOfAPair
  }
}
