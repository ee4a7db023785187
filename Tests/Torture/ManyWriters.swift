import Foundation

/// Lets several writers submit at the same moment: nothing is lost, nothing is there twice.
struct ManyWriters {
  let program: Program
  let site: Site
  /// Takes the file system's locks away; `nil` where that cannot be done.
  let faults: Faults?

  /// Has two writers submit so many evaluations each, on one folder, then through two mounts of it.
  func torture(submissions: Int, mounts: Bool, telling tell: (String) -> Void) throws -> Tally {
    var tally = try torture(submissions, in: site.workspace, "two writers")
    if let faults {
      let environment = faults.environmentWithoutLocks(for: program, in: site)
      tally.add(try torture(submissions, in: site.workspace, "two writers without locks", environment))
    }
    guard mounts else { return tally }
    try site.restore("pristine")
    guard let mount = try Mount(of: site.workspace, at: "\(site.root)/mounted") else {
      tell("Two mounts of one folder are skipped, since nothing may be mounted here.")
      return tally
    }
    defer { mount.remove() }
    tally.add(try torture(submissions, in: mount.path, "two mounts"))
    return tally
  }

  private func torture(
    _ submissions: Int, in folder: String, _ name: String, _ environment: [String: String] = [:]
  ) throws -> Tally {
    var tally = Tally()
    if folder == site.workspace { try site.restore("pristine") }
    try FileManager.default.createDirectory(atPath: "\(site.now)/home/other", withIntermediateDirectories: true)
    // The second is another person on the same machine, with a journal of their own.
    let people: [(environment: [String: String], folder: String)] = [
      (["SIDETONE_EVALUATOR": "q-martin"], site.workspace), (["XDG_STATE_HOME": "\(site.now)/home/other"], folder),
    ]
    let runs = try people.enumerated().map { index, person in
      var command = Program.Command(
        "score", "--from", "-", "--again", "heard again by \(index)", input: Scenario.sheets(submissions),
        environment: person.environment.merging(environment) { $1 })
      command.folder = person.folder
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
    for person in people { try journal(of: person, holds: submissions, &inspection) }
    tally.count("evaluations submitted by \(name) at once", site.evaluations.count)
    tally.note(name, inspection.complaints)
    return tally
  }

  private func journal(
    of person: (environment: [String: String], folder: String), holds submissions: Int,
    _ inspection: inout Inspection
  ) throws {
    var command = Program.Command("log", "--json", "--limit", "100000", environment: person.environment)
    command.folder = person.folder
    let log = try program.run(command, in: site)
    let entries = log.output.components(separatedBy: "\"sentence\": \"score call-0001\"").count - 1
    if entries < submissions { inspection.complain("a journal holds \(entries) entries: \(log.talk)") }
  }
}
