import Foundation
import Records

extension GitRepository {
  /// A file that differs between two states.
  struct FileDifference: Hashable {
    /// How it differs.
    enum Change { case added, changed, removed }

    let change: Change
    /// The path from the repository's top.
    let path: String
    /// git's name for the content before; nothing can be read by it where the file was added.
    let old: String
    /// git's name for the content after.
    let new: String
    /// Whether it is a plain file now, or none at all: no link, and no repository inside this one.
    let isPlain: Bool
  }

  /// Returns the files that differ between two states.
  func differences(from old: String, to new: String) throws(GitTrouble) -> [FileDifference] {
    let outcome = try run(
      "diff", "--raw", "--no-abbrev", "--no-renames", "--ignore-submodules=none", "--no-ext-diff", "--no-textconv",
      "-z",
      old, new, "--")
    guard outcome.status == 0 else { throw .unusable(outcome.talk) }
    let parts = outcome.parts
    return stride(from: 0, to: parts.count - 1, by: 2).compactMap { index in
      // `:100644 100644 <old> <new> M`
      let words = parts[index].dropFirst().split(separator: " ").map(String.init)
      guard words.count == 5, let letter = words[4].first else { return nil }
      let change: FileDifference.Change = letter == "A" ? .added : letter == "D" ? .removed : .changed
      return FileDifference(
        change: change, path: parts[index + 1], old: words[2], new: words[3],
        isPlain: words[1] == "000000" || words[1].hasPrefix("100"))
    }
  }

  /// Returns the files that commits of one history change which are not in the other, nor there as other commits.
  func pathsTouched(in ours: String, notIn theirs: String) throws(GitTrouble) -> Set<String> {
    let outcome = try run(
      "log", "--format=", "--name-only", "--no-renames", "--ignore-submodules=none", "--no-ext-diff", "--cherry-pick",
      "--right-only", "-z", "\(theirs)...\(ours)", "--")
    guard outcome.status == 0 else { throw .unusable(outcome.talk) }
    return Set(outcome.parts.map { $0.trimmingPrefix("\n") }.map(String.init))
  }

  /// Returns whether a file is a record that is one whole, of which two edits are never mixed.
  func keepsWhole(_ path: String) -> Bool {
    guard let path = workspacePath(of: path).flatMap({ WorkspacePath($0) }) else { return false }
    return RecordKinds.kind(of: path).map { $0.git != .text } ?? RecordKinds.ofLaterVersions.holds(path)
  }

  /// Returns the contents that git knows by these names, in the same order; `nil` for one that it does not know.
  func contents(of names: [String]) throws(GitTrouble) -> [Data?] {
    let input = Data(names.map { $0 + "\n" }.joined().utf8)
    let outcome = try git.run(["cat-file", "--batch"], in: top, input: input)
    guard outcome.status == 0 else { throw .unusable(outcome.talk) }
    var rest = outcome.output[...]
    return names.map { _ in
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[rest.index(after: end)...]
      guard head.count == 3, let size = Int(head[2]), size < rest.count else { return nil }
      defer { rest = rest.dropFirst(size + 1) }
      return Data(rest.prefix(size))
    }
  }
}
