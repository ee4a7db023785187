import Foundation
import QualityModel

/// The words by which systems name the ways to talk.
enum ChannelWords {
  private static let names: [Channel: [String]] = [
    .voice: [
      "voice", "phone", "phonecall", "call", "calls", "telephone", "telephony", "audio", "callback", "voicemail",
      "pstn", "sip",
      "telefon", "anruf",
    ],
    .chat: [
      "chat", "livechat", "webchat", "messaging", "message", "messages", "messenger", "sms", "whatsapp", "mms",
      "imessage",
      "telegram", "viber", "facebook", "instagram", "webmessaging", "openmessaging", "wechat",
    ],
    .email: ["email", "mail", "emails"],
  ]
  private static let channels = Dictionary(
    uniqueKeysWithValues: names.flatMap { channel, words in words.map { ($0, channel) } })

  /// Words that say the channel only where no other word does: a widget on the web, and the direction of a call.
  private static let weak: [String: Channel] = [
    "web": .chat, "widget": .chat, "inbound": .voice, "outbound": .voice, "incoming": .voice, "outgoing": .voice,
  ]

  /// Words that are written apart too, and would name another channel then.
  private static let pairs = ["e mail": "email", "voice mail": "voicemail", "text message": "sms"]

  private static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if let last = joined.last, let one = pairs["\(last) \(word)"] {
        joined[joined.count - 1] = one
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  /// Returns the channel that a text names; `nil` where it names none, or two.
  static func channel(_ text: String) -> Channel? {
    let apart = text.folded.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let words = Self.joined(apart)
    let named = Set(words.compactMap { channels[$0] })
    guard named.isEmpty else { return named.count == 1 ? named.first : nil }
    // `Web form` is not a chat: the weak words say something only alone.
    let weakly = Set(words.map { weak[$0] })
    return weakly.count == 1 ? weakly.first ?? nil : nil
  }
}
