import Foundation

/// Looks a site over after an accident, and says everything that is not as it should be.
struct Inspection {
  let site: Site
  let program: Program
  private(set) var complaints: [String] = []

  init(_ site: Site, _ program: Program) {
    self.site = site
    self.program = program
  }

  /// Starts the program anew, and looks whether everything that it finds is sound.
  mutating func afterNextStart(elsewhere: Bool = false) throws {
    try answer("status", "--json")
    if !elsewhere { nothingIsLeftBehind() }
    try answer("check")
    try answer("log", "--json")
    for path in site.tree.keys where path.hasSuffix(".json") { parse(path) }
    for draft in site.drafts where draft.isEmpty { complaints.append("a draft without its answers") }
  }

  /// Looks whether the writes that were cut short left files behind.
  mutating func nothingIsLeftBehind() {
    let left = site.temporaries
    if !left.isEmpty { complaints.append("left behind: \(left.joined(separator: ", "))") }
  }

  /// Looks whether a change of several files was made in part.
  mutating func wholeness(of scenario: Scenario) {
    if !scenario.isWhole(site) { complaints.append("only a part of the change was made") }
  }

  /// Does what was cut short once more, and looks whether it is done now.
  mutating func afterDoingAgain(_ scenario: Scenario) throws {
    if scenario.isDoneOnce, scenario.isDone(site) { return }
    let ending = try program.run(scenario.command(site), in: site)
    if ending.status != 0 { complaints.append("done again it ends with \(ending.cause): \(ending.talk)") }
    if !scenario.isDone(site) { complaints.append("done again it is not done") }
    guard let other = scenario.otherWorkspace else { return }
    var command = Program.Command("status")
    command.folder = "\(site.now)/\(other)"
    _ = try program.run(command, in: site)
    nothingIsLeftBehind()
  }

  /// Takes everything back, and looks whether the workspace is as it was laid out.
  mutating func afterUndoingAll(pristine: Site.Tree) throws {
    for _ in 0..<100 {
      let ending = try program.run(.init("undo"), in: site)
      if ending.status == 0 { continue }
      if ending.status != 1 || !ending.talk.contains("nothing to undo") {
        complaints.append("undo ends with \(ending.cause): \(ending.talk)")
      }
      break
    }
    complaints += Self.differences(between: pristine, and: site.tree).map { "undone, but \($0)" }
  }

  /// Looks whether everything that was said to be submitted is there.
  mutating func acknowledged(_ output: String) {
    let ids = Set(output.split(separator: "\n").compactMap(Self.submitted))
    let lost = ids.subtracting(site.evaluationIDs)
    if !lost.isEmpty { complaints.append("acknowledged and lost: \(lost.sorted().joined(separator: ", "))") }
  }

  /// Returns the id that a line says was submitted.
  static func submitted(_ line: Substring) -> String? {
    guard let rest = line.split(separator: "Submitted ").last, line.hasPrefix("Submitted ") else { return nil }
    return rest.split(separator: ":").first.map(String.init)
  }

  /// Says that something is wrong.
  mutating func complain(_ complaint: String) { complaints.append(complaint) }

  /// Returns how a workspace differs from what it was.
  static func differences(between old: Site.Tree, and new: Site.Tree) -> [String] {
    Set(old.keys).union(new.keys).sorted().compactMap { path in
      switch (old[path], new[path]) {
      case (nil, _): "\(path) is new"
      case (_, nil): "\(path) is gone"
      case (let one, let other): one == other ? nil : "\(path) differs"
      }
    }
  }

  private mutating func answer(_ words: String...) throws {
    var command = Program.Command()
    command.arguments = words
    let ending = try program.run(command, in: site)
    guard ending.status != 0 else { return }
    let said = (ending.output + ending.talk).prefix(600)
    complaints.append("`\(words.joined(separator: " "))` ends with \(ending.cause): \(said)")
  }

  private mutating func parse(_ path: String) {
    let bytes = FileManager.default.contents(atPath: "\(site.workspace)/\(path)") ?? Data()
    guard (try? JSONSerialization.jsonObject(with: bytes)) == nil else { return }
    complaints.append("\(path) does not parse: \(String(decoding: bytes.prefix(200), as: UTF8.self))")
  }
}
