import CustomDump
import Foundation
import Insights
import QualityModel
import TestSupport
import Testing

@testable import Workbench

/// Drafts that cannot be resumed, and a second one of the same work.
extension ResumedDraftTests {
  @Test func aDraftWhoseRubricIsGoneIsNamed() throws {
    let id = try begun()
    try files.remove("rubrics/form.yaml")
    let named = #expect(throws: StuckDraft.self) { try resumed() }
    expectNoDifference(named?.message, "the draft `\(id)` cannot be resumed: its rubric `form` no longer exists")
  }

  @Test func aDamagedDraftIsNamedWhereItsInteractionIsScored() throws {
    let id = try begun()
    let path = "sessions/drafts/\(id).json"
    let whole = try #require(files.text(of: path))
    for text in ["", String(whole.dropLast(20))] {
      try files.write(text, to: path)
      expectNoDifference(
        try resumed().remarks,
        [
          "A draft of this interaction, `\(id)`, cannot be read: `open \(id)` repairs it, `drafts drop \(id)` drops it."
        ])
    }
    try files.write("", to: path)
    let finding = try #require(try CheckWorkspace().perform(in: world).first { $0.place?.file == path })
    // `undo` would take back something else: no draft is in the journal.
    expectNoDifference(finding.help, "restore it from a backup, or drop it with `drafts drop \(id)`")
  }

  @Test func aSecondDraftOfTheSameWorkIsReportedWhenItIsFirstWritten() throws {
    var (one, two) = (try resumed(), try resumed())
    one.evaluation.answers = [Answer(criterion: "fixed", answer: "yes")]
    two.evaluation.answers = [Answer(criterion: "fixed", answer: "no")]
    one = try SaveDraft(one).perform(in: world)
    expectNoDifference(one.remarks, [])
    two = try SaveDraft(two).perform(in: world)
    expectNoDifference(
      two.remarks,
      [
        "Another draft of call-1 was begun meanwhile in your name: `\(one.evaluation.id)`. Only one of the two can be "
          + "submitted; `drafts drop \(one.evaluation.id)` drops that one."
      ])
    // Whoever begins anew beside a draft knows of it.
    var third = try BeginScoring(interaction: "call-1", resumes: false).perform(in: world)
    third.evaluation.answers = one.evaluation.answers
    expectNoDifference(try SaveDraft(third).perform(in: world).remarks, third.remarks)
  }
}
