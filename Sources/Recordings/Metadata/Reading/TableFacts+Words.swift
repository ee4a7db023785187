import QualityModel

extension TableFacts {
  mutating func truths() -> [Bool?] {
    let problem = ValueProblem(
      TranscriptRules.badYesOrNo, one: "is neither yes nor no", many: "are neither yes nor no",
      help: "write yes or no, or say what a word means with `--map resolved:Solved=yes`")
    return words(of: .resolved, problem) { TruthWords.truth($0) }
  }

  mutating func channels() -> [Channel?] {
    // A row whose channel is unknown is left out, and says so itself.
    words(of: .channel, nil) { Channel(rawValue: $0.lowercased()) ?? ChannelWords.channel($0) }
  }

  private mutating func words<Value>(
    of field: MetadataField, _ problem: ValueProblem?, _ meaning: (String) -> Value?
  ) -> [Value?] {
    var reading = ColumnReading<Value>(rows: table.rows.count)
    for (row, text) in texts(of: field).enumerated() {
      guard let text else { continue }
      reading.values[row] = meaning(options.meaning(of: text, in: field) ?? text)
      if let problem, reading.values[row] == nil { reading.problems.add(problem, row: row) }
    }
    return take(reading, as: field)
  }
}
