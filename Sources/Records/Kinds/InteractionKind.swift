package import Foundation
package import QualityModel

/// What is known of an interaction: `recordings/<id>.json`, with its media beside it.
package struct InteractionKind: RecordKind {
  package typealias Record = Interaction
  package let word = "recording"
  package let place = RecordPlace.folder(Self.folder, ending: .json)
  package let naming = RecordNaming.chosen

  /// Where its files are.
  static let folder = "recordings"

  package init() {}

  package func people(in record: Interaction) -> [PeopleAreListed.Named] {
    record.agent.map { [.init($0, as: .agent)] } ?? []
  }

  package func about(_ record: Interaction, among people: People) -> String {
    [record.channel.rawValue, record.agent, record.reason].compactMap { $0 }.joined(separator: ", ")
  }

  /// An import has all its files in the journal.
  package func folderSwept(at now: Date) -> String? { nil }
}

extension WorkspacePath {
  /// Whether this is the medium of a recording, of which the journal keeps the digest only.
  package var isMedia: Bool { folder == InteractionKind.folder && !name.hasSuffix(".json") }
}

extension Interaction: JSONRecord {
  /// What people call one.
  package static let noun = "interaction"
  /// The words that its keys take.
  package static let words = ["channel": Channel.allCases.map(\.rawValue)]
  /// The agent.
  package var references: [RecordReference] {
    agent.map { [RecordReference($0, of: "an agent", at: ["agent"])] } ?? []
  }
}
