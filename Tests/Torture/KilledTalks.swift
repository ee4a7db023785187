import Foundation
import TestSupport

/// Kills the program at random moments while a person scores at a terminal, and takes the draft up again each time.
struct KilledTalks {
  let program: Program
  let site: Site
  var numbers: SeededNumbers

  init(program: Program, site: Site, seed: UInt64) {
    self.program = program
    self.site = site
    numbers = SeededNumbers(seed: seed)
  }

  /// Kills until so many kills were done.
  mutating func torture(kills: Int) throws -> Tally {
    var tally = Tally()
    try site.restore("pristine")
    var attempts = 0
    while tally["kills while scoring at a terminal"] < kills, attempts < 3 * kills + 20 {
      attempts += 1
      if site.evaluations.count > 20 { try site.restore("pristine") }
      try attempt(&tally)
    }
    return tally
  }

  private mutating func attempt(_ tally: inout Tally) throws {
    let (drafts, evaluations) = (site.drafts, site.evaluations.count)
    var talk = try Talk(program, in: site, known: drafts.first ?? [], atWorkbench: .random(using: &numbers))
    let moment = Duration.milliseconds(Int.random(in: 1..<900, using: &numbers))
    let deadline = ContinuousClock.now + moment
    while try talk.goOn(until: deadline) {}
    if try talk.kill() { tally.count("kills while scoring at a terminal") }
    tally.count("answers acknowledged before a kill", talk.acknowledged.count - (drafts.first?.count ?? 0))
    var inspection = Inspection(site, program)
    try inspection.afterNextStart()
    judge(talk, evaluations, &inspection)
    tally.note("scoring at a terminal, killed after \(moment)", inspection.complaints)
  }

  /// What was acknowledged is in the draft, or in the evaluation that it became; never in neither.
  private func judge(_ talk: Talk, _ evaluations: Int, _ inspection: inout Inspection) {
    let isFiled = site.evaluations.count == evaluations + 1
    if talk.isSubmitted, !isFiled { inspection.complain("the evaluation is lost that was said to be submitted") }
    if isFiled {
      if !talk.isConfirmed { inspection.complain("an evaluation was submitted that nobody confirmed") }
      if !site.drafts.isEmpty { inspection.complain("the draft is still there: \(site.drafts)") }
      return
    }
    let kept = site.drafts.first ?? []
    if kept.starts(with: talk.acknowledged) { return }
    inspection.complain("acknowledged \(talk.acknowledged), kept \(kept)\n\(talk.output)")
  }
}
