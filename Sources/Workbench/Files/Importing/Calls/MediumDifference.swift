import Notation
import QualityModel
import Records
import Recordings

/// How a file differs from the one in whose place it would be.
enum MediumDifference {
  /// Both have the same words, so that this is hardly another file but the same one, read with other options.
  case reread
  /// The words are other ones from a line on, counted from 1.
  case words(from: Int)
  /// The recordings last for different times, in seconds.
  case length(own: Double, known: Double)
  /// Something else, such as the sound.
  case content

  /// Compares a file with the one at a path.
  init(_ medium: ImportedMedium, at path: WorkspacePath, in workspace: Workspace) {
    let known = RecordedMedia(at: [path], in: workspace)
    if let own = medium.transcript?.transcript, let transcript = known.transcript {
      self = Self.inWords(own.lines.map(\.text), transcript.lines.map(\.text))
    } else if let own = medium.length, let length = known.audioDuration, abs(own - length) >= 1 {
      self = .length(own: own, known: length)
    } else {
      self = .content
    }
  }

  private static func inWords(_ own: [String], _ known: [String]) -> Self {
    guard own != known else { return .reread }
    let line = zip(own, known).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    return .words(from: (line ?? min(own.count, known.count)) + 1)
  }

  /// What is there already, as a sentence goes on.
  fileprivate var words: String {
    switch self {
    case .reread: "with the same words and other times or speakers"
    case .words(let line): "with other words from line \(line) on"
    case .length(let own, let known):
      "with another recording, which lasts \(ClockTime.text(known)) and this one \(ClockTime.text(own))"
    case .content: "with other content"
    }
  }
}

extension Finding {
  /// The finding for a file in whose place there is another one.
  /// - Parameter updates: whether what differs was to be replaced.
  static func mediumDiffers(
    _ medium: ImportedMedium, at path: WorkspacePath, in workspace: Workspace, source: String, updates: Bool
  ) -> Finding {
    let difference = MediumDifference(medium, at: path, in: workspace)
    let why = updates ? "`--update` replaces facts alone: `undo` could not bring the earlier file back; " : ""
    return Finding(
      rule: ImportRules.mediumDiffers.name,
      "\(path.text) is there already \(difference.words), and media are never replaced",
      help: why + difference.wayOut(for: path.text), place: Place(file: source))
  }
}

extension MediumDifference {
  fileprivate func wayOut(for path: String) -> String {
    switch self {
    case .reread:
      "to read it with other options: `undo`, if its import was the last change, else move \(path) away; then import it "
        + "again with them"
    case .words, .length, .content:
      "to take this one: move \(path) away and import again; evaluations keep what they quote, and `check` names what is "
        + "not there any more. If it is another call, rename the file"
    }
  }
}
