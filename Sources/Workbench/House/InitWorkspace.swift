package import Foundation
import QualityModel
import Records

/// Makes a workspace: its folders, its settings, and the rubrics that come with the program.
package struct InitWorkspace: Sendable {
  /// The folder; `nil` is the one we are in.
  package var folder: String?
  /// Where the rubrics that come with the program are.
  package var rubrics: URL?
  /// How git is to be set up; `nil` leaves it alone.
  package var git: Git?

  package init(folder: String? = nil, rubrics: URL? = nil, git: Git? = nil) {
    self.folder = folder
    self.rubrics = rubrics
    self.git = git
  }

  /// What was made.
  package struct Answer: Sendable {
    /// Whether there is a rubric to score with: none came with the program where that was not installed.
    package var hasRubric = true
    /// The workspace's folder.
    package var root: URL
    /// The files that were created, relative to it.
    package var created: [String]
    /// The files that were added to, relative to it.
    package var extended: [String] = []
    /// What was set up for git; `nil` if not requested.
    package var git: GitAnswer?
  }

  /// Makes the workspace without touching what is there, and answers with what was created.
  package func perform(in world: World) throws -> Answer {
    let program = try git.map { _ in try GitProgram.find(in: world) }
    let root = folder.map { URL(filePath: $0, relativeTo: world.directory) } ?? world.directory
    guard !root.path.isDamagedPath else { throw NoWorkspace(named: root.path) }
    for name in ["rubrics", "recordings", "sessions/evaluations", "sessions/drafts"] {
      do {
        try FileManager.default.createDirectory(at: root.appending(path: name), withIntermediateDirectories: true)
      } catch {
        throw CannotInit(folder: root.path)
      }
    }
    let workspace = Workspace(at: root)
    let repository = try program.flatMap { program throws(GitTrouble) in
      try GitRepository.around(workspace.root.path(percentEncoded: false), git: program)
    }
    if let repository { try LocalConfiguration.requireHarmless(in: repository) }
    let gitFiles = git.map { _ in GitFiles.edits(in: workspace) } ?? []
    let edits = try newFiles().filter { workspace.bytes(at: $0.path) == nil } + gitFiles
    if !edits.isEmpty {
      let locations = Locations(environment: world.environment, workspaceRoot: workspace.root)
      let change = Change("init", by: world.actor, at: world.now(), edits: edits)
      try workspace.perform(change, journal: Journal(in: locations.state))
    }
    let (new, old) = (edits.filter { $0.expected == .absent }, edits.filter { $0.expected != .absent })
    var answer = Answer(root: workspace.root, created: new.map(\.path.text), extended: old.map(\.path.text))
    answer.hasRubric = !workspace.rubrics().records.isEmpty
    if let git, let program { answer.git = try setUp(git, program, existing: repository, in: workspace, of: world) }
    return answer
  }

  private func newFiles() throws -> [Change.Edit] {
    let names = rubrics.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) } ?? []
    let shipped = try names.sorted().compactMap { name -> Change.Edit? in
      guard let folder = rubrics, name.hasSuffix(".yaml"), Identifier.isValid(name.dropLast(5)) else { return nil }
      return .create(try .rubric(String(name.dropLast(5))), try NamedFile.read(folder.appending(path: name)))
    }
    return [
      .create(.settings, Data(Self.settings.utf8)), .create(.people, Data(Self.people.utf8)),
    ] + shipped
  }

  private static let settings = """
    # Settings of this workspace; every one has a default, so a line may be removed.
    targets: {score: 91, customer-rating: 85}
    show-total-while-scoring: false

    """

  private static let people = """
    # Who is who. Ids become file names: lower-case letters, digits, `.`, `_` and `-`.
    agents: []
    evaluators: []
    coaches: []

    """
}

/// A workspace cannot be made in a folder.
package struct CannotInit: Explained {
  /// The folder.
  package let folder: String

  package var message: String { "cannot create a workspace in `\(folder)`" }
  package var help: String { "choose a folder that you may write in: `sidetone init FOLDER`" }
}
