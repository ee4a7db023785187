import QualityModel

/// What came of reading a column as a whole: a value for each row that has one, what could not be read, what was
/// assumed.
struct ColumnReading<Value> {
  /// The values by row; `nil` where the row has none, or none that could be read.
  var values: [Value?]
  var problems = ColumnProblems()
  var assumed: [Assumption] = []
  /// The rows whose date has no time.
  var wholeDays: Set<Int> = []

  init(rows: Int) { values = Array(repeating: nil, count: rows) }
}

extension ColumnReading: Sendable where Value: Sendable {}

extension Assumption {
  /// What is assumed of days without a time, whatever the zone.
  static func day(otherwise: String) -> Assumption {
    Assumption("dates without a time begin at 0:00 UTC, so that they stay on their day", otherwise: otherwise)
  }

  /// What is assumed of times that name no zone.
  /// - Parameter zone: a zone that the option may name.
  static func utc(otherwise zone: String = "Europe/Berlin") -> Assumption {
    Assumption("times without a zone are UTC", otherwise: "`--zone \(zone)`")
  }
}

extension Finding {
  /// The finding for what was assumed in a file.
  static func assumed(_ assumptions: [Assumption], _ place: Place) -> Finding {
    Finding(rule: TranscriptRules.assumed.name, assuming: assumptions, place: place)
  }
}

/// One way in which values of a column can be wrong.
struct ValueProblem: Error, Hashable {
  /// The name of the rule that says so.
  var rule: String
  /// What a single value is: `is not a date`.
  var one: String
  /// What several values are: `are not dates`.
  var many: String
  var help: String

  init(_ rule: TranscriptRule, one: String, many: String, help: String) {
    self.rule = rule.name
    self.one = one
    self.many = many
    self.help = help
  }
}

extension ValueProblem {
  static let tooLong = ValueProblem(
    TranscriptRules.longValue, one: "is longer than 200 characters, so it is not a name",
    many: "are longer than 200 characters, so they are not names",
    help: "shorten it in the source, or say which column it is with `--map field=Column`")
}

/// The values of one column that could not be read, gathered by what is wrong with them.
struct ColumnProblems {
  private(set) var kinds: [(problem: ValueProblem, rows: [Int])] = []

  /// Notes a row; how many kinds there are does not grow with the file.
  mutating func add(_ problem: ValueProblem, row: Int) {
    if let index = kinds.firstIndex(where: { $0.problem == problem }) {
      kinds[index].rows.append(row)
    } else {
      kinds.append((problem, [row]))
    }
  }
}
