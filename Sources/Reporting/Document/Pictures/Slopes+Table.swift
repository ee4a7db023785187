extension Document.Slopes {
  /// The figures behind the picture, for who cannot see it: means first, then those who changed most.
  var table: Document.Table {
    let hasBasis = groups.contains { $0.lines.contains { !$0.basis.isEmpty } }
    let columns: [Document.Table.Column] =
      [.init("Group"), .init("Who"), .number(startTitle), .number(endTitle), .number("Change")]
      + (hasBasis ? [.number("n before, after")] : [])
    let rows = groups.flatMap { group in
      [group.mean].compactMap(\.self).map { row($0, of: group, hasBasis, isMean: true) }
        + group.mostChanged().map { row($0, of: group, hasBasis) }
    }
    return Document.Table(columns: columns, rows: rows)
  }

  /// What is to be said of those who are not in the table.
  var notes: [String] {
    groups.compactMap { group in
      let words = group.leftOutWords(shown: group.mostChanged(), place: " in the table")
      guard let words, let spread = group.distribution() else {
        return nil
      }
      return "\(group.name): \(words) All \(group.lines.count) changes: \(spread.bars) \(spread.words)."
    }
  }

  private func row(_ line: Line, of group: Group, _ hasBasis: Bool, isMean: Bool = false) -> Document.Table.Row {
    let role: Phrase.Role? = isMean ? .emphasis : nil
    let shown = line.figures(target: target)
    let cells = [
      Phrase(group.name), Phrase(line.label, role), Phrase(shown.start, role), Phrase(shown.end, role),
      Phrase(shown.change, role),
    ]
    return .init(cells + (hasBasis ? [Phrase(line.basis)] : []))
  }
}
