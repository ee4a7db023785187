import ArgumentParser
package import Notation
package import QualityModel
import TerminalKit

/// Ids on a command line: `ana-lopez,ben-ito`.
struct Names: ExpressibleByArgument, Equatable {
  var names: [String]

  init?(argument: String) { names = Self.names(in: argument) }

  /// Returns the names in a text, between commas or spaces.
  static func names(in text: String) -> [String] {
    text.split { $0 == "," || $0.isWhitespace }.map(String.init)
  }

  /// Returns what completes the last of the names before the cursor, with commas or spaces between them.
  static func candidates(_ names: [Candidate], _ line: String, _ cursor: Int) -> [Candidate] {
    let words = line.prefix(cursor).split(separator: " ", omittingEmptySubsequences: false)
    let word = words.last.map(String.init) ?? ""
    let done = word.lastIndex(of: ",").map { String(word[...$0]) } ?? ""
    return names.map { Candidate(done + $0.text, about: $0.about) }.filter { $0.text.hasPrefix(word) }
  }
}

/// Numbers from 1 to 100,000 on a command line: `5,8,12`.
struct Numbers: ExpressibleByArgument, Equatable {
  var numbers: [Int]

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    numbers = parts.compactMap { Int($0.trimmingPrefix(" ")) }.filter { (1...100_000).contains($0) }
    guard numbers.count == parts.count, parts.count <= 20 else { return nil }
  }
}

extension Day: ExpressibleByArgument {
  /// Creates the day that a word says.
  package init?(argument: String) { self.init(argument) }
}

extension DayWindow: ExpressibleByArgument {
  /// Creates the window that a word says.
  package init?(argument: String) { self.init(argument) }
}

extension Workshop.Selection: ExpressibleByArgument {}
