import Foundation
import Testing

@testable import TerminalKit

@Suite struct OutputTests {
  @Test func aFullDiskIsAnError() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    #expect(throws: WriteFailure(target: "standard output", reason: "No space left on device")) {
      try Output(descriptor: full, name: "standard output").write("answer\n")
    }
  }

  @Test func aReaderWhoHasGoneIsABrokenPipe() throws {
    Signals.surviveBrokenPipes()
    let pipe = try #require(Pipe())
    close(pipe.reading)
    defer { close(pipe.writing) }
    #expect(throws: BrokenPipe()) { try Output(descriptor: pipe.writing, name: "standard output").write("answer\n") }
  }
}
