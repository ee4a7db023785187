/// Makes each call that writes fail once, in each way a file system can: the program says so, and nothing is half
/// written.
struct FailingCalls {
  let program: Program
  let faults: Faults
  let site: Site
  /// Every how many calls one is tried; 1 is all.
  var stride = 1
  /// The first call that is tried.
  var first = 1
  /// How they fail.
  var errors = Faults.Errno.allCases

  /// Tortures a scenario.
  func torture(_ scenario: Scenario) throws -> Tally {
    var tally = Tally()
    try scenario.prepare(site, program)
    let (calls, answer) = try faults.calls(of: scenario, by: program, in: site)
    for manner in errors.map(Faults.Manner.error) + [.short] {
      for call in calls where call.number % stride == first % stride && manner.suits(call) {
        try site.restore("before")
        try strike(scenario, at: call.number, manner, answer, &tally)
      }
    }
    return tally
  }

  /// Runs with one call failing and looks at what came of it.
  private func strike(
    _ scenario: Scenario, at number: Int, _ manner: Faults.Manner, _ answer: String, _ tally: inout Tally
  ) throws {
    let (tree, drafts) = (site.tree, site.drafts)
    var command = scenario.command(site)
    command.environment.merge(faults.environment(for: program, in: site, at: number, manner)) { $1 }
    let ending = try program.run(command, in: site)
    guard let call = faults.calls(in: site).first(where: \.isHit) else { return }
    var inspection = Inspection(site, program)
    Self.judge(ending, &inspection)
    inspection.acknowledged(ending.output)
    let isTold = ending.talk.contains("may be missing from this answer")
    if scenario.isQuestion, !isTold, ending.status != 0 || ending.output != answer {
      inspection.complain("the answer is another: \(ending.cause) \(ending.output)")
    }
    if ending.status == 0 {
      if !scenario.isDone(site) { inspection.complain("it says that it is done, and it is not") }
      if manner == .short, ending.talk.contains("error:") { inspection.complain("it complains: \(ending.talk)") }
    } else {
      if manner == .short { inspection.complain("a short write is no failure: \(ending.talk)") }
      if !scenario.isManyThings {
        Inspection.differences(between: tree, and: site.tree).forEach { inspection.complain("refused, but \($0)") }
      }
      if !Self.isKept(drafts, in: site.drafts) { inspection.complain("a draft lost answers: \(site.drafts)") }
    }
    try inspection.afterNextStart(elsewhere: scenario.otherWorkspace != nil)
    inspection.wholeness(of: scenario)
    if ending.status != 0 { try inspection.afterDoingAgain(scenario) }
    tally.count(Self.name(of: manner))
    tally.note(
      "\(scenario.name), \(Self.name(of: manner)) at call \(number), \(call.name) \(call.path)",
      inspection.complaints)
  }

  /// A failure is told in plain words and names the file; it is never a crash.
  private static func judge(_ ending: Program.Ending, _ inspection: inout Inspection) {
    guard let status = ending.status, status != 70 else {
      return inspection.complain("it ends with \(ending.cause): \(ending.talk)")
    }
    guard status != 0 else { return }
    let errors = ending.talk.split(separator: "\nhelp:")[0].split(separator: "\n").drop { !$0.contains("error") }
    let message = errors.joined(separator: " ")
    if !message.contains("error: ") { inspection.complain("no error is told: \(ending.talk)") }
    if !message.contains("/") && !message.contains(".yaml") {
      inspection.complain("the message names no file: \(ending.talk)")
    }
    if !ending.talk.contains("help: ") { inspection.complain("no help is given: \(ending.talk)") }
  }

  private static func isKept(_ old: [[String]], in new: [[String]]) -> Bool {
    old.allSatisfy { draft in new.contains { $0.starts(with: draft) } }
  }

  private static func name(of manner: Faults.Manner) -> String {
    guard case .error(let errno) = manner else { return "short writes" }
    return errno.name
  }
}
