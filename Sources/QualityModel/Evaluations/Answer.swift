/// One answer of an evaluation, with what it counted.
package struct Answer: Hashable, Sendable, Codable {
  private enum CodingKeys: String, CodingKey { case criterion, answer, selected, fraction, weight, note, evidence }

  /// The criterion's id.
  package var criterion: String
  /// The answer as text: `yes`, `n/a`, `3`, an option's id, ids with commas, a number, words, a day.
  package var answer: String
  /// The chosen options' ids, of a checklist.
  package var selected: [String]?
  /// The fraction 0…1, rounded to six decimals; `nil` where the answer earns none.
  package var fraction: Double?
  /// The share it counted with; 0 when not counted.
  package var weight: Double
  /// The evaluator's note.
  package var note: String?
  /// The moments that bear it out.
  package var evidence: [Evidence]?

  package init(
    criterion: String, answer: String, selected: [String]? = nil, fraction: Double? = nil, weight: Double = 0,
    note: String? = nil, evidence: [Evidence]? = nil
  ) {
    self.criterion = criterion
    self.answer = answer
    self.selected = selected
    self.fraction = fraction
    self.weight = weight
    self.note = note
    self.evidence = evidence
  }

  /// Reads an answer; one that was given without its score has no fraction and no weight.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    criterion = try container.decode(String.self, forKey: .criterion)
    answer = try container.decode(String.self, forKey: .answer)
    selected = try container.decodeIfPresent([String].self, forKey: .selected)
    fraction = try container.decodeIfPresent(Double.self, forKey: .fraction)
    weight = try container.decodeIfPresent(Double.self, forKey: .weight) ?? 0
    note = try container.decodeIfPresent(String.self, forKey: .note)
    evidence = try container.decodeIfPresent([Evidence].self, forKey: .evidence)
  }

  /// Writes an answer; no fraction is `null`, since a missing key would read as forgotten.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(criterion, forKey: .criterion)
    try container.encode(answer, forKey: .answer)
    try container.encodeIfPresent(selected, forKey: .selected)
    try container.encode(fraction, forKey: .fraction)
    try container.encode(weight, forKey: .weight)
    try container.encodeIfPresent(note, forKey: .note)
    try container.encodeIfPresent(evidence, forKey: .evidence)
  }

  /// Whether a note or a quote is beside it.
  package var hasEvidence: Bool {
    (note ?? "").isReadable || (evidence ?? []).contains { ($0.quote ?? "").isReadable }
  }
}

/// A moment of an interaction that bears out an answer.
package struct Evidence: Hashable, Sendable, Codable {
  /// Seconds from the start; `nil` where the transcript has no times.
  package var at: Double?
  /// The transcript's line, from 1; `nil` where there is no transcript.
  package var line: Int?
  /// What was said.
  package var quote: String?

  /// Creates a piece of evidence.
  package init(at: Double? = nil, line: Int? = nil, quote: String? = nil) {
    self.at = at
    self.line = line
    self.quote = quote
  }
}
