package import Insights

/// One statistic, for comparison with another program: `statistic NAME`.
package struct StatisticAnswer: CommandAnswer {
  package let json: AnswerText

  package init(_ statistic: some Encodable) { json = .json(of: statistic) }

  package var document: Document { Document() }
}

/// The statistics there are, a line each: `statistic`.
package struct StatisticListAnswer: CommandAnswer {
  private let statistics: [Statistic]

  package init(_ statistics: [Statistic]) { self.statistics = statistics }

  package var document: Document {
    Document([.facts(statistics.map { Document.Fact($0.name, Phrase($0.summary)) })])
  }

  package var json: AnswerText { .json(of: statistics.map { ["name": $0.name, "summary": $0.summary] }) }
}
