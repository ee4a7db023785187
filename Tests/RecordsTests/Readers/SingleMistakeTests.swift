import CustomDump
import Foundation
import QualityModel
import Records
import Testing

/// One mistake in a form gives one finding, and no other rule repeats it in its own words.
struct SingleMistakeTests {
  /// A sound form with every kind of answer, section weights, conditions and effects.
  static let form = """
    format: sidetone.rubric/1
    id: harbour
    version: 1
    title: Harbour line
    channels: [voice]
    scoring: {method: weighted, not-applicable: within-section, auto-fail: zero, bonus: capped}
    bands:
      - {name: Clear, from: 90}
      - {name: Choppy, from: 60}
      - {name: Stormy, from: 0}
    sections:
      - id: start
        title: Start
        weight: 30
        criteria:
          - {id: who, ask: Who called?, guidance: As noted., kind: choice, scored: false, options: [{id: skipper}, {id: agent}]}
          - {id: greeted, ask: Did they greet by name?, guidance: Once is enough., kind: yes-no, weight: 2, fails: section}
          - {id: berth, ask: How was the berth given?, guidance: Listen for the number., kind: choice, weight: 3, critical: business, options: [{id: read, points: 4}, {id: vague, points: 2}, {id: left, points: 0}]}
      - id: work
        title: Work
        weight: 50
        criteria:
          - {id: depth, ask: How well was the depth explained?, guidance: Tide included., kind: scale, min: 1, max: 5, weight: 3, anchors: {1: Left out., 3: Half., 5: Clear.}}
          - {id: facts, ask: Which facts were noted?, guidance: Tick what was said., kind: checklist, cap: 2, weight: 2, options: [{id: length}, {id: draught}, {id: flag, points: -1}]}
          - {id: wait, ask: How long was the wait?, guidance: In minutes., kind: number, weight: 2, ranges: [{to: 2, points: 3}, {from: 2, to: 6, points: 1}, {from: 6, points: 0}]}
          - {id: papers, ask: Were papers asked for?, guidance: From skippers., kind: yes-no, weight: 2, when: {criterion: who, is: [skipper]}}
          - {id: insured, ask: Was insurance named?, guidance: From skippers., kind: yes-no, weight: 2, when: {criterion: who, is: [skipper]}}
      - id: close
        title: Close
        weight: 20
        criteria:
          - {id: fee, ask: Was the fee named?, guidance: In full., kind: yes-no, critical: compliance, fails: evaluation, evidence: on-miss}
          - {id: thanks, ask: Was there thanks?, guidance: Any words., kind: yes-no, bonus: true, weight: 2}
          - {id: remark, ask: What else?, kind: text, optional: true}
    """

  /// What is replaced by what, and the one rule that finds it.
  static let mistakes: [(from: String, to: String, rule: String)] = [
    // Weights.
    ("weight: 30", "weight: -30", "bad-weight"), ("weight: 50", "weight: 5e9", "bad-weight"),
    ("kind: yes-no, weight: 2, fails", "kind: yes-no, weight: -2, fails", "bad-weight"),
    ("bonus: true, weight: 2", "bonus: true, weight: -2", "bad-weight"),
    ("{id: read, points: 4}", "{id: read, points: 4e9}", "bad-weight"),
    ("{id: read, points: 4}", "{id: read, points: .nan}", "wrong-type"),
    ("    weight: 20\n", "", "section-weights"), ("    weight: 30\n", "", "section-weights"),
    ("method: weighted", "method: points", "points-method"),
    // Bands.
    ("from: 90}", "from: 900}", "bad-bands"), ("from: 0}", "from: 60}", "bad-bands"),
    ("from: 0}", "from: 6}", "bad-bands"), ("from: 0}", "from: -5}", "bad-bands"),
    ("from: 0}", "from: 120}", "bad-bands"), ("name: Choppy", "name: Clear", "bad-bands"),
    ("{name: Choppy, from: 60}", "{name: Clear, from: 90}", "bad-bands"),
    // Ids.
    ("id: insured", "id: papers", "duplicate-id"), ("id: close", "id: work", "duplicate-id"),
    ("{id: vague,", "{id: read,", "duplicate-id"), ("id: draught", "id: none", "bad-options"),
    // Options and ranges.
    ("options: [{id: read, points: 4}, {id: vague, points: 2}, {id: left, points: 0}]", "options: []", "bad-options"),
    ("options: [{id: skipper}, {id: agent}]", "options: []", "bad-options"),
    ("{id: vague, points: 2}", "{id: vague}", "no-points"),
    (
      "{id: read, points: 4}, {id: vague, points: 2}, {id: left, points: 0}", "{id: read}, {id: vague}, {id: left}",
      "no-points"
    ),
    (
      "{id: read, points: 4}, {id: vague, points: 2}", "{id: read, points: 0}, {id: vague, points: -2}",
      "nothing-to-earn"
    ),
    ("cap: 2", "cap: 0", "nothing-to-earn"), ("from: 2, to: 6", "from: 2, to: 1", "bad-ranges"),
    ("from: 2, to: 6", "from: 3, to: 6", "bad-ranges"), ("from: 2, to: 6", "from: 2, to: 60", "bad-ranges"),
    ("{from: 6, points: 0}", "{from: 1, points: 0}", "bad-ranges"), ("{to: 2, points: 3}", "{points: 3}", "bad-ranges"),
    ("{from: 6, points: 0}", "{from: 6}", "no-points"),
    // Scales.
    ("max: 5", "max: 1", "bad-scale"), ("max: 5", "max: 2", "bad-scale"), ("max: 5", "max: 500", "bad-scale"),
    ("min: 1, max: 5", "min: 2, max: 5", "bad-scale"),
    ("max: 5, weight: 3", "max: 5, inverted: true, weight: 3", "bad-inverted"),
    // Effects.
    ("evidence: on-miss}", "evidence: on-miss, miss-below: 1.5}", "bad-miss-below"),
    ("evidence: on-miss}", "evidence: on-miss, miss-below: -1}", "bad-miss-below"),
    ("kind: text", "kind: text, critical: customer, evidence: on-miss", "unscored-effect"),
    // Conditions.
    ("{id: who,", "{id: whom,", "bad-condition"),
    ("is: [skipper]}}\n      - {id: insured", "is: [skippre]}}\n      - {id: insured", "bad-condition-answer"),
    ("{id: skipper}", "{id: captain}", "bad-condition-answer"),
    ("scored: false, options", "scored: false, optional: true, options", "bad-condition"),
    (
      "kind: choice, scored: false", "kind: choice, scored: false, when: {criterion: papers, is: [yes]}",
      "bad-condition"
    ),
    (
      "kind: choice, scored: false", "kind: choice, scored: false, when: {criterion: who, is: [agent]}", "bad-condition"
    ),
    // Shapes.
    ("points: 4}", "points: four}", "wrong-type"), ("kind: scale", "kind: scael", "bad-value"),
    ("max: 5", "maxx: 5", "unknown-key"), ("title: Close", "titel: Close", "unknown-key"),
    ("weight: 50", "weight: fifty", "wrong-type"), ("ask: Was the fee named?, ", "", "missing-key"),
    ("is: [skipper]}}\n  - id: close", "is: []}}\n  - id: close", "bad-condition-answer"),
  ]

  @Test func theFormIsSound() { expectNoDifference(rules(in: Self.form), []) }

  @Test(arguments: mistakes.indices) func oneMistakeIsOneFinding(index: Int) throws {
    let (from, to, rule) = Self.mistakes[index]
    let range = try #require(Self.form.range(of: from), "\(from) is in the form")
    let text = Self.form.replacingCharacters(in: range, with: to)
    #expect(rules(in: text) == [rule], "`\(from)` → `\(to)`")
  }

  private func rules(in text: String) -> [String] {
    RubricReader.read(Data(text.utf8), file: "r.yaml").findings.map(\.rule)
  }
}
