import Foundation
import Records

/// What git is told about a workspace's files.
///
/// A record is one whole: two edits of the same one are a conflict that a person settles, and never mixed line by line
/// into an evaluation that nobody made. So records are merged as binaries are, and still shown as text.
enum GitAttributes {
  static let name = ".gitattributes"

  /// Returns what becomes of the file; `nil` where it says all of it already.
  ///
  /// What somebody else wrote there stays; ours comes behind it, and of two lines that match git takes the last.
  static func edit(of workspace: Workspace) -> Change.Edit? {
    guard let path = WorkspacePath(name) else { return nil }
    guard let bytes = workspace.bytes(at: path) else { return .create(path, Data(text.utf8)) }
    let there = String(decoding: bytes, as: UTF8.self)
    let lines = Set(there.split(whereSeparator: \.isNewline).map(String.init))
    let ours = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    if ours.allSatisfy(lines.contains) { return nil }
    let gap = there.isEmpty || there.hasSuffix("\n") ? "" : "\n"
    return .replace(path, .bytes(bytes), with: bytes + Data((gap + text).utf8))
  }

  static let text = """
    # Sidetone: what is written by hand is text with LF line ends on every machine.
    people.yaml text eol=lf
    sidetone.yaml text eol=lf
    rubrics/*.yaml text eol=lf
    sessions/workshops/*.yaml text eol=lf
    # A record is one whole: two edits of one are a conflict, never mixed line by line.
    recordings/*.json text eol=lf -merge
    sessions/**/*.json text eol=lf -merge
    # What was scored against and what was said is kept byte for byte: digests and line numbers follow from it.
    rubrics/*@*.yaml -text -merge
    recordings/*.vtt -text
    recordings/*.srt -text
    recordings/*.txt -text
    recordings/*.wav binary
    recordings/*.flac binary
    recordings/*.mp3 binary
    recordings/*.ogg binary
    recordings/*.opus binary

    """
}
