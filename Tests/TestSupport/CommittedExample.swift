public import Foundation

/// A copy of the example workspace as it is committed, in a folder of its own: what a user does to theirs never breaks
/// a test.
public final class CommittedExample {
  /// The copy.
  public let root: URL
  private let folder: TemporaryFolder

  /// Whether this checkout has a history that holds the example; a downloaded archive has none.
  public static let isThere: Bool = (try? run("git cat-file -e HEAD:sessions")) == 0

  /// Copies the example.
  public init() throws {
    folder = try TemporaryFolder()
    root = URL(filePath: folder.path, directoryHint: .isDirectory).appending(
      path: "sidetone", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try Self.copy(to: root.path)
  }

  /// Copies the example into a folder.
  public static func copy(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let files = "rubrics recordings sessions people.yaml sidetone.yaml"
    let status = try run("set -o pipefail; git archive HEAD \(files) | tar -x -C '\(folder)'")
    guard status == 0 else { throw NotCopied(status: status) }
  }

  /// A home folder beside the copy, so that nothing of the user's is read or written.
  public var home: String { folder.path }

  /// Puts the copy under git, and lets a colleague score one call more in a clone and send it to where both meet.
  public func shareWithAColleague() throws {
    let month = "sessions/evaluations/2026/11"
    let status = try Self.run(
      """
      set -e; export HOME='\(home)'; cd '\(root.path)'
      git init -q -b main; git config user.name 'Q. Martin'; git config user.email q@example.com
      git add . ':!sessions/drafts'; git commit -qm 'The example'
      git clone -q --bare . ../hub.git; git remote add origin ../hub.git; git fetch -q; git branch -qu origin/main
      git clone -q ../hub.git ../colleague; cd ../colleague
      sed 's/mfh005/x7k2pd/' \(month)/2026-11-10-farid-nasser-mfh005.json > \(month)/2026-11-10-farid-nasser-x7k2pd.json
      git add .; git -c user.name=R -c user.email=r@example.com commit -qm 'One more'; git push -q
      """)
    guard status == 0 else { throw NotCopied(status: status) }
  }

  private struct NotCopied: Error { let status: Int32 }

  private static func run(_ command: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = Self.checkout
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The checkout that the tests belong to.
  public static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
