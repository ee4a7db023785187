import QualityModel
import Recordings

/// Why a mapping that is saved under a name cannot be used.
struct MappingTrouble: Explained {
  let message: String
  let help: String
  var fault: Fault { .request }

  static func notAName(_ name: String) -> Self {
    Self(message: "`\(name)` cannot be the name of a mapping", help: "use lower-case letters, digits, `-`, `_` and `.`")
  }

  static func unknown(_ name: String, _ known: [String]) -> Self {
    let near = Suggestion.help(for: name, among: known)
    let all = known.sorted().prefix(20).map { "`\($0)`" }.joined(separator: ", ")
    return Self(
      message: "no mapping is saved as `\(name)`",
      help: near
        ?? (known.isEmpty ? "give options with it, such as `--map id=Column`, and they are saved" : "there are \(all)"))
  }

  static func damaged(_ name: String, _ problem: ReadingOptionProblem) -> Self {
    Self(
      message: "the mapping `\(name)` in the personal configuration cannot be followed: \(problem.message)",
      help: problem.help)
  }
}
