extension Document {
  /// A moment of a contact: what was said, then where it was and why it matters.
  package struct Moment: Hashable, Sendable {
    /// What the other one had said, where that is the point; `nil` where it is not shown.
    package var before: String?
    /// What was said, without quotation marks; `nil` where nothing was written down.
    package var quote: String?
    /// The day, the reason for the contact and one clause on why it matters.
    package var words: Phrase
    /// Where it can be heard or read; `nil` where nothing is kept.
    package var source: Source?
    /// Whether it shows what is to change rather than what goes well.
    package var isGap: Bool

    package init(before: String? = nil, quote: String?, words: Phrase, source: Source? = nil, isGap: Bool = false) {
      self.before = before
      self.quote = quote
      self.words = words
      self.source = source
      self.isGap = isGap
    }

    /// Where a moment can be heard or read.
    package struct Source: Hashable, Sendable {
      /// The place in a recording or in its transcript.
      package enum Place: Hashable, Sendable {
        /// A time that can be heard, such as `3:58`; `href` is the recording's path from the workspace, if it is known.
        case time(String, href: String?)
        /// A line that can only be read.
        case line(Int)
        /// The whole contact.
        case contact
      }

      /// The place.
      package var place: Place
      /// The command that leads there.
      package var command: String

      package init(_ place: Place, command: String) {
        self.place = place
        self.command = command
      }
    }
  }
}

extension Document.Moment.Source {
  /// What leads there, in a few words: `▶ 3:58`, `☰ line 39`.
  var label: String {
    switch place {
    case .time(let time, _): "▶ \(time)"
    case .line(let line): "☰ line \(line)"
    case .contact: "☰ the contact"
    }
  }
}

extension Document.Moment {
  /// The quote in its marks; `nil` without one.
  var quoted: String? { quote.map { "“\($0)”" } }
}
