import Testing

/// The house: which room may import which; what is not named here may be imported by nobody.
@Suite("The walls of the house") struct WallsTests {
  static let allowed: [String: Set<String>] = [
    "Notation": [],
    "QualityModel": ["Notation"],
    "Statistics": ["Notation", "CGSL"],
    "Insights": ["Notation", "QualityModel", "Statistics"],
    "Records": ["Notation", "QualityModel", "CNettle", "CSimdJSON", "Yams", "SystemPackage"],
    "RecordIndex": ["Notation", "QualityModel", "CPageSums", "GRDB", "GRDBSQLite"],
    "Recordings": ["Notation", "QualityModel", "CSndfile", "SwiftCSV"],
    "Workbench": ["Notation", "QualityModel", "Records", "RecordIndex", "Recordings", "Insights"],
    "Reporting": ["Notation", "QualityModel", "Insights", "Statistics", "Recordings", "TerminalKit", "Mustache"],
    "TerminalKit": ["CReadline"],
    "sidetone": [
      "Notation", "QualityModel", "Recordings", "Insights", "Workbench", "Reporting", "TerminalKit", "ArgumentParser",
    ],
  ]
  static let system: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization"]

  @Test(arguments: allowed.keys.sorted()) func aRoomImportsOnlyWhatItMay(room: String) throws {
    let allowed = try #require(Self.allowed[room]).union(Self.system)
    for file in Checkout.swiftFiles(in: "Sources/\(room)") {
      let strangers = Self.imports(in: try Checkout.text(file)).filter { !allowed.contains($0) }
      #expect(strangers.isEmpty, "\(file) imports \(strangers)")
    }
  }

  @Test func everyRoomIsKnown() throws {
    let shims: Set = ["CGSL", "CNettle", "CPageSums", "CReadline", "CSimdJSON", "CSndfile", "make-example"]
    let rooms = try Set(Checkout.folders(in: "Sources")).subtracting(shims)
    #expect(rooms == Set(Self.allowed.keys))
  }

  /// The parser of commands, readline and the numerics library have one room each.
  @Test(arguments: [
    ("ArgumentParser", "sidetone"), ("CReadline", "TerminalKit"), ("CGSL", "Statistics"), ("GRDB", "RecordIndex"),
    ("GRDBSQLite", "RecordIndex"), ("Mustache", "Reporting"), ("CSndfile", "Recordings"),
  ])
  func someLibrariesHaveOneRoom(library: String, room: String) throws {
    for (other, _) in Self.allowed where other != room {
      for file in Checkout.swiftFiles(in: "Sources/\(other)") {
        #expect(!Self.imports(in: try Checkout.text(file)).contains(library), "\(file)")
      }
    }
  }

  static func imports(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy({ isModifier(String($0)) }),
        let name = words.dropFirst(index + 1).last
      else { return nil }
      return name.split(separator: ".").first.map(String.init)
    }
  }

  private static func isModifier(_ word: String) -> Bool {
    ["public", "private", "internal", "package", "fileprivate"].contains(word) || word.hasPrefix("@")
  }
}
