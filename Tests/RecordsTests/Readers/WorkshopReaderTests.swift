import CustomDump
import Foundation
import Notation
import QualityModel
import Records
import Testing

struct WorkshopReaderTests {
  static let text = """
    format: sidetone.workshop/1
    id: empathy-2026-10
    title: Listening for feeling
    held: 2026-10-12
    trainer: t-okafor
    rubric: service-call
    cohort: [ana-lopez, ben-ito]
    comparison: [cy-diaz, dee-ng]
    before: {from: 2026-09-01, to: 2026-10-11}
    after: {from: 2026-10-13, to: 2026-11-22}
    retention: [{from: 2027-01-01, to: 2027-01-31}]
    focus: [empathy, first-contact]
    selected-because: low-scores
    target: 91
    smallest-change: 2.5

    """

  static func workshop() throws -> Workshop {
    func window(_ text: String) throws -> DayWindow { try #require(DayWindow(text)) }
    return Workshop(
      id: "empathy-2026-10", title: "Listening for feeling", held: try #require(Day("2026-10-12")),
      trainer: "t-okafor", rubric: "service-call", cohort: ["ana-lopez", "ben-ito"],
      comparison: ["cy-diaz", "dee-ng"], before: try window("2026-09-01..2026-10-11"),
      after: try window("2026-10-13..2026-11-22"), retention: [try window("2027-01-01..2027-01-31")],
      focus: ["empathy", "first-contact"], selectedBecause: .lowScores, target: 91, smallestChange: 2.5)
  }

  private func findings(in text: String) -> String {
    WorkshopReader.read(Data(text.utf8), file: "w.yaml").findings.text
  }

  @Test func everythingIsRead() throws {
    let reading = WorkshopReader.read(Data(Self.text.utf8), file: "w.yaml", expecting: "empathy-2026-10")
    expectNoDifference(reading, Reading(value: try Self.workshop()))
  }

  @Test func whatIsLeftOutHasItsDefault() {
    let text = """
      format: sidetone.workshop/1
      id: short
      held: 2026-10-12
      rubric: form
      cohort: [ana]
      before: {from: 2026-10-12, to: 2026-10-12}
      after: {from: 2026-10-13, to: 2026-10-13}
      """
    let workshop = WorkshopReader.read(Data(text.utf8), file: "w.yaml").value
    expectNoDifference(workshop?.title, "Short")
    expectNoDifference(workshop?.comparison, [])
    expectNoDifference(workshop?.declared, nil)
  }

  @Test func everyMistakeIsToldAtOnce() {
    expectNoDifference(
      findings(
        in: """
          format: sidetone.workshop/2
          id: Bad Id
          held: 2026-02-30
          cohort: ana
          before: {from: 2026-09-01}
          after: [2026-10-13]
          smallest-change: -1
          retention: [{from: 2027-01-01, to: soon}]
          cohrot: [ben]
          """),
      """
      w.yaml:1:1: error[missing-key]: a workshop needs `rubric`
      | format: sidetone.workshop/2
      | ^^^^^^
      = add `rubric:`
      w.yaml:1:9: error[bad-format]: the format `sidetone.workshop/2` is not read here
      | format: sidetone.workshop/2
      |         ^^^^^^^^^^^^^^^^^^^
      = write `format: sidetone.workshop/1`
      w.yaml:2:5: error[bad-id]: `Bad Id` cannot be the id of a workshop
      | id: Bad Id
      |     ^^^^^^
      = use lower-case letters, digits, `.`, `_` and `-`, beginning with a letter or digit, at most 80 characters
      w.yaml:3:7: error[bad-value]: `held` should be a day, not `2026-02-30`: February 2026 has 28 days
      | held: 2026-02-30
      |       ^^^^^^^^^^
      = write it as 2025-03-01
      w.yaml:4:9: error[wrong-type]: `cohort` should be a list, not a single value
      | cohort: ana
      |         ^^^
      = begin each item with `- `, or write [one, two]
      w.yaml:5:9: error[missing-key]: a window needs `to`
      | before: {from: 2026-09-01}
      |         ^
      = add `to:`
      w.yaml:6:8: error[wrong-type]: expected a window, found a list
      | after: [2026-10-13]
      |        ^
      = write it as `key: value`, one a line
      w.yaml:7:18: error[bad-value]: a change of -1.0 points is not worth having
      | smallest-change: -1
      |                  ^^
      = give the points worth having, such as 3
      w.yaml:8:36: error[bad-value]: `to` should be a day, not `soon`
      | retention: [{from: 2027-01-01, to: soon}]
      |                                    ^^^^
      = write it as 2025-03-01
      w.yaml:9:1: error[unknown-key]: unknown key `cohrot` in a workshop
      | cohrot: [ben]
      | ^^^^^^
      = did you mean `cohort`?
      """)
  }

  @Test func aCohortOfThousandsIsReadAtOnce() {
    let agents = (1...5000).map { "agent-\($0)" }
    let text = Self.text.replacing("[ana-lopez, ben-ito]", with: "[\(agents.joined(separator: ", "))]")
    expectNoDifference(WorkshopReader.read(Data(text.utf8), file: "w.yaml").value?.cohort.count, 5000)
  }
}
