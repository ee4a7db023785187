import Foundation
import QualityModel

/// The values of a metadata export, read as people write them; `nil` is what cannot be meant.
enum MetadataValue {
  private static let channels: [String: Channel] = [
    "voice": .voice, "phone": .voice, "call": .voice, "telephone": .voice, "audio": .voice, "chat": .chat,
    "webchat": .chat, "messaging": .chat, "message": .chat, "email": .email, "e-mail": .email, "mail": .email,
  ]

  static func channel(_ text: String) -> Channel? { channels[text.lowercased()] }

  /// Seconds, as `312`, `5:12` or `1:05:12`.
  static func duration(_ text: String) -> Double? {
    guard let seconds = number(text) ?? CueTime.seconds(text), (0...1e7).contains(seconds) else { return nil }
    return seconds
  }

  /// A rating of 0 to 100, with or without its percent sign.
  static func rating(_ text: String) -> Double? {
    let bare = text.hasSuffix("%") ? text.dropLast().description.onOneLine : text
    return number(bare).flatMap { (0...100).contains($0) ? $0 : nil }
  }

  static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true", "1", "resolved": true
    case "no", "n", "false", "0", "unresolved": false
    default: nil
    }
  }

  /// A decimal comma is one, since thousands never occur here.
  private static func number(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ $0.digit != nil || ".,-".utf8.contains($0) }) else { return nil }
    return Double(text.replacingOccurrences(of: ",", with: "."))
  }
}
