import Foundation
import Notation
import TestSupport

/// Kills the program at random moments while a person talks to it, and takes the draft up again each time.
struct KilledTalks {
  let script: Script
  let program: Program
  let site: Site
  var numbers: SplitMix64

  init(_ script: Script, program: Program, site: Site, seed: UInt64) {
    self.script = script
    self.program = program
    self.site = site
    numbers = SplitMix64(seed: seed)
  }

  /// Kills until so many kills were done.
  mutating func torture(kills: Int) throws -> Tally {
    var tally = Tally()
    try script.prepare(site, program)
    var attempts = 0
    while tally["kills while \(script.name)"] < kills, attempts < 3 * kills + 20 {
      attempts += 1
      if script.filed(site).count > 20 { try site.restore("before") }
      try attempt(&tally)
    }
    return tally
  }

  private mutating func attempt(_ tally: inout Tally) throws {
    let (known, filed) = (script.drafts(site).first ?? [], script.filed(site).count)
    var talk = try Talk(script, with: program, in: site, known: known, atWorkbench: .random(using: &numbers))
    let moment = Duration.milliseconds(Int.random(in: 1..<900, using: &numbers))
    let deadline = ContinuousClock.now + moment
    while try talk.goOn(until: deadline) {}
    if try talk.kill() { tally.count("kills while \(script.name)") }
    tally.count("answers acknowledged before a kill", talk.acknowledged.count - known.count)
    var inspection = Inspection(site, program)
    try inspection.afterNextStart()
    judge(talk, filed, &inspection)
    tally.note("\(script.name), killed after \(moment)", inspection.complaints)
  }

  /// What was acknowledged is in the draft, or in the record that it became; never in neither.
  private func judge(_ talk: Talk, _ filed: Int, _ inspection: inout Inspection) {
    let drafts = script.drafts(site)
    let isFiled = script.filed(site).count == filed + 1
    if talk.isFinal, !isFiled { inspection.complain("the record is lost that was said to be final") }
    if isFiled {
      if !talk.isConfirmed { inspection.complain("a record is final that nobody confirmed") }
      if !drafts.isEmpty { inspection.complain("the draft is still there: \(drafts)") }
      return
    }
    let kept = drafts.first ?? []
    if kept.starts(with: talk.acknowledged) { return }
    inspection.complain("acknowledged \(talk.acknowledged), kept \(kept)\n\(talk.output)")
  }
}
