import Foundation
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// A coaching plan as an answer: read back for people, the record itself as JSON.
struct PlanAnswer {
  let id: String

  init(_ id: String) { self.id = id }

  /// Shows the plan; answers with whether there is one.
  @discardableResult
  func show(
    _ output: OutputOptions, in world: World, on terminal: any Terminal, paging: Bool = true
  ) throws -> Bool {
    guard let answer = try ReadCoachingPlan(id).perform(in: world) else { return false }
    terminal.tell(answer.findings)
    let json = JSONAnswer.harmless(String(decoding: answer.bytes, as: UTF8.self))
    let page = CoachingPlanPage(answer.plan, people: answer.people)
    try output.show(page.document, json: json, in: world, on: terminal, paging: paging)
    return true
  }
}
