/// A text's bytes and where its lines begin, so that a place is shown without reading the text again.
package struct LineTable: Sendable {
  /// The text, without a byte-order mark.
  package let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines of a text; they end in LF, CRLF or CR, as in an editor.
  package init(_ text: some Collection<UInt8>) {
    bytes = Array(text.withoutByteOrderMark)
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isReturn = byte == 13 && !(index + 1 < bytes.count && bytes[index + 1] == 10)
      if byte == 10 || isReturn { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// How many lines there are, the empty one after a last line break included.
  package var count: Int { starts.count }

  /// Returns the bytes of a line, from 1, without its line break.
  package func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= starts.count else { return [] }
    var end = line < starts.count ? starts[line] : bytes.count
    while end > starts[line - 1], bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
    return bytes[starts[line - 1]..<end]
  }

  /// Returns the line, from 1, that a byte is in.
  package func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns what is before a byte in its line: the column, from 1, is one more than its characters.
  package func text(beforeByte offset: Int) -> String {
    let line = bytes(ofLine: line(ofByte: offset))
    return String(decoding: line.prefix(max(0, offset - line.startIndex)), as: UTF8.self)
  }
}
