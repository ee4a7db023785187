import Foundation
public import QualityModel
import Records
public import Recordings

/// Brings recordings, transcripts and call metadata into `recordings/`, all in one change; safe to repeat.
public struct ImportFiles: Sendable {
  /// The files, or folders of files.
  public var names: [String]
  /// What a person says about columns, dates, zones and scales that the files do not say.
  public var reading: ReadingOptions
  /// Whose interactions these are, where the files do not say.
  public var agent: String?
  /// How they were held, where the files do not say.
  public var channel: Channel?
  /// Whether to say what would be done without doing it.
  public var isRehearsal: Bool

  /// Creates the verb.
  public init(
    _ names: [String], reading: ReadingOptions = ReadingOptions(), agent: String? = nil, channel: Channel? = nil,
    isRehearsal: Bool = false
  ) {
    self.names = names
    self.reading = reading
    self.agent = agent
    self.channel = channel
    self.isRehearsal = isRehearsal
  }

  /// What became of one file, or of one row of a CSV.
  public struct Outcome: Hashable, Sendable, Codable {
    /// What was done.
    public enum Action: String, Hashable, Sendable, Codable { case added, completed, unchanged, refused }

    /// The file, as it was named; with its line for a row of a CSV.
    public var source: String
    /// The interaction's id; `nil` where none was found.
    public var id: String?
    /// The name that the id was made from, where it is another.
    public var name: String?
    /// The file in the workspace that it became.
    public var target: String?
    /// What was done.
    public var action: Action
    /// What could not be read, or why it was refused.
    public var remarks: [String]
  }

  /// What became of everything.
  public struct Answer: Sendable {
    /// File by file.
    public var outcomes: [Outcome]
    /// What could not be read, with places.
    public var findings: [Finding]
  }

  /// Imports, and answers with what became of each file.
  public func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    var plan = ImportPlan(workspace: workspace, agent: agent, channel: channel, reading: reading)
    for name in try expanded(in: world) {
      do {
        plan.add(try world.bytes(ofFile: name), named: name)
      } catch let error as UnreadableFile {
        plan.refuse(name, error.message)
      }
    }
    let edits = try plan.edits()
    if !edits.isEmpty, !isRehearsal {
      let sentence = edits.count == 1 ? "import \(edits[0].path.name)" : "import \(edits.count) files"
      try workspace.perform(Change(sentence, by: world.actor, at: world.now(), edits: edits), journal: world.journal)
    }
    return Answer(outcomes: plan.outcomes, findings: plan.findings)
  }

  /// A folder stands for the files in it, in order of their names.
  private func expanded(in world: World) throws -> [String] {
    try names.flatMap { name -> [String] in
      var isFolder: ObjCBool = false
      let path = URL(filePath: name, relativeTo: world.directory).path
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
        return [name]
      }
      let inside = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      return inside.filter { !$0.hasPrefix(".") }.map { name.hasSuffix("/") ? name + $0 : "\(name)/\($0)" }
    }
  }
}
