package import QualityModel

/// A place that an evaluator names in a transcript: `@14` is a line, `@1:23` a time.
package enum TranscriptPlace: Hashable, Sendable {
  /// A line by its number, from 1.
  case line(Int)
  /// A time, in seconds from the start.
  case time(Double)
}

extension Transcript {
  /// Returns the line with a number, from 1; `nil` where there is none.
  package func line(_ number: Int) -> TranscriptLine? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// Returns the line being said at a time in seconds, or the one said last before it; `nil` before the first.
  ///
  /// Where speakers overlap it is the one who began last, since an interruption is what a listener notices.
  package func line(at time: Double) -> TranscriptLine? {
    var before: TranscriptLine?
    var during: TranscriptLine?
    for line in lines {
      guard let start = line.start, start <= time else { continue }
      before = line
      if let end = line.end, time < end { during = line }
    }
    return during ?? before
  }

  /// Returns a place as evidence; `nil` for a line that does not exist, or a time that is not a time.
  package func moment(for place: TranscriptPlace) -> Evidence? {
    switch place {
    case .line(let number):
      guard let line = line(number) else { return nil }
      return Evidence(at: line.start, line: line.number, quote: line.text)
    case .time(let time):
      guard time.isFinite, time >= 0 else { return nil }
      let line = line(at: time)
      return Evidence(at: time, line: line?.number, quote: line?.text)
    }
  }

  /// Returns the lines in which all the words occur, whatever their case and accents.
  ///
  /// The words may also name the speaker, so that `agent refund` finds what it says.
  package func search(_ words: String) -> [TranscriptLine] {
    let wanted = words.folded.split(whereSeparator: \.isWhitespace)
    guard !wanted.isEmpty else { return [] }
    return lines.filter { line in
      let text = "\(line.speaker ?? "") \(line.text)".folded
      return wanted.allSatisfy { text.contains($0) }
    }
  }
}
