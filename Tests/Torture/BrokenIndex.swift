import Foundation
import Notation
import TestSupport

/// Damages the index in every way that comes to mind: each answer is the same as from a fresh one.
struct BrokenIndex {
  let program: Program
  let site: Site
  var numbers: SplitMix64

  init(program: Program, site: Site, seed: UInt64) {
    self.program = program
    self.site = site
    numbers = SplitMix64(seed: seed)
  }

  private static let questions = [
    ["status", "--json"], ["list", "--json"], ["agent", "ana-lopez", "--json"], ["trend", "--json"],
    ["check", "--json"],
  ]

  /// Damages it so many times.
  mutating func torture(damages: Int) throws -> Tally {
    var tally = Tally()
    try prepare()
    let files = site.files(under: "home/cache").map { "\(site.now)/home/cache/\($0)" }
    guard !files.isEmpty else { throw Trouble("no index was made") }
    try FileManager.default.removeItem(atPath: "\(site.now)/home/cache")
    let answers = try Self.questions.map { try answer($0).text }
    let kinds = Damage.allCases.shuffled(using: &numbers)
    for number in 0..<damages {
      try site.restore("indexed")
      // Flipped bits are what only the sums of pages notice, and there are the most places for them.
      let damage = number.isMultiple(of: 2) ? .flippedBits : kinds[number / 2 % kinds.count]
      let file = files[Int.random(in: 0..<files.count, using: &numbers)]
      let held = try damage.inflict(on: file, of: files, with: &numbers)
      var inspection = Inspection(site, program)
      for (question, expected) in zip(Self.questions, answers) {
        let (text, talk) = try answer(question)
        let name = question.joined(separator: " ")
        if text != expected { inspection.complain("`\(name)` answers\n\(text)\ninstead of\n\(expected)\(talk)") }
        if talk.contains("error:") { inspection.complain("`\(name)` complains: \(talk)") }
      }
      held?.release()
      tally.count("damages of the index")
      tally.note("index damaged, \(damage): \(file.replacing(site.now, with: ""))", inspection.complaints)
    }
    return tally
  }

  /// Two interactions with evaluations of their own, indexed before the last of them came.
  private func prepare() throws {
    try site.restore("pristine")
    let commands: [Program.Command] = [
      .init("score", "--from", "-", "--again", "heard again", input: Scenario.sheets(3)), .init("list"),
      Scenario.submission, .init("status"), .init("check"),
    ]
    for command in commands {
      let ending = try program.run(command, in: site)
      guard ending.status == 0 else { throw Trouble("cannot be prepared: \(ending.talk)") }
    }
    try site.save("indexed")
  }

  /// What a question is answered with, and how the program ended.
  private func answer(_ words: [String]) throws -> (text: String, talk: String) {
    var command = Program.Command()
    command.arguments = words
    let ending = try program.run(command, in: site)
    return ("\(ending.cause)\n\(ending.output)", ending.talk)
  }
}
