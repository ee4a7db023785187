package import Foundation
package import QualityModel

/// A coaching plan: read back for people, the record itself for programs.
package struct CoachingPlanAnswer: CommandAnswer {
  private let plan: CoachingPlan
  private let bytes: Data
  private let people: People
  package let findings: [Finding]
  package let remarks: [String]
  package let isStatus: Bool
  private let wasRead: Bool

  /// Creates the answer of a plan that is to be read.
  /// - Parameter bytes: its file.
  package init(_ plan: CoachingPlan, bytes: Data, people: People, findings: [Finding]) {
    self.init(plan, bytes: bytes, people: people, findings: findings, remarks: [], isStatus: false, wasRead: false)
  }

  private init(
    _ plan: CoachingPlan, bytes: Data, people: People, findings: [Finding], remarks: [String], isStatus: Bool,
    wasRead: Bool
  ) {
    (self.plan, self.bytes, self.people) = (plan, bytes, people)
    (self.findings, self.remarks, self.isStatus, self.wasRead) = (findings, remarks, isStatus, wasRead)
  }

  /// Returns the answer of a plan that was just changed.
  /// - Parameters:
  ///   - remark: what was done, in a sentence.
  ///   - wasRead: whether it was read back on the screen already.
  package func changed(_ remark: String, wasRead: Bool = false) -> CoachingPlanAnswer {
    CoachingPlanAnswer(
      plan, bytes: bytes, people: people, findings: findings, remarks: [remark], isStatus: true, wasRead: wasRead)
  }

  package var document: Document { CoachingPlanPage(plan, people: people).document }
  package var json: AnswerText { .json(ofRecord: bytes) }
  package var ids: AnswerText? { isStatus ? .lines([plan.id]) : nil }

  package func isShown(in form: AnswerForm) -> Bool { !(wasRead && form == .text) }
}
