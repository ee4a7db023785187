/// Kills the program at each call that writes, one after the other: what a crash leaves must be sound wherever it
/// falls.
struct CrashPoints {
  let program: Program
  let faults: Faults
  let site: Site
  /// Every how many calls one is tried; 1 is all.
  var stride = 1
  /// The first call that is tried.
  var first = 1

  /// Tortures a scenario.
  func torture(_ scenario: Scenario) throws -> Tally {
    var tally = Tally()
    let pristine = try pristine()
    try scenario.prepare(site, program)
    let calls = try faults.calls(of: scenario, by: program, in: site).calls
    for manner in [Faults.Manner.kill, .tear] {
      for call in calls where call.number % stride == first % stride && manner.suits(call) {
        try site.restore("before")
        try strike(scenario, at: call.number, manner, pristine, &tally)
      }
    }
    return tally
  }

  /// The workspace as it is laid out.
  private func pristine() throws -> Site.Tree {
    try site.restore("pristine")
    return site.tree
  }

  /// Runs until the call, and looks at what is left.
  private func strike(
    _ scenario: Scenario, at number: Int, _ manner: Faults.Manner, _ pristine: Site.Tree, _ tally: inout Tally
  ) throws {
    var command = scenario.command(site)
    command.environment.merge(faults.environment(for: program, in: site, at: number, manner)) { $1 }
    let ending = try program.run(command, in: site)
    guard let call = faults.calls(in: site).first(where: \.isHit) else { return }
    let name = "\(scenario.name), \(manner.text) at call \(number), \(call.name) \(call.path)"
    var inspection = Inspection(site, program)
    if !ending.isKilled { inspection.complain("not killed: \(ending.cause)") }
    tally.count("kills at a call")
    inspection.acknowledged(ending.output)
    try inspection.afterNextStart(elsewhere: scenario.otherWorkspace != nil)
    inspection.wholeness(of: scenario)
    try inspection.afterDoingAgain(scenario)
    try inspection.afterUndoingAll(pristine: pristine)
    tally.note(name, inspection.complaints)
  }
}
