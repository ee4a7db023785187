extension Document.Plot {
  /// The lines' figures as a table, for where there are no pictures.
  var table: Document.Table {
    let columns: [Document.Table.Column] = [.init("")] + titles.map { .number($0) } + [.init(wordsTitle)]
    let rows = lines.map { line in
      Document.Table.Row([Phrase(line.label)] + titles.indices.map { Phrase(figure(line, $0)) } + [Phrase(line.words)])
    }
    return Document.Table(columns: columns, rows: rows)
  }
}
