import Foundation
import TestSupport
import Testing

@testable import TerminalKit

@Suite struct InputTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func reading<Result>(_ bytes: [UInt8], _ body: (inout Input) throws -> Result) throws -> Result {
    let path = folder.path + "/input"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var input = Input(descriptor: file.fileDescriptor)
    return try body(&input)
  }

  private func lines(_ bytes: [UInt8]) throws -> [String] {
    try reading(bytes) { input in
      var lines: [String] = []
      while let line = try input.nextLine() { lines.append(line) }
      return lines
    }
  }

  @Test func linesWithEveryEnd() throws {
    #expect(try lines(Array("one\n\ntwo\r\nlast".utf8)) == ["one", "", "two", "last"])
    #expect(try lines(Array("one\n".utf8)) == ["one"])
    #expect(try lines([]) == [])
  }

  @Test func byteOrderMarkGoes() throws {
    #expect(try lines([0xEF, 0xBB, 0xBF] + Array("list".utf8)) == ["list"])
  }

  @Test func brokenLettersAreRepairedAndZerosKept() throws {
    #expect(try lines([0x61, 0xFF, 0x62, 0x0A, 0x00, 0x63]) == ["a\u{FFFD}b", "\u{0}c"])
  }

  @Test func aVeryLongLine() throws {
    let long = String(repeating: "é", count: 500_000)
    #expect(try lines(Array("\(long)\nshort\n".utf8)) == [long, "short"])
  }

  @Test func theRestFollowsTheLinesRead() throws {
    let rest = try reading(Array("score --from -\n{\n}".utf8)) { input in
      _ = try input.nextLine()
      return try input.rest()
    }
    #expect(rest == Array("{\n}".utf8))
  }

  /// Something such as `/dev/zero` never ends.
  @Test func anEndlessRestIsAnError() throws {
    let zeros = open("/dev/zero", O_RDONLY)
    defer { close(zeros) }
    var input = Input(descriptor: zeros, largestRest: 1 << 20)
    #expect(throws: ReadFailure(reason: "it is larger than 1 MB")) { try input.rest() }
  }

  @Test func aFolderIsAnError() throws {
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    var input = Input(descriptor: folder)
    #expect(throws: ReadFailure(reason: "Is a directory")) { try input.nextLine() }
  }
}
