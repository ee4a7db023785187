import Testing

/// Within a room each capability has a folder, and reaches into another only through what all of them share.
@Suite("The walls between capabilities") struct CapabilityWallsTests {
  /// The folders of capabilities; whatever lies outside of them is shared.
  static let capabilities: Set = [
    "Calculator", "Coaching", "Evaluations", "Files", "House", "People", "Rubrics", "Scoring", "Workshops",
  ]

  /// Where one still reaches into another, and why. Nothing is added here; an edge that is gone is removed.
  static let remaining: [String: Set<String>] = [
    // An agent's and a team's results show what became of their coaching, as `follow-up` judges it.
    "Insights": ["People -> Coaching"],
    "Workbench": [], "Reporting": [], "sidetone": [],
  ]

  /// The lists of all commands and of all rules, which name what each capability has.
  private static let lists = ["/Sidetone.swift", "/RuleBook.swift"]

  @Test(arguments: remaining.keys.sorted()) func noWallHasANewHole(room: String) throws {
    let edges = try Self.edges(in: room)
    let remaining = try #require(Self.remaining[room])
    #expect(Set(edges.keys).subtracting(remaining).isEmpty, "\(edges.filter { !remaining.contains($0.key) })")
    #expect(remaining.subtracting(edges.keys).isEmpty, "no longer needed")
  }

  /// Returns the edges between capabilities of a room, each with the types that make it.
  static func edges(in room: String) throws -> [String: Set<String>] {
    let all = Checkout.swiftFiles(in: "Sources/\(room)").filter { file in !lists.contains(where: file.hasSuffix) }
    let files = try all.map { file in
      (capability: Self.capability(of: file), code: try #require(Checkout.code[file]))
    }
    var owners: [String: String] = [:]
    var nested: [String: Set<String>] = [:]
    for file in files {
      for found in file.code.lines.compactMap(SourceCode.declaration) where Self.types.contains(found.keyword) {
        if found.column == 0 {
          owners[found.name] = file.capability
        } else {
          nested[file.capability, default: []].insert(found.name)
        }
      }
    }
    var edges: [String: Set<String>] = [:]
    for (capability, code) in files {
      for name in code.names.subtracting(nested[capability] ?? []) {
        guard let owner = owners[name], owner != capability, owner != "shared" else { continue }
        edges["\(capability) -> \(owner)", default: []].insert(name)
      }
    }
    return edges
  }

  private static let types: Set = ["struct", "enum", "class", "protocol", "actor", "typealias"]

  private static func capability(of file: String) -> String {
    file.split(separator: "/").dropLast().map(String.init).first(where: capabilities.contains) ?? "shared"
  }
}
