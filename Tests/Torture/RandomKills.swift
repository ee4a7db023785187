import Foundation
import Notation
import TestSupport

/// Kills the program at random moments, again and again over the same workspace: everything acknowledged stays.
struct RandomKills {
  let program: Program
  let site: Site
  var numbers: SplitMix64
  /// How many kills over one workspace, before a fresh one is laid out.
  static let atOnce = 50

  /// What a scenario takes when nothing goes wrong.
  private var usual: [String: Duration] = [:]

  init(program: Program, site: Site, seed: UInt64) {
    self.program = program
    self.site = site
    numbers = SplitMix64(seed: seed)
  }

  /// Kills commands until so many kills were done.
  mutating func torture(kills: Int) throws -> Tally {
    var tally = Tally()
    var acknowledged: Set<String> = []
    var attempts = 0
    while tally["kills at random moments"] < kills, attempts < 3 * kills + 20 {
      if attempts % Self.atOnce == 0 {
        try site.restore("pristine")
        acknowledged = []
      }
      attempts += 1
      try attempt(&acknowledged, &tally)
    }
    tally.count("commands that ended before their kill", attempts - tally["kills at random moments"])
    return tally
  }

  private mutating func attempt(_ acknowledged: inout Set<String>, _ tally: inout Tally) throws {
    let scenario = Self.commands[Int.random(in: 0..<Self.commands.count, using: &numbers)]
    let usual = self.usual[scenario.name] ?? .milliseconds(60)
    let moment = usual * Double.random(in: 0..<1.1, using: &numbers)
    let ending = try program.run(scenario.command(for: site), in: site, killedAfter: moment)
    if ending.isKilled {
      tally.count("kills at random moments")
      self.usual[scenario.name] = usual * 1.02
    } else {
      self.usual[scenario.name] = usual * 0.9
    }
    acknowledged.formUnion(ending.output.split(separator: "\n").compactMap(Inspection.submitted))
    var inspection = Inspection(site, program)
    try inspection.afterNextStart()
    // `undo` takes back what was acknowledged: from then on it may be gone, and `redo` brings it back.
    if scenario.takesBack { acknowledged = acknowledged.intersection(site.evaluationIDs) }
    let lost = acknowledged.subtracting(site.evaluationIDs)
    if !lost.isEmpty { inspection.complain("acknowledged and lost: \(lost.sorted())") }
    if site.countPlans("agreed") > 1 { inspection.complain("an earlier plan is still open") }
    tally.note("\(scenario.name), killed after \(moment)", inspection.complaints)
  }

  /// Something to be killed at.
  struct Victim: Sendable {
    var name: String
    var command: Program.Command
    var takesBack = false
    /// Whether it is about one evaluation, which is named at the end.
    var isAboutOne = false

    func command(for site: Site) -> Program.Command {
      guard isAboutOne else { return command }
      var command = command
      command.arguments.append(site.evaluationIDs.sorted().last ?? "none")
      return command
    }
  }

  private static let commands: [Victim] = [
    Victim(name: "submitting", command: Scenario.submission),
    Victim(
      name: "submitting many",
      command: .init("score", "--from", "-", "--again", "heard again", input: Scenario.sheets(8))),
    Victim(name: "scoring", command: Scenario.draft),
    Victim(name: "importing", command: .init("import", "../files/new-call.vtt", "../files/Späte Frage.txt")),
    Victim(name: "importing call metadata", command: .init("import", "../files/two-calls.csv")),
    Victim(name: "undoing", command: .init("undo"), takesBack: true),
    Victim(name: "redoing", command: .init("redo")),
    Victim(
      name: "editing", command: .init("edit", "--from", "../files/better.json", "--reason", "r"), isAboutOne: true),
    Victim(name: "disputing", command: .init("dispute", "--reason", "r"), isAboutOne: true),
    Victim(name: "upholding", command: .init("uphold", "--reason", "r"), isAboutOne: true),
    Victim(name: "agreeing on a plan", command: Scenario.agreement),
    Victim(name: "disagreeing", command: Scenario.disagreement),
    Victim(name: "asking", command: .init("list", "--json")),
    Victim(name: "searching", command: .init("search", "heard")),
    Victim(name: "looking everywhere", command: .init("check")),
  ]
}
