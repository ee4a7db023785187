import Foundation
import Records
import Recordings

/// git's own files in a workspace: attributes of the records, and what keeps empty folders.
///
/// A record is one whole: two edits of the same one are a conflict that a person settles, and never mixed line by line
/// into an evaluation that no one made. So records are merged as binaries are, and still shown as text.
enum GitFiles {
  private static let attributes = ".gitattributes"
  /// git forgets empty folders, and a clone without them would be no workspace.
  private static let keepers = ["sessions/.gitkeep", "rubrics/.gitkeep"]

  /// Returns whether a file is one of them.
  static func contain(_ path: WorkspacePath) -> Bool { ([attributes] + keepers).contains(path.text) }

  /// Returns what there is to write.
  static func edits(in workspace: Workspace) -> [Change.Edit] {
    let missing = keepers.compactMap { WorkspacePath($0) }.filter { workspace.bytes(at: $0) == nil }
    return [editOfAttributes(in: workspace)].compactMap { $0 } + missing.map { .create($0, Data()) }
  }

  /// Returns the new attributes; `nil` where they say all of it already.
  ///
  /// What others wrote there stays; our part follows it, and of two lines that match git takes the last.
  private static func editOfAttributes(in workspace: Workspace) -> Change.Edit? {
    guard let path = WorkspacePath(attributes) else { return nil }
    guard let bytes = workspace.bytes(at: path) else { return .create(path, Data(text.utf8)) }
    let there = String(decoding: bytes, as: UTF8.self)
    let lines = Set(there.split(whereSeparator: \.isNewline).map(String.init))
    let ours = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    if ours.allSatisfy(lines.contains) { return nil }
    let gap = there.isEmpty || there.hasSuffix("\n") ? "" : "\n"
    return .replace(path, .bytes(bytes), with: bytes + Data((gap + text).utf8))
  }

  private static let text = """
    # Sidetone: what is written by hand is text with LF line ends on every machine.
    \(lines(of: .text, "text eol=lf"))
    # A record is one whole: two edits of one are a conflict, never mixed line by line.
    \(lines(of: .whole, "text eol=lf -merge"))
    # What was scored against and what was said is kept byte for byte: digests and line numbers follow from it.
    \(lines(of: .exact, "-text -merge"))
    \(lines(of: \.isKeptTranscript, "-text"))
    \(lines(of: \.isKeptAudio, "binary"))

    """

  /// A line for each ending of the media that git treats in one way.
  private static func lines(of isMeant: (MediaEnding) -> Bool, _ attributes: String) -> String {
    MediaEnding.all.filter(isMeant).map { "recordings/*.\($0.name) \(attributes)" }.joined(separator: "\n")
  }

  /// A line for each pattern of the kinds that git treats in one way.
  private static func lines(of treatment: GitTreatment, _ attributes: String) -> String {
    var seen: Set<String> = []
    let patterns = RecordKinds.all.filter { $0.git == treatment }.map(\.gitPattern)
    return patterns.filter { seen.insert($0).inserted }.map { "\($0) \(attributes)" }.joined(separator: "\n")
  }
}
