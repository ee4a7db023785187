import Foundation
import Records

extension World {
  /// Who is at work, for the journal: the evaluator's id, else the system's name for the user.
  var actor: String {
    [personalEvaluator, environment["USER"], environment["LOGNAME"]].compactMap { $0 }.first { !$0.isEmpty }
      ?? "someone"
  }

  /// The evaluator that this person is: the environment's, else the personal setting.
  var personalEvaluator: String? { evaluatorSetting?.name }

  /// Who this person is by their own settings, and what says so.
  package var evaluatorSetting: EvaluatorSetting? {
    if let id = environment["SIDETONE_EVALUATOR"], !id.isEmpty {
      return EvaluatorSetting(name: id, place: "SIDETONE_EVALUATOR", isKept: false)
    }
    guard let id = personalSettings?.evaluator, let locations = try? locations else { return nil }
    return EvaluatorSetting(name: id, place: shortName(of: PersonalSettings.file(in: locations)), isKept: true)
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
      return try NamedFile.read(url)
    } catch {
      throw UnreadableFile(name: name, path: url.path, error: error)
    }
  }
}

/// The setting that says who is at work.
package struct EvaluatorSetting: Hashable, Sendable {
  /// The id or the name.
  package let name: String
  /// What says so: the environment's variable, or the file as a person would name it.
  package let place: String
  /// Whether it is in a file, which a later answer changes.
  package let isKept: Bool
}
