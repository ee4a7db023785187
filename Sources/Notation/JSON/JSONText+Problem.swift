extension JSONText {
  /// Why a text is not JSON, and where; each room has its own words for it.
  package struct Problem: Error, Hashable {
    package let kind: Kind
    /// The byte it is at.
    package let offset: Int
    /// What stands there; `nil` at the end of the text.
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
    /// Values stand in more values than are read.
    case tooDeep
    /// No key in quotes stands where one belongs.
    case noKey
    /// No colon follows a key.
    case noColon
    /// Neither a comma nor a brace follows a member.
    case objectGoesOn
    /// Neither a comma nor a bracket follows an item.
    case listGoesOn
    /// No value stands where one belongs.
    case noValue
    /// A word is no number that is read, `true`, `false` or `null`.
    case notAValue(String)
    /// A text has no closing quote.
    case textGoesOn
    /// A control character stands in a text.
    case control(UInt8)
    /// A backslash stands before something that needs none.
    case unknownEscape
    /// `\u` stands without four hexadecimal digits.
    case badDigits
    /// Half of a surrogate pair stands alone.
    case halfOfAPair
  }
}
