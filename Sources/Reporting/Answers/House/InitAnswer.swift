/// A workspace that was made: `init`.
package struct InitAnswer: CommandAnswer {
  /// What was set up for git.
  package struct Git {
    let madeRepository: Bool
    let hook: String?
    let sharesThrough: String?
    let asksAbout: String?

    /// - Parameters:
    ///   - hook: the hook that was written; `nil` for none.
    ///   - sharesThrough: the repository that was there and is used from now on; `nil` for none.
    ///   - asksAbout: the repository that was there and is not used before the user agrees; `nil` for none.
    package init(madeRepository: Bool, hook: String?, sharesThrough: String? = nil, asksAbout: String? = nil) {
      (self.madeRepository, self.hook) = (madeRepository, hook)
      (self.sharesThrough, self.asksAbout) = (sharesThrough, asksAbout)
    }
  }

  private let root: String
  private let created: [String]
  private let extended: [String]
  private let hasRubric: Bool
  private let git: Git?

  /// - Parameters:
  ///   - root: the workspace's folder.
  ///   - created: the files that were created.
  ///   - extended: the files that were added to.
  ///   - hasRubric: whether there is a rubric to score with.
  ///   - git: what was set up for git; `nil` if not requested.
  package init(root: String, created: [String], extended: [String], hasRubric: Bool, git: Git?) {
    (self.root, self.created, self.extended, self.hasRubric, self.git) = (root, created, extended, hasRubric, git)
  }

  package var document: Document { Document([.code(root)]) }

  package var remarks: [String] {
    let files = NumberText.count(created.count, "new file")
    let made = created.isEmpty ? [] : ["Created a workspace with \(files)."]
    let added = extended.map { "Added to `\($0)`; what was there stays." }
    let used = git?.sharesThrough.map { "`sync` uses the repository `\($0)`." }
    let asked = git?.asksAbout.map { "The repository `\($0)` has a remote: `sync` asks before it shares through it." }
    let shared = [used, asked].compactMap(\.self)
    let repository = git?.madeRepository == true ? ["Created a git repository."] : shared
    let hook = git?.hook.map { ["Wrote the hook \($0)."] } ?? []
    let all = made + added + repository + hook
    let next = "`import FILE…` adds recordings, `score` begins with the first."
    return (all.isEmpty ? ["Everything already exists; nothing was created."] : all)
      + [hasRubric ? "Next: \(next)" : "Next: `rubric new ID` creates a form to score with, \(next)"]
  }

  private struct Made: Encodable {
    let workspace: String
    let created: [String]
    let extended: [String]?
    let repository: String?
    let hook: String?
  }

  package var json: AnswerText {
    .json(
      of: Made(
        workspace: root, created: created, extended: git.map { _ in extended },
        repository: git.map { $0.madeRepository ? "created" : "there" }, hook: git?.hook))
  }
}
