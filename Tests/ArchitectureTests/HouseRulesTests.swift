import Testing

@Suite("House rules") struct HouseRulesTests {
  @Test func aFileHasOneSubjectAndFitsOnAFewScreens() throws {
    for file in Checkout.swiftFiles(in: "Sources") + Checkout.swiftFiles(in: "Tests") {
      let lines = try Checkout.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 240, "\(file) has \(lines) lines")
    }
  }

  /// A crash is never an answer.
  @Test(arguments: ["try!", "as!", "fatalError(", "preconditionFailure("])
  func sourcesNeverGiveUp(word: String) throws {
    for file in Checkout.swiftFiles(in: "Sources") {
      let lines = try Checkout.text(file).split(separator: "\n").filter { !$0.contains("///") && $0.contains(word) }
      #expect(lines.isEmpty, "\(file): \(lines)")
    }
  }

  /// Verbs answer with values, commands with answers; only TerminalKit knows the standard streams.
  @Test func onlyTheTerminalPrints() throws {
    let words = ["FileHandle.standard", "fputs(", "fwrite(", "STDOUT_FILENO", "STDERR_FILENO", "/dev/stdout"]
    for file in Checkout.swiftFiles(in: "Sources") where !Self.knowsTheStreams(file) {
      let text = try Checkout.text(file)
      let lines = text.split(separator: "\n").filter { line in words.contains { line.contains($0) } }
      #expect(lines.isEmpty, "\(file): \(lines)")
      // A type may have a `print` of its own.
      let prints = text.contains("func print(") ? [] : text.matches(of: #/(^|[^.\w])(Swift\.)?print\(/#)
      #expect(prints.isEmpty, "\(file) prints")
    }
  }

  /// Another door, such as a page in a browser, needs the same answers and a folder of its own.
  @Test func onlyDoorsWriteAnswers() throws {
    for file in Checkout.swiftFiles(in: "Sources/sidetone/Commands") + Checkout.swiftFiles(in: "Sources/sidetone/Forms")
    {
      let calls = try Checkout.text(file).matches(of: #/\bterminal\.(write|writeLine|page)\b/#)
      #expect(calls.isEmpty, "\(file)")
    }
  }

  /// The terminal itself, the streams of a program that is started, and the maker of the example.
  private static func knowsTheStreams(_ file: String) -> Bool {
    file.hasPrefix("Sources/TerminalKit/") || file.hasPrefix("Sources/make-example/")
      || file == "Sources/Workbench/House/Git/GitProgram.swift"
  }

  @Test(arguments: ["Manager", "Helper", "Utils"]) func namesSayWhatThingsAre(word: String) throws {
    let files = Checkout.swiftFiles(in: "Sources").filter { $0.split(separator: "/").last?.contains(word) ?? false }
    #expect(files.isEmpty)
  }

  @Test func testsNeverSleep() throws {
    for file in Checkout.swiftFiles(in: "Tests") where !file.hasSuffix("HouseRulesTests.swift") {
      let text = try Checkout.text(file)
      #expect(!text.contains("Thread.sleep") && !text.contains("Task.sleep") && !text.contains("usleep("), "\(file)")
    }
  }
}
