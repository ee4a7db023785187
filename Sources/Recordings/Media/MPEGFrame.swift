/// The head of a frame of MPEG audio, by its bits: telephone recorders write versions 2 and 2.5, which begin otherwise
/// than music does.
struct MPEGFrame: Hashable {
  /// Samples a second.
  let sampleRate: Int
  /// How many samples it holds of each channel.
  let samples: Int
  /// How many bytes it has, its head included; `nil` where the file states no bit rate.
  let length: Int?
  /// How many bytes of its head and of what belongs to the channels stand before the sound, where an encoder may note the
  /// length of the whole.
  let noteOffset: Int

  private static let bitRates1Layer2 = [
    0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384,
  ]
  private static let bitRates1Layer3 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
  private static let bitRates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
  private static let sampleRates = [44_100, 48_000, 32_000]

  /// Reads the head of a frame of layer II or III; `nil` for anything else.
  init?(_ bytes: some Collection<UInt8>) {
    let head = Array(bytes.prefix(4))
    guard head.count == 4, head[0] == 0xFF, head[1] & 0xE0 == 0xE0 else { return nil }
    let (version, layer) = (head[1] >> 3 & 3, head[1] >> 1 & 3)
    let (bitRate, rate) = (Int(head[2] >> 4), Int(head[2] >> 2 & 3))
    // Layer I is left out: its frames begin as text in UTF-16 does.
    guard version != 1, layer == 1 || layer == 2, bitRate != 15, rate != 3 else { return nil }
    let (isFirst, isLayer3, isMono) = (version == 3, layer == 1, head[3] >> 6 == 3)
    sampleRate = Self.sampleRates[rate] / (isFirst ? 1 : version == 2 ? 2 : 4)
    samples = isLayer3 && !isFirst ? 576 : 1152
    let rates = isFirst ? (isLayer3 ? Self.bitRates1Layer3 : Self.bitRates1Layer2) : Self.bitRates2
    let padding = Int(head[2] >> 1 & 1)
    length = bitRate == 0 ? nil : samples / 8 * rates[bitRate] * 1000 / sampleRate + padding
    noteOffset = 4 + (isFirst ? (isMono ? 17 : 32) : (isMono ? 9 : 17))
  }

  /// Returns whether bytes begin with a frame of layer II or III.
  static func begins(_ bytes: some Collection<UInt8>) -> Bool { MPEGFrame(bytes) != nil }
}
