import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Records

@Suite("Pipes that a person named") struct NamedFileStreamsTests {
  @Test func givesAllThatComesOutOfAPipe() throws {
    let (reading, writing) = try FileDescriptor.pipe()
    defer { try? reading.close() }
    try writing.writeAll(Data("answers".utf8))
    try writing.close()
    #expect(try NamedFile.drain(URL(filePath: "/dev/fd/\(reading.rawValue)")) == Data("answers".utf8))
  }

  @Test func givesUpOnAPipeWithoutEnd() throws {
    let zeros = try FileDescriptor.open("/dev/zero", .readOnly)
    defer { try? zeros.close() }
    #expect(throws: FileTrouble.tooLarge(limit: 100_000)) { try NamedFile.drain(zeros, limit: 100_000) }
  }

  @Test func leavesFilesAndFoldersToOthers() throws {
    let folder = try TemporaryFolder()
    try Data("plain".utf8).write(to: URL(filePath: "\(folder.path)/a.json"))
    for name in ["a.json", "", "none"] {
      #expect(try NamedFile.drain(URL(filePath: "\(folder.path)/\(name)")) == nil, "\(name)")
    }
  }
}
