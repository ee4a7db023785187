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

  /// Verbs answer with values; only the door talks.
  @Test(arguments: [
    "Notation", "QualityModel", "Statistics", "Insights", "Records", "Recordings", "Workbench", "Reporting",
  ])
  func roomsBelowTheDoorNeverPrint(room: String) throws {
    for file in Checkout.swiftFiles(in: "Sources/\(room)") {
      let lines = try Checkout.text(file).split(separator: "\n").filter { line in
        ["Swift.print(", "FileHandle.standard", "fputs("].contains { line.contains($0) }
      }
      #expect(lines.isEmpty, "\(file): \(lines)")
    }
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
