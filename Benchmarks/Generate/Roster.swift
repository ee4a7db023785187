import Foundation
import Notation

/// The people of the workspace: 500 agents in 20 teams, and 25 evaluators.
struct Roster: Sendable {
  /// One agent, with how well they do.
  struct Agent: Sendable {
    let id: String
    let name: String
    let team: String
    /// The chance of doing a thing well.
    let skill: Double
    /// What that chance gains in a year.
    let learning: Double
  }

  /// The agents.
  let agents: [Agent]
  /// The evaluators, each with a leniency.
  let evaluators: [(id: String, name: String, leniency: Double)]

  /// Makes up the people.
  init(seed: Int) {
    var numbers = SplitMix64(seed: seed, of: -1)
    let teams = Self.subjects.flatMap { subject in Self.places.map { "\(subject)-\($0)" } }
    // Forty first names by forty last names; 37 is prime to 1600, so that no pair comes twice.
    let names = (0..<525).map { index in
      let pair = index * 37 % 1600
      return (Self.firstNames[pair % 40], Self.lastNames[pair / 40])
    }
    agents = names.prefix(500).enumerated().map { index, name in
      Agent(
        id: "\(name.0)-\(name.1)".lowercased(), name: "\(name.0) \(name.1)", team: teams[index % teams.count],
        skill: numbers.normal(0.8, spread: 0.07), learning: numbers.normal(0.02, spread: 0.03))
    }
    evaluators = names.suffix(25).map { name in
      ("\(name.0)-\(name.1)".lowercased(), "\(name.0) \(name.1)", numbers.normal(spread: 0.03))
    }
  }

  /// The text of `people.yaml`.
  var yaml: String {
    let agents = agents.map { "  - {id: \($0.id), name: \($0.name), team: \($0.team)}" }
    let evaluators = evaluators.map { "  - {id: \($0.id), name: \($0.name)}" }
    return (["agents:"] + agents + ["evaluators:"] + evaluators).joined(separator: "\n") + "\n"
  }

  private static let subjects = ["billing", "technical", "collections", "orders", "retention"]
  private static let places = ["north", "south", "east", "west"]
  private static let firstNames = words(
    """
    Ana Ben Cleo Dara Emil Fay Gus Hana Ivo Juno Kai Lena Marco Nils Olga Pia Quinn Rosa Sami Tove Udo Vera Wim Xenia
    Yara Zoe Abel Bela Cyrus Dina Elif Femi Greta Hugo Iris Jonas Katya Luca Mina Noor
    """)
  private static let lastNames = words(
    """
    Adler Baker Costa Diaz Evans Fischer Garcia Hansen Ito Jansen Kaya Lind Moreau Novak Okafor Petrov Quist Rossi Silva
    Tanaka Ueda Varga Weber Xu Yilmaz Zeman Abbas Brandt Cruz Dubois Eriksen Farah Gupta Horvat Ivanov Jovic Kelly
    Lopez Mensah Nagy
    """)

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
