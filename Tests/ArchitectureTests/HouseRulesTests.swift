import Testing

@Suite("House rules") struct HouseRulesTests {
  @Test(arguments: [("Sources", 200), ("Tests", 200)])
  func aFileHasOneSubjectAndFitsOnAFewScreens(folder: String, most: Int) throws {
    for file in Checkout.swiftFiles(in: folder) {
      let lines = try Checkout.text(file).count { $0 == "\n" }
      #expect(lines <= most, "\(file) has \(lines) lines")
    }
  }

  /// The lines of a text that is compared or printed as a whole are not counted.
  @Test(arguments: ["Sources", "Tests"]) func aFunctionFitsOnAScreen(folder: String) throws {
    for file in Checkout.swiftFiles(in: folder) {
      let long = try #require(Checkout.code[file]).functions.filter { $0.length > 40 }
      #expect(long.isEmpty, "\(file): \(long)")
    }
  }

  @Test(arguments: ["Sources", "Tests"]) func aFolderCanBeReadAtAGlance(folder: String) throws {
    let folders = Checkout.swiftFiles(in: folder).map { $0.split(separator: "/").dropLast().joined(separator: "/") }
    for (folder, files) in Dictionary(grouping: folders, by: { $0 }) {
      #expect(files.count <= 33, "\(folder) has \(files.count) files")
    }
  }

  /// A name that two rooms declare has to be written with its room, or means the other one.
  @Test func aNameIsDeclaredInOneRoom() throws {
    var rooms: [String: Set<String>] = [:]
    for file in Checkout.swiftFiles(in: "Sources") where !file.hasPrefix("Sources/make-example/") {
      for line in try #require(Checkout.code[file]).lines {
        guard let found = SourceCode.declaration(in: line), found.column == 0, !found.isPrivate else { continue }
        rooms[found.name, default: []].insert(String(file.split(separator: "/")[1]))
      }
    }
    let twice = rooms.filter { $0.value.count > 1 }
    #expect(twice.isEmpty, "\(twice)")
  }

  /// Nothing here is a library.
  @Test func nothingIsPublic() throws {
    for file in Checkout.swiftFiles(in: "Sources") {
      let lines = try #require(Checkout.code[file]).lines.filter { $0.split(separator: " ").contains("public") }
      #expect(lines.isEmpty, "\(file): \(lines)")
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

  /// What is read may be a stranger's: a pipe would hang the program, and a file may be larger than the memory. So all
  /// goes through `SystemCall.openPlain` and a limit. The exceptions read what the system or the program itself wrote.
  @Test func filesAreReadInOnePlace() throws {
    let words = [
      "Data(contentsOf", "String(contentsOf", "FileHandle(forReading", ".contents(atPath", "InputStream(",
      "FileDescriptor.open(", "= open(path", "fopen(",
    ]
    let exceptions = ["Notation/Files/Machine", "Records/Files/SystemCall", "TerminalKit/Editing/History"]
    for file in Checkout.swiftFiles(in: "Sources")
    where !file.hasPrefix("Sources/make-example/") && !exceptions.map({ "Sources/\($0).swift" }).contains(file) {
      let lines = try #require(Checkout.code[file]).lines.filter { line in words.contains { line.contains($0) } }
      #expect(lines.isEmpty, "\(file): \(lines)")
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
