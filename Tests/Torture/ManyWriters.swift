import Foundation

/// Lets several writers submit at the same moment: nothing is lost, nothing is there twice.
struct ManyWriters {
  let program: Program
  let site: Site

  /// Has two writers submit so many evaluations each.
  func torture(submissions: Int) throws -> Tally {
    var tally = Tally()
    try site.restore("pristine")
    try FileManager.default.createDirectory(atPath: "\(site.now)/home/other", withIntermediateDirectories: true)
    // The second is another person on the same machine, with a journal of their own.
    let people = [["SIDETONE_EVALUATOR": "q-martin"], ["XDG_STATE_HOME": "\(site.now)/home/other"]]
    let runs = try people.enumerated().map { index, environment in
      let command = Program.Command(
        "score", "--from", "-", input: Scenario.sheets(submissions), environment: environment)
      return try program.start(command, in: site, as: "writer-\(index)")
    }
    let endings = runs.map { $0.ending() }
    var inspection = Inspection(site, program)
    for ending in endings {
      if ending.status != 0 { inspection.complain("a writer ends with \(ending.cause): \(ending.talk.prefix(300))") }
      inspection.acknowledged(ending.output)
    }
    let said = endings.flatMap { $0.output.split(separator: "\n").compactMap(Inspection.submitted) }
    if Set(said).count != 2 * submissions { inspection.complain("\(Set(said).count) ids were given out") }
    if site.evaluations.count != 2 * submissions { inspection.complain("\(site.evaluations.count) files are there") }
    try inspection.afterNextStart()
    try journals(of: people, hold: submissions, &inspection)
    tally.count("evaluations submitted by two at once", site.evaluations.count)
    tally.note("two writers", inspection.complaints)
    return tally
  }

  private func journals(
    of people: [[String: String]], hold submissions: Int, _ inspection: inout Inspection
  ) throws {
    for environment in people {
      let log = try program.run(.init("log", "--json", "--limit", "100000", environment: environment), in: site)
      let entries = log.output.components(separatedBy: "\"sentence\": \"score call-0001\"").count - 1
      if entries < submissions { inspection.complain("a journal holds \(entries) entries: \(log.talk)") }
    }
  }
}
