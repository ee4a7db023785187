import CSndfile
package import Foundation
import QualityModel
import Synchronization

extension Media {
  /// Looks at an open audio file without loading it: whether it is what its name says, and how long it lasts.
  ///
  /// A file that libsndfile cannot read may still be one that a player can play, so then there is only a warning.
  package static func inspect(_ handle: FileHandle, named name: String) throws -> AudioReading {
    let head = try handle.read(upToCount: FileKind.headLength) ?? Data()
    if let finding = finding(in: head, named: name) { return AudioReading(findings: [finding]) }
    let size = try handle.seekToEnd()
    if SoundlessFile.recognises(head, size: size) { return AudioReading(findings: [.noSound(name)]) }
    try handle.seek(toOffset: 0)
    // libsndfile refuses a WAV that ends before its sound begins, and takes one whose size a recorder that was cut off
    // did not get to write for one without sound: the header distinguishes the two.
    let byHeader = endsBeforeItsSound(head, of: size) ? 0 : duration(of: head, size: Int(size))
    // The library goes by the first frame alone. It is asked last, since it closes a file that it cannot read.
    let counted = MPEGLength.canCount(head) ? try MPEGLength.seconds(of: handle) : nil
    try handle.seek(toOffset: 0)
    let measured = soundFacts(of: handle.fileDescriptor)
    guard var facts = measured ?? (counted ?? byHeader).map({ AudioFacts(duration: $0) }) else {
      return AudioReading(findings: [.unmeasured(name)])
    }
    if let rate = facts.sampleRate, !plausibleRates.contains(rate) {
      return AudioReading(findings: [.implausibleRate(rate, name)])
    }
    if facts.duration == 0 { facts.duration = byHeader ?? 0 }
    if let counted { facts.duration = counted }
    guard facts.duration.map({ $0 >= shortest }) ?? true else {
      return AudioReading(facts: facts, findings: [.noSound(name)])
    }
    return AudioReading(facts: facts, findings: missingBytes(head, of: size).map { [.cut(name, missing: $0)] } ?? [])
  }

  private static func endsBeforeItsSound(_ head: Data, of size: UInt64) -> Bool {
    head.starts(with: Array("RIFF".utf8)) && head.count == size && head.firstRange(of: Array("data".utf8)) == nil
  }

  /// Only one at a time: see `sidetone_open_quietly`.
  private static let opening = Mutex(())

  private static func soundFacts(of descriptor: Int32) -> AudioFacts? {
    var info = SF_INFO()
    guard let sound = opening.withLock({ _ in sidetone_open_quietly(descriptor, &info) }) else { return nil }
    defer { sf_close(sound) }
    guard info.samplerate > 0, info.frames >= 0, info.frames < Int64(info.samplerate) * mostSeconds else { return nil }
    return AudioFacts(
      duration: Double(info.frames) / Double(info.samplerate), channels: Int(info.channels),
      sampleRate: Int(info.samplerate))
  }

  /// The samples a second that recorders write, in bounds far apart.
  private static let plausibleRates = 1000...1_000_000
  /// Durations are stored in milliseconds; a sound that is shorter than half of one has none.
  private static let shortest = 0.0005

  /// A header that names a longer sound than a month is damaged.
  private static let mostSeconds: Int64 = 31 * 86_400

  /// Some recorders count a byte or two of padding that they do not write.
  private static let slack: UInt64 = 2

  /// How many bytes of sound the header of a WAV promises beyond the file's end; recorders that are cut off write 0 or
  /// the largest number there is, which promises nothing. The size of the whole is often wrong where the sound's is
  /// right.
  private static func missingBytes(_ head: Data, of size: UInt64) -> UInt64? {
    guard head.starts(with: Array("RIFF".utf8)), let sound = soundChunk(in: head), sound.length != 0,
      sound.length < 0xFFFF_FF00
    else { return nil }
    let end = UInt64(sound.body + sound.length)
    return end > size + slack ? end - size : nil
  }
}

extension Finding {
  fileprivate static func noSound(_ file: String) -> Finding {
    Finding(
      rule: TranscriptRules.emptyRecording.name, .noSound, help: "export the recording again, or leave this file out",
      place: Place(file: file))
  }

  fileprivate static func unmeasured(_ file: String) -> Finding {
    Finding(
      rule: TranscriptRules.unmeasuredRecording.name, severity: .warning, .unmeasured,
      help: "play it once; a call list can state the duration", place: Place(file: file))
  }

  fileprivate static func implausibleRate(_ rate: Int, _ file: String) -> Finding {
    Finding(
      rule: TranscriptRules.unmeasuredRecording.name, severity: .warning, .implausibleRate(rate),
      help: "export the recording again; a call list can state the duration", place: Place(file: file))
  }

  fileprivate static func cut(_ file: String, missing: UInt64) -> Finding {
    Finding(
      rule: TranscriptRules.cutRecording.name, severity: .warning, .cut(missing),
      help: "copy or export the recording again", place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let noSound: Self = "the recording holds no sound"
  fileprivate static let unmeasured: Self = "how long the recording lasts could not be read"
  fileprivate static func implausibleRate(_ rate: Int) -> Self {
    "the header names \(rate) samples a second, which no recorder writes, so no duration was taken"
  }
  fileprivate static func cut(_ missing: UInt64) -> Self {
    "the recording ends \(missing) bytes before the end that its header names"
  }
}
