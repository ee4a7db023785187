import Foundation
import Notation
import QualityModel
import Records

/// Writes evaluations as the program does, by hand: a million of them should take a minute or two.
struct EvaluationText {
  private(set) var bytes: [UInt8] = []

  /// Creates the text of an evaluation.
  init(of evaluation: Evaluation) {
    bytes.reserveCapacity(6144)
    write("{")
    field("activeSeconds", evaluation.activeSeconds, isFirst: true)
    field("agent", evaluation.agent)
    list("answers", evaluation.answers) { $0.answer($1) }
    if let customer = evaluation.customer { self.customer(customer) }
    field("evaluator", evaluation.evaluator)
    field("format", evaluation.format)
    field("id", evaluation.id)
    interaction(evaluation.interaction)
    field("purpose", evaluation.purpose.rawValue)
    write(",\n  \"rubric\": {")
    field("digest", evaluation.rubric.digest, depth: 2, isFirst: true)
    field("id", evaluation.rubric.id, depth: 2)
    field("version", Double(evaluation.rubric.version), depth: 2)
    write("\n  }")
    if let score = evaluation.score { self.score(score) }
    field("startedAt", Timestamp.text(of: evaluation.startedAt))
    field("status", evaluation.status.rawValue)
    field("submittedAt", evaluation.submittedAt.map(Timestamp.text))
    if let summary = evaluation.summary { field("summary", summary) }
    list("tags", evaluation.tags) { $0.text($1) }
    write("\n}\n")
  }

  private mutating func answer(_ answer: Answer) {
    write("{")
    field("answer", answer.answer, depth: 3, isFirst: true)
    field("criterion", answer.criterion, depth: 3)
    if let evidence = answer.evidence { list("evidence", evidence, depth: 3) { $0.evidence($1) } }
    field("fraction", answer.fraction, depth: 3)
    if let note = answer.note { field("note", note, depth: 3) }
    if let selected = answer.selected { list("selected", selected, depth: 3) { $0.text($1) } }
    field("weight", answer.weight, depth: 3)
    write("\n    }")
  }

  private mutating func evidence(_ evidence: Evidence) {
    write("{")
    field("at", evidence.at, depth: 5, isFirst: true)
    field("line", evidence.line.map(Double.init), depth: 5)
    field("quote", evidence.quote, depth: 5)
    write("\n        }")
  }

  private mutating func customer(_ customer: CustomerVoice) {
    write(",\n  \"customer\": {")
    field("followUp", customer.followUp, depth: 2, isFirst: true)
    field("rating", customer.rating, depth: 2)
    write(",\n    \"resolved\": \(customer.resolved.map { $0 ? "true" : "false" } ?? "null")\n  }")
  }

  private mutating func interaction(_ interaction: InteractionSummary) {
    write(",\n  \"interaction\": {")
    field("channel", interaction.channel.rawValue, depth: 2, isFirst: true)
    field("duration", interaction.duration, depth: 2)
    field("id", interaction.id, depth: 2)
    field("organization", interaction.organization, depth: 2)
    field("reason", interaction.reason, depth: 2)
    field("startedAt", interaction.startedAt.map(Timestamp.text), depth: 2)
    field("team", interaction.team, depth: 2)
    write("\n  }")
  }

  private mutating func score(_ score: Score) {
    write(",\n  \"score\": {")
    field("band", score.band, depth: 2, isFirst: true)
    write(",\n    \"critical\": {")
    for (place, name) in score.critical.keys.sorted().enumerated() {
      write("\(place == 0 ? "" : ",")\n      \"\(name)\": {")
      field("misses", Double(score.critical[name]?.misses ?? 0), depth: 4, isFirst: true)
      field("opportunities", Double(score.critical[name]?.opportunities ?? 0), depth: 4)
      write("\n      }")
    }
    write("\n    }")
    list("failed", score.failed, depth: 2) { $0.text($1) }
    field("percent", score.percent, depth: 2)
    field("raw", score.raw, depth: 2)
    list("sections", score.sections, depth: 2) { text, section in
      text.write("{")
      text.field("percent", section.percent, depth: 4, isFirst: true)
      text.field("section", section.section, depth: 4)
      text.write("\n      }")
    }
    write("\n  }")
  }
}

/// The pieces that records are made of.
extension EvaluationText {
  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Texts that are made up hold nothing to escape but quotes, and the generator compares with the real printer.
  private mutating func text(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func key(_ key: String, _ depth: Int, isFirst: Bool = false) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    newLine(depth)
    text(key)
    write(": ")
  }

  private mutating func newLine(_ depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { write("  ") }
  }

  private mutating func field(_ name: String, _ value: String?, depth: Int = 1, isFirst: Bool = false) {
    key(name, depth, isFirst: isFirst)
    if let value { text(value) } else { write("null") }
  }

  private mutating func field(_ name: String, _ value: Double?, depth: Int = 1, isFirst: Bool = false) {
    key(name, depth, isFirst: isFirst)
    write(value.map(\.shortest) ?? "null")
  }

  private mutating func list<Element>(
    _ name: String, _ elements: [Element], depth: Int = 1, each: (inout Self, Element) -> Void
  ) {
    key(name, depth)
    write("[")
    for (place, element) in elements.enumerated() {
      if place > 0 { write(",") }
      newLine(depth + 1)
      each(&self, element)
    }
    if !elements.isEmpty { newLine(depth) }
    write("]")
  }
}
