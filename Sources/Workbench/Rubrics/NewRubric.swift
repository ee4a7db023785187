import Foundation
import QualityModel
import Records

/// Creates a rubric to fill in, or a copy of another.
package struct NewRubric: Sendable {
  /// The new id.
  package var id: String
  /// The rubric to copy; `nil` begins with a small commented one.
  package var copying: String?

  package init(_ id: String, copying: String? = nil) {
    self.id = id
    self.copying = copying
  }

  /// Writes the rubric, and answers with its path in the workspace.
  package func perform(in world: World) throws -> String {
    let workspace = try world.workspace
    let path = try WorkspacePath.rubric(id)
    let text = try copying.map { try copy(of: $0, in: world) } ?? Self.starter(id)
    guard workspace.bytes(at: path) == nil else {
      throw NotFound(taken: id)
    }
    let change = Change(
      "create rubric \(id)", by: world.actor, at: world.now(), edits: [.create(path, Data(text.utf8))])
    try workspace.perform(change, journal: world.journal)
    return path.text
  }

  private func copy(of other: String, in world: World) throws -> String {
    let answer = try ReadRubric(other).perform(in: world)
    guard let bytes = answer.bytes, let rubric = answer.rubric else {
      throw Refused(
        "the rubric `\(other)` cannot be copied", findings: answer.findings, help: "correct it with `open \(other)`")
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let changed = lines.map { line -> String in
      if line.hasPrefix("id:") { return "id: \(id)" }
      if line.hasPrefix("version:") { return "version: 1" }
      if line.hasPrefix("title:") { return "title: \(rubric.title) (copy)" }
      return String(line)
    }
    return changed.joined(separator: "\n")
  }

  private static func starter(_ id: String) -> String {
    """
    format: sidetone.rubric/1
    id: \(id)
    version: 1
    title: \(Criterion.title(from: id))
    channels: [voice, chat, email]
    scoring: {method: weighted, not-applicable: redistribute, auto-fail: zero, bonus: capped}
    bands:
      - {name: Optimized, from: 91}
      - {name: On track, from: 80}
      - {name: Coach now, from: 0}
    sections:
      - id: resolution
        title: Resolution
        weight: 60
        criteria:
          - id: first-contact
            title: First contact
            ask: Was the customer's issue resolved in this contact?
            guidance: Count it resolved only if the customer needs nothing more from us.
            kind: yes-no
            critical: customer
            evidence: on-miss
            coaching:
              behaviour: Confirm the fix with the customer before closing.
              practice: [Role-play the closing check.]
              phrases: ["Before you go, is there anything still open?"]
      - id: contact
        title: Contact
        weight: 40
        criteria:
          - id: empathy
            title: Empathy
            ask: How well did the agent respond to the customer's feelings?
            guidance: Judge the words and the timing, not the accent.
            kind: scale
            anchors: {1: Ignored them, 3: Named them once, 5: Named them and acted on them}
            evidence: on-miss
            coaching:
              behaviour: Name the feeling before solving the problem.
              practice: [Listen to two calls and write down the first feeling word.]
              phrases: ["That must have been annoying; let me put it right."]

    """
  }
}

extension NotFound {
  fileprivate init(taken id: String) {
    message = "the rubric `\(id)` already exists"
    help = "change it with `open \(id)`, or take another id"
  }
}
