import Foundation
import QualityModel

/// Makes the bulk of the example workspace's evaluations, the study of its workshop and its coaching sessions again,
/// from a fixed seed.
///
/// They go through the same scoring and the same writing as everything the program files, so whatever `check` finds in
/// them would be found in any agent's.
@main struct MakeExample {
  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      guard let folder = arguments.first, arguments.count == 1 else {
        throw Refusal("which checkout?", help: "run `make example`, or `swift run make-example FOLDER`")
      }
      let checkout = try Checkout(at: URL(filePath: folder, directoryHint: .isDirectory))
      let made = try Year(of: checkout).evaluations()
      let shelf = Shelf(checkout)
      try shelf.clear(of: made)
      try shelf.declareStudy()
      try shelf.file(made)
      let sheets = try shelf.fileSheets()
      try shelf.coach()
      print("Made \(made.count) evaluations and recorded \(sheets) sheets of answers.")
    } catch let error as any Explained {
      complain("error: \(error.message)\nhelp: \(error.help)\n")
    } catch {
      complain("error: \(error)\n")
    }
  }

  private static func complain(_ text: String) -> Never {
    FileHandle.standardError.write(Data(text.utf8))
    exit(1)
  }
}

/// Why the example could not be made.
struct Refusal: Explained {
  let message: String
  let help: String

  init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }
}
