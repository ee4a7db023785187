import Foundation
import Records

extension InitWorkspace {
  /// How git is to be set up.
  package enum Git: Hashable, Sendable {
    /// A repository where there is none yet, and what git must know about the files.
    case repository
    /// A hook as well, that refuses a commit with broken records.
    case repositoryAndHook
  }

  /// What was set up for git.
  package struct GitAnswer: Hashable, Sendable {
    /// Whether a repository was made; otherwise the folder is in one.
    package var madeRepository: Bool
    /// The hook that was written; `nil` where none was asked for, or where it is there already.
    package var hook: String?
    /// A hook of another origin that was left alone.
    package var foreignHook: String?
    /// Where the hook would be in a folder that other repositories use too.
    package var sharedHook: String?
    /// The line that does in another hook what ours does.
    package var hookLine: String
    /// The repository that was there and through which the workspace is shared from now on; `nil` where it was already.
    package var sharesThrough: String?
    /// The repository that was there and has remotes, so that `sync` asks before it shares through it.
    package var asksAbout: String?
  }

  /// Makes the repository and the hook, and notes that the workspace is shared through it; what is there stays.
  ///
  /// A repository that has a remote may be a stranger's and push anywhere: agreeing to that is left to `sync`.
  func setUp(
    _ git: Git, _ program: GitProgram, existing: GitRepository?, in workspace: Workspace, of world: World
  ) throws -> GitAnswer {
    let folder = workspace.root.path(percentEncoded: false)
    if existing == nil {
      let outcome = try program.run(["init", "--quiet"], in: folder)
      guard outcome.status == 0 else { throw GitTrouble.unusable(outcome.talk) }
    }
    guard let repository = try existing ?? GitRepository.around(folder, git: program) else {
      throw GitTrouble.noRepository
    }
    let hook = PreCommitHook(prefix: repository.prefix)
    var answer = GitAnswer(madeRepository: existing == nil, hookLine: hook.line)
    let locations = Locations(environment: world.environment, workspaceRoot: workspace.root)
    var state = SharingState.read(in: locations)
    if state.repository != repository.gitFolder {
      if try existing == nil || repository.remotes().isEmpty {
        state.agree(to: repository)
        try state.write(in: locations)
        answer.sharesThrough = existing?.top
      } else {
        answer.asksAbout = repository.top
      }
    }
    guard git == .repositoryAndHook else { return answer }
    switch try hook.write(in: repository) {
    case .written(let path): answer.hook = path
    case .isThere: break
    case .foreign(let path): answer.foreignHook = path
    case .shared(let path): answer.sharedHook = path
    }
    return answer
  }
}
