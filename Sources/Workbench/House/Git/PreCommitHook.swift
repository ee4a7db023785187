import Foundation
import Records

/// The hook that refuses a commit with broken records.
struct PreCommitHook {
  /// Where the workspace is in the repository.
  let prefix: String

  enum Outcome {
    case written(String)
    case isThere
    case foreign(String)
    case shared(String)
  }

  /// The line that checks, for an existing hook of another origin. git runs hooks at the top of the repository.
  var line: String {
    let folder = prefix.isEmpty ? "." : "'\(prefix.replacing("'", with: "'\\''"))'"
    return "sidetone check --errors-only --quiet --workspace \(folder)"
  }

  var text: String { Self.text(running: line) }

  /// What earlier versions wrote, which is brought up to date.
  private var formerText: String { Self.text(running: line.replacing(" --errors-only", with: "", maxReplacements: 1)) }

  private static func text(running line: String) -> String {
    """
    #!/bin/sh
    # Written by `sidetone init --git --hook`: a commit is refused while records are broken.
    # `git commit --no-verify` goes past it.
    command -v sidetone >/dev/null || {
      echo "pre-commit: sidetone is not on the PATH, so the records were not checked" >&2
      exit 0
    }
    exec \(line)

    """
  }

  /// Writes the hook where git looks for it, and never over another; a folder of hooks outside of the repository's
  /// top, or behind a link, may serve others too or be anyone's, and is left alone.
  func write(in repository: GitRepository) throws -> Outcome {
    let hooks = try repository.git.run(
      ["rev-parse", "--git-path", "hooks"], in: repository.top, withHooks: true
    ).text
    let folder = URL(filePath: hooks, relativeTo: URL(filePath: repository.top, directoryHint: .isDirectory))
      .standardizedFileURL
    let hook = folder.appending(path: "pre-commit")
    let path = hook.path(percentEncoded: false)
    guard isInside(folder, of: repository) else { return .shared(path) }
    let isThere = (try? FileManager.default.attributesOfItem(atPath: path)) != nil
    if isThere {
      let found = try? NamedFile.read(hook)
      if found == Data(text.utf8) { return .isThere }
      guard found == Data(formerText.utf8) else { return .foreign(name(of: path, in: repository)) }
    }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try NamedFile.write(Data(text.utf8), to: hook)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    } catch {
      throw GitTrouble("the hook `\(path)` cannot be written", help: "check whether you may write in that folder")
    }
    return .written(name(of: path, in: repository))
  }

  /// A path in the repository is shown as people type it there.
  private func name(of path: String, in repository: GitRepository) -> String {
    path.hasPrefix(repository.top + "/") ? String(path.dropFirst(repository.top.count + 1)) : path
  }

  private func isInside(_ folder: URL, of repository: GitRepository) -> Bool {
    let top = URL(filePath: repository.top, directoryHint: .isDirectory).resolvingSymlinksInPath()
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: folder.path)) != nil
    return !isLink && folder.resolvingSymlinksInPath().path.hasPrefix(top.path + "/")
  }
}
