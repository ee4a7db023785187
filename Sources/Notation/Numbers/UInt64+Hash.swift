extension UInt64 {
  /// Creates the FNV-1a hash of a text's UTF-8: the same on every machine and in every year, which the standard
  /// library's hashes are not.
  package init(hashOf text: String) {
    self = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
  }
}
