/// The bytes that some editors put before UTF-8.
package enum ByteOrderMark {
  /// The mark.
  package static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension Collection<UInt8> {
  /// Whether the bytes begin with the mark of UTF-8.
  package var hasByteOrderMark: Bool { starts(with: ByteOrderMark.utf8) }

  /// The bytes behind the mark of UTF-8; all of them where there is none.
  package var withoutByteOrderMark: SubSequence { dropFirst(hasByteOrderMark ? ByteOrderMark.utf8.count : 0) }
}
