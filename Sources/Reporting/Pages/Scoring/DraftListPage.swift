package import Insights
import Notation
package import QualityModel

/// What was begun and waits: `drafts`.
package struct DraftListPage: Page {
  package let document: Document

  /// Creates the page of a list of drafts.
  package init(_ list: DraftList, people: People = People()) {
    guard !list.drafts.isEmpty else {
      document = Document([.paragraph("No drafts. \("score", .code) begins one.")])
      return
    }
    let recordings = list.drafts.compactMap(\.interaction)
    let several = Set(recordings.filter { id in recordings.count { $0 == id } > 1 })
    let rows = list.drafts.map { draft in
      Document.Table.Row([
        Phrase(draft.id, .code), Phrase(Self.words(for: draft, several)), Phrase(draft.agent),
        "\(Day(of: draft.startedAt).description)", Phrase(Self.progress(of: draft)),
        Self.owner(of: draft, asking: list.evaluator, people),
      ])
    }
    let columns: [Document.Table.Column] = [
      .init("Draft"), .init("What"), .init("Agent"), .init("Begun", isSecondary: true),
      .init("Answered", .right), .init("Whose"),
    ]
    document = Document([.table(Document.Table(columns: columns, rows: rows))])
  }

  /// Where several drafts are of one interaction, the rubric distinguishes them.
  private static func words(for draft: DraftList.Draft, _ several: Set<String>) -> String {
    switch draft.kind {
    case .scoring where several.contains(draft.interaction ?? ""):
      "scoring \(draft.interaction ?? "") with \(draft.rubric ?? "")"
    case .scoring: "scoring \(draft.interaction ?? "")"
    case .editing: "editing \(draft.edits ?? "")"
    case .coaching: "coaching \(draft.agent)"
    case .study: "declaring \(draft.id)"
    }
  }

  private static func progress(of draft: DraftList.Draft) -> String {
    draft.of.map { "\(draft.answered) of \($0)" } ?? "\(draft.answered)"
  }

  private static func owner(of draft: DraftList.Draft, asking: String?, _ people: People) -> Phrase {
    if draft.kind == .study { return "yours" }
    if draft.evaluator.isEmpty { return "no one's yet" }
    if draft.evaluator == asking { return "yours" }
    return draft.kind == .coaching ? people.coachPhrase(draft.evaluator) : people.evaluatorPhrase(draft.evaluator)
  }
}
