import Foundation
import Notation
import TestSupport

/// A record's text with one thing changed as editors, scripts, disks and mischief change it.
struct MutatedText {
  private static let words = [
    "1e400", "-0", "0e5", "0.0", "-0.0", "1e-400", "00", "1.", ".5", "12345678901234567890", "-9223372036854775809",
    "1e2", "1.0", "2", "-3", "0.5", "4.9e-324", "true", "false", "null", "\"3\"", "\"\"", "[]", "{}", "[null]", "[1]",
    "{\"a\": 1, \"a\": 2}", "{\"a\": {\"b\": [0e5]}}", "\"yes\"", "\"draft\"", "\"voided\"", "\"self\"", "\"email\"",
    "\"2026-11-22T09:00:00Z\"", "\"2026-11-22T09:00:00.250Z\"", "\"2026-11-22T09:00:60Z\"", "\"2026-02-29T09:00:00Z\"",
    "\"2026-11-22T09:00:00+01:00\"", "\"2026-11-30T23:59:59.999999999Z\"", "\"0001-01-01T00:00:00Z\"", "\"a\\nb\"",
    "\"\\u0000\"", "\"\\u001b[31m\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"é\"", "\"e\u{301}\"", "NaN", "Infinity",
    "\"../../etc/passwd\"", "\"A\"", "\"sidetone.evaluation/2\"",
  ]
  private static let members = [
    #""unknown": 1"#, #""unknown": {"a": [1, {"b": null}]}"#, #""id": "other""#, #""tags": []"#, #""é": 1, "é": 2"#,
    #""x": 1, "x": 1"#, #""history": []"#, #""summary": null"#, #""weight": 3"#, #""weight": 0.0"#, #""at": 1"#,
    #""quote": "“so”""#, #""line": 2"#, #""percent": 1e1"#, #""misses": 1.0"#, #""band": null"#, #""before": {}"#,
    #""history": [{"at": "2026-11-22T09:00:00Z", "by": "q", "reason": "r", "before": {"a": [1, 2.5, null, "x"]}}]"#,
    #""history": [{"at": "2026-11-22T09:00:00Z", "by": "q", "reason": "r", "before": null}]"#,
  ]

  /// Returns the text with a change that depends on the numbers alone.
  static func of(_ text: String, _ numbers: inout SplitMix64) -> Data {
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0: bytesFlipped(text, &numbers)
    case 1: Data(text.utf8.prefix(Int.random(in: 0...text.utf8.count, using: &numbers)))
    case 2: Data(linesMoved(text, &numbers).utf8)
    case 3, 4: Data(inserted(text, &numbers).utf8)
    default: Data(replaced(text, &numbers).utf8)
    }
  }

  private static func bytesFlipped(_ text: String, _ numbers: inout SplitMix64) -> Data {
    var bytes = Data(text.utf8)
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      bytes[Int.random(in: 0..<bytes.count, using: &numbers)] = UInt8.random(in: .min ... .max, using: &numbers)
    }
    return bytes
  }

  /// A line left out, given twice, or put somewhere else.
  private static func linesMoved(_ text: String, _ numbers: inout SplitMix64) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let index = Int.random(in: 0..<lines.count, using: &numbers)
    let line = Int.random(in: 0..<3, using: &numbers) == 0 ? lines[index] : lines.remove(at: index)
    if Bool.random(using: &numbers) { lines.insert(line, at: Int.random(in: 0...lines.count, using: &numbers)) }
    // A comma that hangs in the air would hide whatever else changed.
    return lines.joined(separator: "\n").replacing(/,(\s*[}\]])/) { $0.output.1 }
  }

  /// A member more in some object.
  private static func inserted(_ text: String, _ numbers: inout SplitMix64) -> String {
    let braces = text.indices.filter { text[$0] == "{" }
    guard let brace = braces.randomElement(using: &numbers), let member = members.randomElement(using: &numbers)
    else { return text }
    var text = text
    text.insert(contentsOf: member + ",", at: text.index(after: brace))
    return text
  }

  /// A value, as it stands on a line of its own, replaced by another.
  private static func replaced(_ text: String, _ numbers: inout SplitMix64) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...2, using: &numbers) {
      let index = Int.random(in: 0..<lines.count, using: &numbers)
      guard let colon = lines[index].firstRange(of: ": "), let word = words.randomElement(using: &numbers) else {
        continue
      }
      let tail = lines[index].hasSuffix(",") ? "," : ""
      if lines[index].hasSuffix("{") || lines[index].hasSuffix("[") { continue }
      lines[index] = String(lines[index][..<colon.upperBound]) + word + tail
    }
    return lines.joined(separator: "\n")
  }
}
