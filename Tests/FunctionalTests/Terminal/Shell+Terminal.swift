import Foundation
import TestSupport

extension Shell {
  /// Starts the workbench on a terminal of its own; a `nil` variable is left out.
  func terminal(
    _ changes: [String: String?] = [:], _ arguments: [String] = [], columns: Int = 80
  ) throws -> PseudoTerminal {
    var environment = environment
    // The kernel keeps the terminal's own size; COLUMNS would win over it.
    environment["COLUMNS"] = nil
    // A page that waits for a key has tests of its own.
    environment["SIDETONE_PAGER"] = "cat"
    for (name, value) in changes { environment[name] = value }
    return try PseudoTerminal(program, arguments, environment: environment, directory: workspace, columns: columns)
  }

  /// Returns the names of the files in a folder of the workspace.
  func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(workspace)/\(folder)").sorted()
  }

  /// Returns the text of the only file in a folder of the workspace.
  func onlyFile(in folder: String) throws -> String {
    let names = try files(in: folder)
    guard let name = names.first, names.count == 1 else { throw Unexpected(what: "\(folder) holds \(names)") }
    return try self.folder.text(of: "work/\(folder)/\(name)")
  }

  /// Returns the answers of the evaluation in the only file of a folder, in order.
  func answers(inOnlyFileOf folder: String) throws -> [String] {
    struct Evaluation: Decodable {
      struct Answer: Decodable { var answer: String }
      var answers: [Answer]
    }
    let text = try onlyFile(in: folder)
    return try JSONDecoder().decode(Evaluation.self, from: Data(text.utf8)).answers.map(\.answer)
  }

  /// Returns every file of line history, with its permissions.
  func histories() throws -> [(text: String, permissions: Int?)] {
    let paths = FileManager.default.enumerator(atPath: "\(folder.path)/home/state")?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.contains("/history-") }
      .map { (try folder.text(of: "home/state/\($0)"), try folder.permissions(of: "home/state/\($0)")) }
  }

  /// Something is not as the test arranged it.
  struct Unexpected: Error { var what: String }
}
