import Foundation
import Insights
import QualityModel
import Records

/// What was exchanged, sorted into evaluations and other files, and into what was added, changed and removed.
struct ExchangedFiles {
  /// An evaluation's states: `nil` before it was there, or where it is gone.
  struct Pair {
    /// Where it was, or where it came to.
    let path: WorkspacePath
    /// Where it is now, which may be another month's folder; where it was if it is gone.
    let place: WorkspacePath
    let old: String?
    let new: String?
  }

  /// An evaluation on one side alone, with git's name for its content.
  private typealias Sided = (path: WorkspacePath, name: String)

  /// The evaluations that were added, changed and removed.
  var evaluations: [Pair] = []
  /// The other files, by their paths in the workspace, or in the repository where they are outside of it.
  var others = SyncReport.Files()

  init(_ differences: GitExchange.Differences, in repository: GitRepository) {
    var (added, removed): ([Sided], [Sided]) = ([], [])
    for difference in differences {
      let text = repository.workspacePath(of: difference.path)
      guard let path = text.flatMap({ WorkspacePath($0) }), path.isEvaluation, path.isOfAWorkspace else {
        others.note(difference.change, text ?? difference.path)
        continue
      }
      switch difference.change {
      case .added: added.append((path, difference.new))
      case .removed: removed.append((path, difference.old))
      case .changed: evaluations.append(Pair(path: path, place: path, old: difference.old, new: difference.new))
      }
    }
    pair(removed, with: added)
    evaluations.sort { $0.path < $1.path }
  }

  /// One that was filed elsewhere is one that was changed; of several of one name none is known to be another.
  private mutating func pair(_ removed: [Sided], with added: [Sided]) {
    let (gone, came) = (Dictionary(grouping: removed, by: \.path.stem), Dictionary(grouping: added, by: \.path.stem))
    for (id, old) in gone {
      if let old = old.only, let new = came[id]?.only {
        evaluations.append(Pair(path: old.path, place: new.path, old: old.name, new: new.name))
      } else {
        evaluations += old.map { Pair(path: $0.path, place: $0.path, old: $0.name, new: nil) }
      }
    }
    for (id, new) in came where new.only == nil || gone[id]?.only == nil {
      evaluations += new.map { Pair(path: $0.path, place: $0.path, old: nil, new: $0.name) }
    }
  }

  /// How many there are of each, by name.
  var files: SyncReport.Part {
    var part = SyncReport.Part(others: others)
    for pair in evaluations {
      switch (pair.old, pair.new) {
      case (nil, _): part.evaluations.added.append(pair.path.stem)
      case (_, nil): part.evaluations.removed.append(pair.path.stem)
      default: part.evaluations.changed.append(pair.path.stem)
      }
    }
    return part
  }

  /// Returns the evaluations that are gone, or whose new state does not keep the old one, with what they were.
  func unexplained(in repository: GitRepository) throws(GitTrouble) -> [(path: WorkspacePath, before: Data)] {
    let pairs = evaluations.filter { $0.old != nil }
    let old = try repository.contents(of: pairs.map { $0.old ?? "" })
    let new = try repository.contents(of: pairs.map { $0.new ?? Self.nothing })
    return zip(pairs, zip(old, new)).compactMap { pair, states in
      guard let before = states.0 else { return nil }
      if let after = states.1, EvaluationHistory.keeps(before, in: after) { return nil }
      return (pair.path, before)
    }
  }

  /// A name that git gives to no content.
  private static let nothing = String(repeating: "0", count: 40)
}

extension SyncReport.Files {
  /// Notes a file.
  fileprivate mutating func note(_ change: GitRepository.FileDifference.Change, _ path: String) {
    switch change {
    case .added: added.append(path)
    case .changed: changed.append(path)
    case .removed: removed.append(path)
    }
  }
}

extension Array {
  /// The element, where there is just one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
