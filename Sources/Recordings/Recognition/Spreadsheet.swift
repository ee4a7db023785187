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
  package static func refusal(of file: String) -> Finding {
    Finding(
      rule: TranscriptRules.spreadsheet.name, .isSpreadsheet, help: "save the sheet as CSV and import that",
      place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let isSpreadsheet: Self = "the file is a spreadsheet, which is not read yet"
}
