package import Insights
package import QualityModel

/// What was begun and not ended: `drafts`.
package struct DraftListAnswer: CommandAnswer {
  private let list: DraftList
  private let people: People
  package let findings: [Finding]

  package init(_ list: DraftList, people: People, findings: [Finding]) {
    (self.list, self.people, self.findings) = (list, people, findings)
  }

  package var document: Document { DraftListPage(list, people: people).document }
  package var json: AnswerText { .json(of: list) }
  package var ids: AnswerText? { .lines(list.drafts.map(\.id)) }
}
