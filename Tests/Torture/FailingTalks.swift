import Foundation

/// Makes each call that writes fail once while a person talks to the program: the talk goes on, and no answer is lost.
struct FailingTalks {
  let script: Script
  let program: Program
  let faults: Faults
  let site: Site
  /// Every how many calls one is tried; 1 is all.
  var stride = 1
  /// The first call that is tried.
  var first = 1
  /// How they fail.
  var errors = Faults.Errno.allCases

  /// Tortures a talk from the first question to the last.
  func torture() throws -> Tally {
    var tally = Tally()
    try script.prepare(site, program)
    for error in errors {
      for number in Swift.stride(from: first, to: .max, by: stride) {
        try site.restore("before")
        guard try strike(at: number, error, &tally) else { break }
      }
    }
    return tally
  }

  private func strike(at number: Int, _ error: Faults.Errno, _ tally: inout Tally) throws -> Bool {
    let environment = faults.environment(for: program, in: site, at: number, .error(error))
    var talk = try Talk(script, with: program, in: site, known: [], atWorkbench: true, environment: environment)
    let deadline = ContinuousClock.now + .seconds(30)
    while try talk.goOn(until: deadline) {}
    let status = try talk.end()
    guard let call = faults.calls(in: site).first(where: \.isHit) else { return false }
    var inspection = Inspection(site, program)
    if status != 0 || !talk.isFinal { inspection.complain("it ends with \(status): \(talk.output)") }
    let kept = script.filed(site)
    if kept != [script.answers] { inspection.complain("kept is \(kept)") }
    try inspection.afterNextStart()
    tally.count("\(error.name) at a terminal")
    tally.note(
      "\(script.name), \(error.name) at call \(number), \(call.name) \(call.path)", inspection.complaints)
    return true
  }
}
