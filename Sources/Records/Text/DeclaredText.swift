package import Foundation
import Notation
package import QualityModel

/// The text of a study with the moment of its declaring, which covers every other byte of the file.
package enum DeclaredText {
  /// Returns what a declaration's digest is taken of: the file's bytes without the line that begins with `declared:`
  /// and without the indented lines right after it.
  ///
  /// Everything else is covered as it is, comments, spaces and the order of the keys too.
  package static func rest(of bytes: Data) -> Data {
    var rest = Data()
    var isDeclaration = false
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { bytes.index(after: $0) } ?? bytes.endIndex
      let line = bytes[start..<end]
      let isIndented = line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t")
      isDeclaration = line.starts(with: "declared:".utf8) || (isDeclaration && isIndented)
      if !isDeclaration { rest += line }
      start = end
    }
    return rest
  }

  /// Returns the file of a study that is declared at a moment, and the study as that file holds it.
  package static func declare(_ workshop: Workshop, at date: Date) -> (workshop: Workshop, bytes: Data) {
    var declared = workshop
    let text = WorkshopText.text(of: workshop)
    let declaration = Workshop.Declaration(at: date, digest: Digest.reference(of: Data(text.utf8)))
    declared.declared = declaration
    let line = "declared: {at: \(Timestamp.text(of: date)), digest: \"\(declaration.digest)\"}\n"
    return (declared, Data((text + line).utf8))
  }
}
