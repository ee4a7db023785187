package import Foundation
package import QualityModel

/// The files of spreadsheet programs, which are archives or binary, whatever they are called.
package enum Spreadsheet {
  private static let archive: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let parts = ["xl/", "opendocument.spreadsheet"]

  /// The extensions of workbooks.
  static let extensions: Set<String> = ["xlsx", "xlsm", "xlsb", "xls", "ods", "numbers"]

  /// Returns whether bytes begin like a workbook: an archive with a spreadsheet's parts, or Excel's older format.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: old) { return true }
    guard bytes.starts(with: archive) else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return parts.contains { text.contains($0) }
  }

  /// Returns the finding for a spreadsheet, which is not read.
  ///
  /// The older format is that of other office programs' files as well, so there the ending says what it may be.
  package static func refusal(of file: String, head: Data) -> Finding {
    let ending = Media.extension(of: file)
    guard head.starts(with: old), !extensions.contains(ending) else {
      return Finding(
        rule: TranscriptRules.spreadsheet.name, .isSpreadsheet, help: "save the sheet as CSV and import that",
        place: Place(file: file))
    }
    if ending == "msg" {
      return Finding(
        rule: TranscriptRules.mailMessage.name, .isOutlookMessage,
        help: "save the message as text (.txt) and import that", place: Place(file: file))
    }
    return Finding(
      rule: TranscriptRules.notATranscript.name, .isOfficeFile,
      help: "save a sheet as CSV, a message or a document as plain text, and import that", place: Place(file: file))
  }

  /// Returns what a file that is not read is, in a few words.
  package static func words(of file: String, head: Data) -> String {
    let isSheet = !head.starts(with: old) || extensions.contains(Media.extension(of: file))
    return isSheet ? FileKind.spreadsheet.words : "an office file"
  }
}

extension Finding.Message {
  fileprivate static let isSpreadsheet: Self = "the file is a spreadsheet, which is not read yet"
  fileprivate static let isOutlookMessage: Self = "the file is a message of Outlook, which is not read yet"
  fileprivate static let isOfficeFile: Self =
    "the file is a workbook, a message or a document of an office program, which is not read yet"
}
