import Foundation
import QualityModel
import SystemPackage
import TestSupport

@testable import Records

/// 2026-11-22T09:00:00Z, and minutes after it.
func minute(_ number: Int) -> Date { Date(timeIntervalSince1970: 1_795_338_000 + Double(number) * 60) }

/// A draft of an evaluation of call-0042.
func draft(_ id: String = "draft-1", answers: [Answer] = []) -> Evaluation {
  Evaluation(
    id: id, agent: "ana-lopez", evaluator: "q-martin",
    interaction: InteractionSummary(id: "call-0042", channel: .voice),
    rubric: RubricReference(id: "service-call", version: 3), startedAt: minute(0), answers: answers)
}

/// The same, submitted.
func submitted(_ draft: Evaluation, at date: Date = minute(7)) -> Evaluation {
  var evaluation = draft
  evaluation.status = .submitted
  evaluation.submittedAt = date
  return evaluation
}

/// A rubric that reads without findings.
let serviceCall = """
  format: sidetone.rubric/1
  id: service-call
  version: 3
  title: Service call
  bands:
    - {name: Good, from: 80}
    - {name: Poor, from: 0}
  sections:
    - id: resolution
      title: Resolution
      criteria:
        - id: first-contact
          ask: Was the issue resolved in this contact?
          guidance: Count it resolved only if the customer needs nothing more.
          kind: yes-no

  """

extension TemporaryWorkspace {
  var workspace: Workspace { Workspace(at: root) }
  /// Patient, since a program that another test starts holds the lock for the moment between fork and exec.
  var journal: Journal { Journal(in: state) }

  /// The workspace with the step at an index, and every later one, failing as after a crash.
  func crashing(at index: Int) -> Workspace {
    var workspace = workspace
    let taken = Counter()
    workspace.steps.willTake = { _ throws(FileTrouble) in
      if taken.next() >= index { throw .system(.interrupted) }
    }
    return workspace
  }

  /// The workspace with one step failing as the system would.
  func failing(with trouble: FileTrouble, at step: WritingSteps.Step) -> Workspace {
    var workspace = workspace
    workspace.steps.willTake = { taken throws(FileTrouble) in
      if taken == step { throw trouble }
    }
    return workspace
  }
}

/// Counts up from 0.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      defer { count += 1 }
      return count
    }
  }
}

/// A path that a test wrote itself.
func path(_ text: String) -> WorkspacePath { WorkspacePath(text) ?? .settings }

extension Data {
  init(_ text: String) { self.init(text.utf8) }
}

extension Finding {
  /// The finding as an editor's jump list shows it.
  var line: String {
    let place = place.map { place in "\(place.file):\(place.line.map { "\($0):\(place.column ?? 0):" } ?? "")" } ?? ""
    return "\(place) \(severity.rawValue)[\(rule)]: \(message)\nhelp: \(help)"
  }
}
