import TestSupport

extension TemporaryWorkspace {
  /// A workspace in which Ana misses what three colleagues nearly always get right.
  static func withCoaching() throws -> TemporaryWorkspace {
    var files = [
      "rubrics/form.yaml": formText, "rubrics/form@1.yaml": formText,
      "people.yaml": """
      agents:
        - {id: ana-lopez, name: Ana López}
        - {id: ben-ito}
        - {id: cy-diaz}
        - {id: dee-ng}
      evaluators: [{id: q-martin}]
      coaches: [{id: c-ode, name: C. Ode}]

      """,
    ]
    for agent in ["ana-lopez", "ben-ito", "cy-diaz", "dee-ng"] {
      for number in 0..<12 {
        let isFixed = agent == "ana-lopez" ? number % 4 == 0 : number != 5
        let (path, text) = evaluation(number, of: agent, isFixed: isFixed)
        files[path] = text
      }
    }
    return try TemporaryWorkspace(files)
  }

  private static func evaluation(_ number: Int, of agent: String, isFixed: Bool) -> (path: String, text: String) {
    let (month, day) = number < 8 ? ("10", "0\(number + 1)") : ("11", "0\(number - 7)")
    let id = "2026-\(month)-\(day)-\(agent)-00000\(number % 10)"
    let score = isFixed ? 87.5 : 37.5
    let text = """
      {
        "format": "sidetone.evaluation/1", "id": "\(id)", "status": "submitted", "purpose": "monitoring",
        "agent": "\(agent)", "evaluator": "q-martin",
        "interaction": {"id": "\(agent)-\(number)", "channel": "voice", "startedAt": "2026-\(month)-\(day)T09:00:00Z"},
        "rubric": {"id": "form", "version": 1},
        "startedAt": "2026-\(month)-\(day)T10:00:00Z", "submittedAt": "2026-\(month)-\(day)T11:00:00Z",
        "answers": [
          {"criterion": "fixed", "answer": "\(isFixed ? "yes" : "no")", "fraction": \(isFixed ? 1 : 0), "weight": 1,
           "note": "Heard at the end.", "evidence": [{"at": 83.5, "line": 14, "quote": "call again"}]},
          {"criterion": "empathy", "answer": "4", "fraction": 0.75, "weight": 1}
        ],
        "score": {"percent": \(score), "raw": \(score), "band": "\(isFixed ? "Good" : "Poor")", "failed": [],
          "sections": [{"section": "all", "percent": \(score)}], "critical": {}}
      }

      """
    return ("sessions/evaluations/2026/\(month)/\(id).json", text)
  }
}
