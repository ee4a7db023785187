import Foundation

/// A sound of the tests' own making: a WAV with a plain tone.
enum Tone {
  /// Returns a WAV of some seconds, 8 kHz mono in 16 bits, with chunks before its sound where asked for.
  static func wav(seconds: Double, before chunks: [(name: String, body: [UInt8])] = [], dataSize: Int? = nil) -> Data {
    let samples = Int(seconds * 8000)
    var sound: [UInt8] = []
    for index in 0..<samples {
      let level = Int16(8000 * sin(Double(index) * 2 * .pi * 440 / 8000))
      sound += little(Int(UInt16(bitPattern: level)), bytes: 2)
    }
    var body: [UInt8] = Array("WAVE".utf8)
    let format = little(1, bytes: 2) + little(1, bytes: 2) + little(8000) + little(16000) + little(2, bytes: 2)
    body += chunk("fmt ", format + little(16, bytes: 2))
    for extra in chunks { body += chunk(extra.name, extra.body) }
    body += Array("data".utf8) + little(dataSize ?? sound.count) + sound
    return Data(Array("RIFF".utf8) + little(body.count) + body)
  }

  private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    Array(name.utf8) + little(body.count) + body + (body.count % 2 == 1 ? [0] : [])
  }

  private static func little(_ number: Int, bytes: Int = 4) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}

/// A folder that is there for one test.
struct ScratchFolder: ~Copyable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "sidetone-recordings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ data: Data, to name: String) throws -> URL {
    let file = url.appending(path: name)
    try data.write(to: file)
    return file
  }
}
