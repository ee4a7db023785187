import Foundation
import Insights
import QualityModel
import Records

/// What was exchanged, sorted into evaluations and other files, and into what was added, changed and removed.
struct ExchangedFiles {
  /// An evaluation's states: `nil` before it was there, or where it is gone.
  struct Pair {
    let path: WorkspacePath
    let old: String?
    let new: String?
  }

  /// The evaluations that were added, changed and removed.
  var evaluations: [Pair] = []
  /// The other files, by their paths in the workspace, or in the repository where they are outside of it.
  var others = SyncReport.Files()

  init(_ differences: GitExchange.Differences, in repository: GitRepository) {
    var added: [String: GitRepository.FileDifference] = [:]
    var removed: [String: GitRepository.FileDifference] = [:]
    for difference in differences {
      let text = repository.workspacePath(of: difference.path)
      guard let path = text.flatMap({ WorkspacePath($0) }), path.isEvaluation, path.isOfAWorkspace else {
        others.note(difference.change, text ?? difference.path)
        continue
      }
      switch difference.change {
      case .added: added[path.stem] = difference
      case .removed: removed[path.stem] = difference
      case .changed: evaluations.append(Pair(path: path, old: difference.old, new: difference.new))
      }
    }
    // One that was filed elsewhere is one that was changed.
    for (id, difference) in removed.merging(added, uniquingKeysWith: { old, _ in old }) {
      let place = repository.workspacePath(of: difference.path).flatMap { WorkspacePath($0) }
      guard let place else { continue }
      evaluations.append(Pair(path: place, old: removed[id]?.old, new: added[id]?.new))
    }
    evaluations.sort { $0.path < $1.path }
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
