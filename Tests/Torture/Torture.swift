import Foundation
import TestSupport

/// All parts of the torture, one after the other.
struct Torture {
  let options: Options
  private let program: Program
  private let site: Site
  private let faults: Faults?

  init(_ options: Options) throws {
    self.options = options
    program = Program(path: options.program)
    site = try Site()
    faults = try Faults()
  }

  /// Runs the parts that are wanted, and tells of each that is over.
  func run(telling tell: (String) -> Void) throws -> Tally {
    var tally = Tally()
    for part in Part.allCases where options.parts.isEmpty || options.parts.contains(part.rawValue) {
      let begin = ContinuousClock.now
      let result = try run(part, tell)
      tally.add(result)
      let seconds = (ContinuousClock.now - begin).components.seconds
      tell("\(part.rawValue): \(result.failures.count) failures, \(seconds) s")
    }
    return tally
  }

  /// One part, by the name that chooses it.
  enum Part: String, CaseIterable {
    case crashes, failures, conversations, kills, talks, writers, index
  }

  private func run(_ part: Part, _ tell: (String) -> Void) throws -> Tally {
    switch part {
    case .crashes: try eachScenario(tell) { try crashes($0, $1) }
    case .failures: try eachScenario(tell) { try failures($0, $1) }
    case .conversations: try conversations(tell)
    case .kills: try kills()
    case .talks: try talks()
    case .writers:
      try ManyWriters(program: program, site: site, faults: faults).torture(
        submissions: options.submissions, mounts: options.mounts, telling: tell)
    case .index: try index()
    }
  }

  /// Where not every call is tried, another seed tries others.
  private func eachScenario(
    _ tell: (String) -> Void, _ body: (Scenario, Faults) throws -> Tally
  ) throws -> Tally {
    var tally = Tally()
    guard let faults else {
      tell("Skipped, since there is no C compiler.")
      return tally
    }
    for scenario in Scenario.all where options.scenarios.isEmpty || options.scenarios.contains(scenario.name) {
      let result = try body(scenario, faults)
      tally.add(result)
      tell("  \(scenario.name): \(result.failures.count) failures")
    }
    return tally
  }

  private var first: Int { Int(options.seed % UInt64(options.stride)) + 1 }

  private func crashes(_ scenario: Scenario, _ faults: Faults) throws -> Tally {
    try CrashPoints(program: program, faults: faults, site: site, stride: options.stride, first: first)
      .torture(scenario)
  }

  private func failures(_ scenario: Scenario, _ faults: Faults) throws -> Tally {
    var failing = FailingCalls(program: program, faults: faults, site: site, stride: options.stride, first: first)
    if options.stride > 1 { failing.errors = [Faults.Errno.allCases[Int(options.seed % 5)]] }
    return try failing.torture(scenario)
  }

  private func conversations(_ tell: (String) -> Void) throws -> Tally {
    guard let faults else {
      tell("Skipped, since there is no C compiler.")
      return Tally()
    }
    // A whole talk takes a second, and has two hundred calls.
    let stride = options.stride == 1 ? 1 : 4 * options.stride
    return try eachScript { script in
      var failing = FailingTalks(
        script: script, program: program, faults: faults, site: site, stride: stride, first: first)
      if options.stride > 1 { failing.errors = [Faults.Errno.allCases[Int(options.seed % 5)]] }
      return try failing.torture()
    }
  }

  private func kills() throws -> Tally {
    var kills = RandomKills(program: program, site: site, seed: options.seed)
    return try kills.torture(kills: options.kills)
  }

  private func talks() throws -> Tally {
    try eachScript { script in
      var talks = KilledTalks(script, program: program, site: site, seed: options.seed)
      return try talks.torture(kills: options.talks)
    }
  }

  private func eachScript(_ body: (Script) throws -> Tally) throws -> Tally {
    var tally = Tally()
    for script in Script.all where options.scenarios.isEmpty || options.scenarios.contains(script.name) {
      tally.add(try body(script))
    }
    return tally
  }

  private func index() throws -> Tally {
    var broken = BrokenIndex(program: program, site: site, seed: options.seed)
    return try broken.torture(damages: options.damages)
  }
}
