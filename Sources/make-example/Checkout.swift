import Foundation
import QualityModel
import Records

/// The checkout that the example is made in, with everything that making it reads.
struct Checkout {
  let workspace: Workspace
  let agents: [People.Agent]
  let evaluators: [String]
  let rubrics: [String: Stored<Rubric>]
  let bank: NoteBank

  /// Reads a checkout; a folder that is none is refused, since files are removed in it.
  init(at root: URL) throws {
    workspace = Workspace(at: root)
    let manifest = Self.text("Package.swift", in: workspace) ?? ""
    guard manifest.contains("name: \"sidetone\""), let notes = Self.text("Scripts/example-notes.yaml", in: workspace)
    else {
      throw Refusal(
        "`\(root.path())` is not a checkout of this project", help: "name the folder with its Package.swift")
    }
    let bank = try NoteBank(yaml: notes)
    self.bank = bank
    guard let people = workspace.people().value, people.agents.allSatisfy({ $0.team != nil }) else {
      throw Refusal("people.yaml does not name every agent's team", help: "fix it: `sidetone check`")
    }
    agents = people.agents
    evaluators = people.evaluators.map(\.id)
    let shipped = workspace.rubrics().records.filter { bank.rubrics.contains($0.record.id) }
    rubrics = Dictionary(uniqueKeysWithValues: shipped.map { ($0.record.id, $0) })
    let isComplete = shipped.count == bank.rubrics.count && shipped.allSatisfy { !$0.record.hasErrors }
    guard isComplete else {
      throw Refusal("a rubric of the example cannot be scored with", help: "fix it: `sidetone rubric check`")
    }
  }

  /// Returns a rubric of the example.
  func rubric(_ id: String) throws -> Stored<Rubric> {
    guard let rubric = rubrics[id] else { throw Refusal("there is no rubric `\(id)`", help: "restore it") }
    return rubric
  }

  /// Returns a file's text; `nil` where it cannot be read.
  static func text(_ path: String, in workspace: Workspace) -> String? {
    try? String(contentsOf: workspace.url(of: path), encoding: .utf8)
  }
}

extension Rubric {
  fileprivate var hasErrors: Bool { findings().contains { $0.severity == .error } }
}
