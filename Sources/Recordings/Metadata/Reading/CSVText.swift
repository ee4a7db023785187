import Foundation
import QualityModel
import SwiftCSV

/// A CSV cut into records with the lines they begin on, which the CSV library alone does not report.
struct CSVText {
  /// One record's fields.
  struct Record: Hashable {
    /// The line it begins on, from 1.
    var line: Int
    var fields: [String]
  }

  private let source: SourceText
  private let delimiter: Character
  private(set) var records: [Record] = []
  /// The rows that could not be cut.
  private(set) var leftOut: [CallMetadata.LeftOut] = []

  /// Cuts and reads each record from a line on for itself, so that one broken row costs no other.
  init(_ source: SourceText, from first: Int = 0, delimiter: Character) {
    self.source = source
    self.delimiter = delimiter
    var next = first
    while next < source.lines.count {
      let end = end(ofRecordAt: next)
      if end == nil {
        // Looking for the end of each of many open quotes would read the rest of the file each time.
        leftOut.append(.openQuote(line: next + 1))
        return
      }
      let last = end ?? next
      let text = source.lines[next...last].joined(separator: "\n")
      if !text.utf8.allSatisfy(\.isBlank) { read(text, line: next + 1) }
      next = last + 1
    }
  }

  private mutating func read(_ text: String, line: Int) {
    guard text.utf8.contains(.quote) else {
      let fields = text.split(separator: delimiter, omittingEmptySubsequences: false)
      records.append(Record(line: line, fields: fields.map(\.onOneLine)))
      return
    }
    do {
      let csv = try EnumeratedCSV(string: text, delimiter: .init(unicodeScalarLiteral: delimiter), loadColumns: false)
      records.append(Record(line: line, fields: csv.header.map(\.onOneLine)))
    } catch {
      leftOut.append(.strayQuote(line: line))
    }
  }

  /// The index of the last line of a record; `nil` where a quote stays open to the end of the file.
  private func end(ofRecordAt first: Int) -> Int? {
    var isOpen = false
    for index in first..<source.lines.count {
      isOpen = isQuoteOpen(after: source.lines[index], isOpen: isOpen)
      if !isOpen { return index }
    }
    return nil
  }

  /// A quote opens only where a field begins; elsewhere it is an inch mark or a mistake.
  private func isQuoteOpen(after line: String, isOpen: Bool) -> Bool {
    let delimiter = delimiter.asciiValue ?? UInt8(ascii: ",")
    var isOpen = isOpen
    var isFieldStart = !isOpen
    for byte in line.utf8 {
      if byte == .quote {
        // A doubled quote closes and opens again, which comes to the same.
        if isOpen { isOpen = false } else if isFieldStart { isOpen = true }
      } else if !isOpen {
        isFieldStart = byte == delimiter || (isFieldStart && byte == .space)
      }
    }
    return isOpen
  }
}

extension CallMetadata.LeftOut {
  fileprivate static func openQuote(line: Int) -> Self {
    Self(
      line: line, rule: TranscriptRules.badCSV,
      reason: "a quote is not closed again, so the rows from here on were not read",
      help: "close the quote that is open on this line")
  }

  fileprivate static func strayQuote(line: Int) -> Self {
    Self(
      line: line, rule: TranscriptRules.badCSV, reason: "there is a quote where none can be",
      help: "put the whole field in quotes and double the quotes inside it")
  }
}
