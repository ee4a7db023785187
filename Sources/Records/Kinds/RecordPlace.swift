import Notation
import QualityModel

/// Where the files of a kind are in a workspace, by name alone.
package enum RecordPlace: Hashable, Sendable {
  /// One file at the root: `people.yaml`.
  case file(stem: String, ending: Ending)
  /// A folder with a file for each record: `sessions/coaching/<id>.json`.
  case folder(String, ending: Ending)
  /// A folder of years and months: `sessions/evaluations/2026/11/<id>.json`.
  case months(under: String, ending: Ending)

  /// How the files of a kind end.
  package enum Ending: String, Hashable, Sendable { case json, yaml }

  /// How its files end.
  package var ending: Ending {
    switch self {
    case .file(_, let ending), .folder(_, let ending), .months(_, let ending): ending
    }
  }

  /// The folder, or the one above all months; `nil` for a file at the root.
  package var folder: String? {
    switch self {
    case .file: nil
    case .folder(let folder, _), .months(let folder, _): folder
    }
  }

  /// Whether its files are filed by month, so that a folder of them may hold very many.
  var isByMonth: Bool {
    switch self {
    case .file, .folder: false
    case .months: true
    }
  }

  /// Returns whether a file is here; one that is beside the months was misplaced, and still is.
  package func holds(_ path: WorkspacePath) -> Bool {
    let folder = path.folder
    let isHere =
      switch self {
      case .file(let stem, _): folder.isEmpty && path.stem == stem
      case .folder(let own, _): folder == own
      case .months(let root, _): Self.isOfMonths(folder, under: root)
      }
    guard isHere else { return false }
    let name = path.name
    return name.hasSuffix(".\(ending.rawValue)") && !name.hasPrefix(".")
  }

  private static func isOfMonths(_ folder: String, under root: String) -> Bool {
    guard folder == root || folder.hasPrefix(root + "/") else { return false }
    let inside = folder.dropFirst(root.count).split(separator: "/")
    return inside.count <= 2 && inside.allSatisfy { $0.utf8.allSatisfy { $0.digit != nil } }
  }

  /// Returns the path of the record with an id; for months without knowing which.
  func path(of id: String) -> String {
    switch self {
    case .file(let stem, _): "\(stem).\(ending.rawValue)"
    case .folder(let folder, _), .months(let folder, _): "\(folder)/\(id).\(ending.rawValue)"
    }
  }
}
