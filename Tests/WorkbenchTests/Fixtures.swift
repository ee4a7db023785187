import Foundation
import QualityModel
import Synchronization
import TestSupport

@testable import Workbench

/// A small rubric: one yes-no that wants evidence on a miss, one scale.
let formText = """
  format: sidetone.rubric/1
  id: form
  version: 1
  title: Form
  channels: [voice]
  bands:
    - {name: Good, from: 80}
    - {name: Poor, from: 0}
  sections:
    - id: all
      title: All
      criteria:
        - id: fixed
          ask: Was the issue resolved in this contact?
          guidance: Only if nothing more is needed.
          kind: yes-no
          evidence: on-miss
        - id: empathy
          ask: How well did the agent listen?
          guidance: Judge the words.
          kind: scale
          anchors: {1: Not at all, 5: All along}

  """

func interactionText(_ id: String, startedAt: String, agent: String? = "ana-lopez") -> String {
  """
  {
    "agent": \(agent.map { "\"\($0)\"" } ?? "null"),
    "channel": "voice",
    "format": "sidetone.interaction/1",
    "id": "\(id)",
    "startedAt": "\(startedAt)"
  }

  """
}

extension TemporaryWorkspace {
  /// A workspace with the form and two recordings, the second one older.
  static func withForm() throws -> TemporaryWorkspace {
    try TemporaryWorkspace([
      "rubrics/form.yaml": formText,
      "recordings/call-1.json": interactionText("call-1", startedAt: "2026-11-20T10:00:00Z"),
      "recordings/call-1.vtt": "WEBVTT\n\n00:05.000 --> 00:09.000\n<v Customer>Let me finish.\n",
      "recordings/call-2.json": interactionText("call-2", startedAt: "2026-11-19T10:00:00Z", agent: nil),
    ])
  }

  /// A world in which the clock moves a second at each look, and ids count up.
  var world: World {
    let ticks = Mutex(0)
    let ids = Mutex(0)
    return World(
      now: {
        Date(
          timeIntervalSince1970: 1_795_338_000
            + Double(
              ticks.withLock {
                $0 += 1; return $0
              }))
      },
      newID: { "id\(ids.withLock { $0 += 1; return $0 })" },
      environment: [
        "SIDETONE_EVALUATOR": "q-martin", "HOME": folder.path, "XDG_STATE_HOME": state.path,
      ], directory: root)
  }
}
