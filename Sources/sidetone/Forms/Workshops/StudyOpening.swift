import TerminalKit
import Workbench

/// Opens the questions of a study, offering an unfinished draft.
struct StudyOpening {
  let draft: StudyDraft
  let world: World
  let terminal: any Terminal

  /// Returns the form; `nil` where the person would rather not.
  func form() throws -> StudyForm? {
    guard let earlier = try BeginStudy(draft).perform(in: world) else { return StudyForm(draft, world: world) }
    let offer = ResumeOffer(terminal, otherwise: "starts over, and the first answer takes the draft's place")
    guard let resumes = try offer.resumes("the draft of study \(draft.id)") else { return nil }
    return StudyForm(draft, earlier: earlier, resumes: resumes, world: world)
  }
}
