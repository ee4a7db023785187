/// The head of a frame of MPEG audio, by its bits: telephone recorders write versions 2 and 2.5, which begin otherwise
/// than music does.
enum MPEGFrame {
  /// Returns whether bytes begin with a frame of layer II or III.
  static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    let head = Array(bytes.prefix(4))
    guard head.count == 4, head[0] == 0xFF, head[1] & 0xE0 == 0xE0 else { return false }
    let (version, layer) = (head[1] >> 3 & 3, head[1] >> 1 & 3)
    let (bitRate, sampleRate) = (head[2] >> 4, head[2] >> 2 & 3)
    // Layer I is left out: its frames begin as text in UTF-16 does.
    return version != 1 && (layer == 1 || layer == 2) && bitRate != 15 && sampleRate != 3
  }
}
