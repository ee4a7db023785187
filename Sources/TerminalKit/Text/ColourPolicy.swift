/// What the person asked for about colours.
package enum ColourPolicy: String, CaseIterable, Sendable {
  /// Colours on a terminal that has them, unless the environment objects.
  case auto
  /// Colours even into a file or a pipe.
  case always
  /// No colours.
  case never

  /// Returns whether text to a stream may carry colour codes.
  ///
  /// Under `auto`, `NO_COLOR` (not empty) forbids; then `CLICOLOR_FORCE` (not empty, not `0`) demands; then a `TERM`
  /// that is missing, empty or `dumb` forbids; then only a terminal gets colours.
  package func allowsColour(onTerminal isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if environment["NO_COLOR", default: ""] != "" { return false }
    if !["", "0"].contains(environment["CLICOLOR_FORCE", default: ""]) { return true }
    return isTerminal && !["", "dumb"].contains(environment["TERM", default: ""])
  }
}
