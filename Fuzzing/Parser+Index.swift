import Foundation
import QualityModel

@testable import RecordIndex

/// The index of a workspace, which is a file that anything may happen to.
extension Parser {
  /// Five bytes of the input are a place in the index and what is changed there; the index answers as it did before,
  /// or says that it is damaged.
  func index(_ bytes: [UInt8]) {
    guard let sound = DamagedIndex.sound else { return Property.holds(false, "an index can be made") }
    var damaged = sound.bytes
    for change in stride(from: 0, to: bytes.count - 4, by: 5) {
      let place = bytes[change..<change + 4].reduce(0) { $0 << 8 | Int($1) } % damaged.count
      damaged[place] ^= bytes[change + 4]
    }
    let answer = DamagedIndex.answer(of: damaged)
    Property.holds(answer == nil || answer == sound.answer, "\(answer ?? "") instead of \(sound.answer)")
  }
}

/// An index in memory's file system, and what it answers.
private enum DamagedIndex {
  private static let file = URL(
    filePath: "/dev/shm/sidetone-fuzz-\(ProcessInfo.processInfo.processIdentifier)/index.sqlite")

  /// A small index with its answer.
  static let sound: (bytes: Data, answer: String)? = {
    RecordIndex.remove(at: file)
    do {
      let index = try RecordIndex.open(at: file)
      try index.update { update in
        for number in 0..<20 {
          try update.put(
            SmallRecord(
              path: "p\(number)", id: "p\(number)", stamp: 1, facts: RecordFacts(agent: "ana-lopez"),
              content: Data(repeating: UInt8(number), count: 700)), kind: "coaching plan")
        }
      }
      try index.complete()
    } catch { return nil }
    return (try? Data(contentsOf: file)).flatMap { bytes in answer(of: bytes).map { (bytes, $0) } }
  }()

  /// What an index of these bytes answers; `nil` where it is damaged, and made anew.
  static func answer(of bytes: Data) -> String? {
    RecordIndex.remove(at: file)
    defer { RecordIndex.remove(at: file) }
    do {
      try bytes.write(to: file)
      let index = try RecordIndex.open(at: file)
      guard try index.isComplete() else { return nil }
      let query = SmallRecordQuery("coaching plan", agents: ["ana-lopez"])
      return "\(try index.records(query)) \(try index.facts(query)) \(try index.count())"
    } catch {
      Property.holds((error as? IndexTrouble)?.isDamage == true, "\(error)")
      return nil
    }
  }
}
