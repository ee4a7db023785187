import Foundation
import TestSupport

/// How long and how hard the program is tortured.
struct Options: Sendable {
  /// The program.
  var program: String
  /// What the random numbers begin with.
  var seed = UInt64.random(in: 0..<1_000_000)
  /// How many kills at random moments of a command.
  var kills = 2000
  /// How many kills at random moments of a conversation.
  var talks = 300
  /// Every how many calls one is made to fail, or to be the last.
  var stride = 1
  /// How many evaluations each of two writers submits.
  var submissions = 500
  /// Whether two writers also write through two mounts of one folder.
  var mounts = true
  /// How many times the index is damaged.
  var damages = 120
  /// What is done while calls fail or the program is killed; everything where nothing is named.
  var scenarios: Set<String> = []
  /// The parts that are wanted; all of them where none is named.
  var parts: Set<String> = []

  /// Reads `PROGRAM [--seed N] [--kills N] … [PART …]`.
  init(_ words: [String]) throws {
    guard let program = words.first else { throw Trouble("usage: torture PROGRAM [--seed N] [--kills N] [PART …]") }
    // It is started in another folder.
    self.program = URL(filePath: program).path
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        parts.insert(word)
        continue
      }
      if word == "--scenario" {
        rest.popFirst().map { _ = scenarios.insert($0) }
        continue
      }
      guard let number = rest.popFirst().flatMap({ Int($0) }) else { throw Trouble("\(word) needs a number") }
      switch word {
      case "--seed": seed = UInt64(number.magnitude)
      case "--kills": kills = number
      case "--talks": talks = number
      case "--stride": stride = max(1, number)
      case "--submissions": submissions = number
      case "--damages": damages = number
      default: throw Trouble("there is no option \(word)")
      }
    }
  }

  /// The reduced form, which every run of the tests goes through.
  init(reducedFor program: String, seed: UInt64) {
    self.program = program
    self.seed = seed
    (kills, talks, stride, submissions, damages) = (8, 3, 29, 25, 8)
    mounts = false
    scenarios = ["submitting", "edit in the form", "undoing an import", "scoring at a terminal"]
  }
}
