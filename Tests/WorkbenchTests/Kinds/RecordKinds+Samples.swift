import QualityModel
import Records
import TestSupport

@testable import Workbench

/// A sound file of each kind of record, by path. A new kind needs one here, and nothing else in the tests that walk all
/// kinds.
let samples: [String: String] = [
  "sidetone.yaml": "targets: {score: 90}\n",
  "recordings/call-1.json": interactionText("call-1", startedAt: "2026-11-20T10:00:00Z"),
  "sessions/drafts/2026-11-20-ana-lopez-draft1.json": """
  {
    "format": "sidetone.evaluation/1", "id": "2026-11-20-ana-lopez-draft1", "status": "draft",
    "purpose": "monitoring", "agent": "ana-lopez", "evaluator": "q-martin",
    "interaction": {"id": "call-1", "channel": "voice", "startedAt": "2026-11-20T10:00:00Z"},
    "rubric": {"id": "form", "version": 1}, "startedAt": "2026-11-20T11:00:00Z", "answers": []
  }

  """,
  "sessions/coaching/2026-11-20-ana-lopez-plan01.json": """
  {
    "format": "sidetone.coaching/1", "id": "2026-11-20-ana-lopez-plan01", "status": "agreed", "agent": "ana-lopez",
    "coach": "c-ode", "rubric": {"id": "form", "version": 1}, "window": {"from": "2026-10-01", "to": "2026-11-19"},
    "startedAt": "2026-11-20T09:00:00Z", "held": "2026-11-20", "agreedAt": "2026-11-20T10:00:00Z",
    "due": "2026-12-18",
    "focus": [
      {"criterion": "fixed", "title": "Fixed", "from": 25, "target": 60, "evaluations": 12, "evidence": [],
       "commitment": "I ask again."}
    ]
  }

  """,
  "sessions/workshops/listening.yaml": """
  format: sidetone.workshop/1
  id: listening
  title: Listening
  held: 2026-10-12
  rubric: form
  cohort: [ana-lopez]
  comparison: [ben-ito]
  before: {from: 2026-09-01, to: 2026-10-11}
  after: {from: 2026-10-13, to: 2026-11-20}

  """,
]

extension TemporaryWorkspace {
  /// A workspace with a sound record of each kind.
  static func withEveryKind() throws -> TemporaryWorkspace {
    let files = try withCoaching()
    for (path, text) in samples { try files.write(text, to: path) }
    return files
  }
}
