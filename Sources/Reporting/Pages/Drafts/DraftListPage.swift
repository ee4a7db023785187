public import Insights
public import QualityModel

/// What was begun and waits: `drafts`.
public struct DraftListPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page of a list of drafts.
  public init(_ list: DraftList, people: People = People()) {
    guard !list.drafts.isEmpty else {
      document = Document([.paragraph("No drafts. \("score", .code) begins one.")])
      return
    }
    let rows = list.drafts.map { draft in
      Document.Table.Row([
        Phrase(draft.id, .code), Phrase(Self.words(for: draft)), Phrase(draft.agent),
        "\(Day(of: draft.startedAt).description)", Phrase(Self.progress(of: draft)),
        Self.owner(of: draft, asking: list.evaluator, people),
      ])
    }
    let columns: [Document.Table.Column] = [
      .init("Draft"), .init("What"), .init("Agent", isSecondary: true), .init("Begun", isSecondary: true),
      .init("Answered", .right), .init("Whose"),
    ]
    document = Document([.table(Document.Table(columns: columns, rows: rows))])
  }

  private static func words(for draft: DraftList.Draft) -> String {
    switch draft.kind {
    case .scoring: "scoring \(draft.interaction ?? "")"
    case .editing: "editing \(draft.edits ?? "")"
    case .coaching: "coaching \(draft.agent)"
    }
  }

  private static func progress(of draft: DraftList.Draft) -> String {
    draft.of.map { "\(draft.answered) of \($0)" } ?? "\(draft.answered)"
  }

  private static func owner(of draft: DraftList.Draft, asking: String?, _ people: People) -> Phrase {
    if draft.evaluator.isEmpty { return "nobody's yet" }
    if draft.evaluator == asking { return "yours" }
    return draft.kind == .coaching ? people.coachPhrase(draft.evaluator) : people.evaluatorPhrase(draft.evaluator)
  }
}
