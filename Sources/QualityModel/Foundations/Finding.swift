/// One thing that is wrong or doubtful in a record, with where it is and a way out.
package struct Finding: Hashable, Sendable {
  /// How much a finding matters: an error makes an answer undefined or untrue, a warning is advice.
  package enum Severity: String, Hashable, Sendable, Codable {
    case error, warning
  }

  /// What is wrong, in one plain sentence without a full stop; the wording lives beside the rule that says it.
  package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The sentence itself.
    package var text: String

    /// Creates a message from its sentence.
    package init(_ text: String) { self.text = text }

    /// Creates a message from a literal.
    package init(stringLiteral value: String) { text = value }

    /// The sentence itself.
    package var description: String { text }
  }

  /// The stable kebab-case name of the rule that found it.
  package var rule: String
  /// Whether it is an error or a warning.
  package var severity: Severity
  package var message: Message
  /// What to do about it; never repeated in the message.
  package var help: String
  /// Where in the record it is, by keys and indexes.
  package var path: RecordPath
  /// Where in the file it is; `nil` until the reader of the file has looked it up.
  package var place: Place?
  /// All lines that it is about, where one finding is about several: the message names the first of them.
  package var lines: [Int]
  /// What was assumed, where it is about that.
  package var assumptions: [Assumption] = []

  package init(
    rule: String, severity: Severity = .error, _ message: Message, help: String, at path: RecordPath = [],
    place: Place? = nil, lines: [Int] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.help = help
    self.path = path
    self.place = place
    self.lines = lines
  }
}

/// Where a finding is in a file, with the line to show a caret under.
package struct Place: Hashable, Sendable {
  /// The file's path, relative to the workspace where it is inside one.
  package var file: String
  /// The line, from 1; `nil` when the finding is about the file as a whole.
  package var line: Int?
  /// The column, from 1, counted in characters.
  package var column: Int?
  /// The text of the line, as read: not yet safe for a terminal.
  package var source: String?
  /// How many characters the caret underlines.
  package var width: Int

  package init(file: String, line: Int? = nil, column: Int? = nil, source: String? = nil, width: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.source = source
    self.width = width
  }
}

/// The way from a record's root to one of its values, such as `answers[3].note`.
package struct RecordPath: Hashable, Sendable, ExpressibleByArrayLiteral, CustomStringConvertible {
  /// One step down: into a mapping by key, or into a list by index from 0.
  package enum Step: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case key(String)
    case index(Int)

    /// Creates a step by key.
    package init(stringLiteral value: String) { self = .key(value) }

    /// Creates a step by index.
    package init(integerLiteral value: Int) { self = .index(value) }
  }

  /// The steps from the root.
  package var steps: [Step]

  /// Creates a path from its steps.
  package init(_ steps: [Step] = []) { self.steps = steps }

  /// Creates a path from its steps.
  package init(arrayLiteral elements: Step...) { steps = elements }

  /// Returns the path one key further down.
  package func appending(_ key: String) -> RecordPath { RecordPath(steps + [.key(key)]) }

  /// Returns the path one index further down.
  package func appending(_ index: Int) -> RecordPath { RecordPath(steps + [.index(index)]) }

  /// The path as people write it.
  package var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}

extension RecordPath.Step: Codable {
  /// Reads a step: a text is a key, a number an index.
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let index = try? value.decode(Int.self) {
      self = .index(index)
    } else {
      self = .key(try value.decode(String.self))
    }
  }

  /// Writes a key as a text, an index as a number.
  package func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .key(let key): try value.encode(key)
    case .index(let index): try value.encode(index)
    }
  }
}
