import CustomDump
import Foundation
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Two people of one name") struct NamesakesTests {
  private let files: TemporaryWorkspace

  init() throws {
    files = try .withForm()
    try files.write(
      """
      agents:
        - {id: ana-lopez, name: Ana López}
        - {id: ana-l-2, name: 'Lopez, Ana'}
        - {id: bo, name: Bo Day}
      evaluators:
        - {id: ana-lopez, name: Ana López}
        - {id: q-martin, name: Q. Martin}

      """, to: "people.yaml")
  }

  @Test func checkFindsThem() throws {
    let findings = try CheckWorkspace(rules: ["same-name"]).perform(in: files.world)
    expectNoDifference(
      findings.map { "\($0.place?.line ?? 0) \($0.severity) \($0.message)" },
      ["3 warning the agents `ana-lopez` and `ana-l-2` have the same name, Lopez, Ana"])
  }

  @Test func aNameOfTwoAgentsNamesBoth() throws {
    let refused = #expect(throws: Refused.self) { try ReportAgent("Ana Lopez").perform(in: files.world) }
    expectNoDifference(refused?.message, "`Ana Lopez` is the name of 2 people")
    expectNoDifference(refused?.help, "name one by id: ana-lopez, ana-l-2")
  }
}
