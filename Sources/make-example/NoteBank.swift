import Yams

/// What evaluators write, by rubric and criterion: `Scripts/example-notes.yaml`.
struct NoteBank {
  /// What can be beside one criterion's answer.
  struct Notes {
    var miss: [Remark] = []
    var met: [Remark] = []
    var quotes: [Remark] = []
    var metQuotes: [Remark] = []
  }

  /// The rubrics that the bank has notes for.
  let rubrics: Set<String>
  private let notes: [String: [String: Notes]]
  private let summaries: [String: [String: [Remark]]]
  private let tags: [String: [Remark]]
  private let reasons: [String: [String]]

  /// Reads the bank.
  init(yaml: String) throws {
    let root = try Yams.load(yaml: yaml) as? [String: Any] ?? [:]
    func part(_ key: String) -> [String: Any] { root[key] as? [String: Any] ?? [:] }
    notes = part("notes").mapValues { ($0 as? [String: Any] ?? [:]).mapValues(Self.notes) }
    summaries = part("summaries").mapValues { ($0 as? [String: Any] ?? [:]).mapValues(Remark.list) }
    tags = part("tags").mapValues(Remark.list)
    reasons = part("reasons").mapValues { $0 as? [String] ?? [] }
    rubrics = Set(notes.keys)
  }

  /// Returns what can be beside a criterion's answer.
  func notes(on criterion: String, of rubric: String) -> Notes { notes[rubric]?[criterion] ?? Notes() }

  /// Returns lines that sum up an evaluation of a level: `high`, `middle`, `low`.
  func summaries(of rubric: String, level: String) -> [Remark] { summaries[rubric]?[level] ?? [] }

  /// Returns what evaluators mark for later.
  func tags(of rubric: String) -> [Remark] { tags[rubric] ?? [] }

  /// Returns why customers make contact.
  func reasons(of rubric: String) -> [String] { reasons[rubric] ?? [] }

  private static func notes(_ value: Any) -> Notes {
    let lists = value as? [String: Any] ?? [:]
    func list(_ key: String) -> [Remark] { lists[key].map(Remark.list) ?? [] }
    return Notes(miss: list("miss"), met: list("met"), quotes: list("quotes"), metQuotes: list("met-quotes"))
  }
}
