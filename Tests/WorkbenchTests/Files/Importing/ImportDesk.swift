import Foundation
import Insights
import QualityModel
import TestSupport

@testable import Workbench

/// A workspace to import into, with a folder `in` for what is imported.
struct ImportDesk {
  let files: TemporaryWorkspace
  private let earlier: Set<String>
  var world: World { files.world }

  init(_ inputs: [String: String] = [:], people: String? = nil) throws {
    files = try .withForm()
    earlier = Set(files.tree().keys)
    if let people { try files.write(people, to: "people.yaml") }
    for (name, text) in inputs { try put(name, text) }
  }

  /// A desk with a list of calls, one for each agent's name.
  static func calls(of agents: [String], people: String? = nil) throws -> ImportDesk {
    try ImportDesk(["calls.csv": list(of: agents)], people: people)
  }

  /// A list of calls `c-1`, `c-2` and so on, one for each agent's name.
  static func list(of agents: [String], from first: Int = 1) -> String {
    let rows = agents.enumerated().map { "c-\($0.offset + first),\"\($0.element)\",voice\n" }
    return "id,agent,channel\n" + rows.joined()
  }

  func put(_ name: String, _ text: String) throws { try files.write(text, to: "in/\(name)") }

  /// Imports, with whatever differs from the usual said in a closure.
  @discardableResult
  func run(
    _ names: String..., adjust: (inout ImportFiles) -> Void = { _ in },
    asking ask: @escaping AskAboutAgent = { _ in nil }
  ) throws -> ImportReport {
    var verb = ImportFiles(names.map { $0.isEmpty ? "in" : "in/\($0)" })
    adjust(&verb)
    return try verb.perform(in: world, asking: ask)
  }

  /// The record of an interaction, key by key.
  func record(_ id: String) throws -> Interaction? {
    try files.text(of: "recordings/\(id).json").map {
      try JSONDecoder.iso8601.decode(Interaction.self, from: Data($0.utf8))
    }
  }

  /// The names of what was brought in.
  var recordings: [String] {
    files.tree().keys.filter { $0.hasPrefix("recordings/") && !earlier.contains($0) }.map { String($0.dropFirst(11)) }
      .sorted()
  }

  /// Returns a recording of silence.
  static func silence(seconds: Int) -> Data {
    func little(_ number: Int, _ bytes: Int = 4) -> [UInt8] {
      (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    let sound = [UInt8](repeating: 128, count: seconds * 8000)
    let format = little(16) + little(1, 2) + little(1, 2) + little(8000) + little(8000) + little(1, 2) + little(8, 2)
    let body = Array("WAVEfmt ".utf8) + format + Array("data".utf8) + little(sound.count) + sound
    return Data(Array("RIFF".utf8) + little(body.count) + body)
  }

  static let timed =
    "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Agent>Harbour Bikes, what can I do?\n\n00:05.000 --> 00:09.000\n<v Customer>The chain came off again this morning.\n"
  static let bare = "Harbour Bikes, what can I do?\nThe chain came off again this morning.\n"
  static let other =
    "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Agent>Good evening, ticket office here.\n\n00:05.000 --> 00:09.000\n<v Customer>Two seats for Saturday, near the front.\n"
}

extension JSONDecoder {
  fileprivate static let iso8601: JSONDecoder = {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return decoder
  }()
}

extension ImportReport {
  /// What became of each file, by its name.
  var results: [String: String] {
    Dictionary(
      outcomes.map { ($0.source.hasPrefix("in/") ? String($0.source.dropFirst(3)) : $0.source, $0.action.rawValue) },
      uniquingKeysWith: { "\($0), \($1)" })
  }
}
