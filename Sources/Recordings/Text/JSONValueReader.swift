import Notation
import QualityModel

/// Why a text is not JSON, and where.
struct JSONProblem: Error, Hashable {
  var message: String
  /// The offset in bytes from the start of the text.
  var offset: Int
}

/// Reads JSON of other programs, a little forgiving, since speech services write `NaN` where they measured nothing.
enum JSONValueReader {
  /// Returns the one value in a text; a key that is given twice with two values leaves open what is meant.
  static func read(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    let (value, key): (JSONValue, (name: String, offset: Int)?)
    do throws(JSONText.Problem) {
      (value, key) = try JSONValue.withContradiction(forgiving: bytes)
    } catch {
      throw JSONProblem(message: error.message, offset: error.offset)
    }
    guard let key else { return value }
    throw JSONProblem(message: "the key `\(key.name)` is given twice, with two values", offset: key.offset)
  }
}

extension JSONText.Problem {
  fileprivate var message: String {
    switch kind {
    case .noColon: "expected `:` after a key"
    case .textGoesOn where found != nil: "a string has no closing quote"
    case _ where found == nil: "the JSON ends too soon"
    case .somethingFollows: "something follows the end of the JSON"
    case .tooDeep: "the JSON is nested more than \(JSONText.deepest) deep"
    case .noKey: "expected a key in quotes"
    case .objectGoesOn: "expected `,` or `}`"
    case .listGoesOn: "expected `,` or `]`"
    case .unknownEscape, .badDigits: "an unknown escape"
    default: "expected a value"
    }
  }
}
