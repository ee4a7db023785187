import Foundation
import Records

extension World {
  /// Who is at work, for the journal: the evaluator's id, else the system's name for the user.
  var actor: String {
    [personalEvaluator, environment["USER"], environment["LOGNAME"]].compactMap { $0 }.first { !$0.isEmpty }
      ?? "someone"
  }

  /// The evaluator that this person is: the environment's, else the personal setting.
  var personalEvaluator: String? {
    if let id = environment["SIDETONE_EVALUATOR"], !id.isEmpty { return id }
    return personalSettings?.evaluator
  }

  /// The player that this person set for good; a flag and SIDETONE_PLAYER win over it, and a workspace never names one.
  package var personalPlayer: String? {
    guard (environment["SIDETONE_PLAYER"] ?? "").isEmpty else { return nil }
    return personalSettings?.player
  }

  private var personalSettings: PersonalSettings? { (try? PersonalSettings.read(in: locations))?.value }

  /// Returns the bytes of a file that a person named, relative to the folder they are in.
  /// - Parameter orPipe: whether it may be a pipe, which is waited for until its other end is closed.
  func bytes(ofFile name: String, orPipe: Bool = false) throws -> Data {
    let url = URL(filePath: name, relativeTo: directory)
    do {
      if orPipe, let bytes = try NamedFile.drain(url) { return bytes }
      return try Data(contentsOf: url)
    } catch {
      throw UnreadableFile(name: name, path: url.path, error: error)
    }
  }
}
