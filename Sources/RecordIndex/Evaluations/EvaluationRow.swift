import GRDB
import QualityModel

/// An evaluation as its row holds it: words as numbers, so that a million of them are added up without a text.
struct EvaluationRow {
  var number = 0
  var id = ""
  var state = 0
  var status = 0
  var purpose = 0
  var channel = 0
  var agent = 0
  var evaluator = 0
  var interaction = ""
  var team: Int?
  var reason: Int?
  var rubric = 0
  var startedAt: Double?
  var submittedAt: Double?
  var occurredAt: Double?
  var month = 0
  var percent: Double?
  var band: Int?
  var rating: Double?
  var resolved: Int?
  var critical: [UInt8] = []
  var tags: [UInt8] = []
  var criteria: [UInt8]?
  var sections: [UInt8] = []
  var failed: [UInt8] = []

  /// How many columns `init` reads.
  static let width: Int32 = 25

  /// The columns in the order that `init` reads them.
  static let columns = """
    number, id, state, status, purpose, channel, agent, evaluator, interaction, team, reason, rubric, startedAt, \
    submittedAt, occurredAt, month, percent, band, rating, resolved, critical, tags, criteria, sections, failed
    """

  init() {}

  init(_ columns: Columns) {
    number = columns.int(0)
    id = columns.text(1)
    state = columns.int(2)
    status = columns.int(3)
    purpose = columns.int(4)
    channel = columns.int(5)
    agent = columns.int(6)
    evaluator = columns.int(7)
    interaction = columns.text(8)
    team = columns.optionalInt(9)
    reason = columns.optionalInt(10)
    rubric = columns.int(11)
    startedAt = columns.optionalDouble(12)
    submittedAt = columns.optionalDouble(13)
    occurredAt = columns.optionalDouble(14)
    month = columns.int(15)
    percent = columns.optionalDouble(16)
    band = columns.optionalInt(17)
    rating = columns.optionalDouble(18)
    resolved = columns.optionalInt(19)
    critical = columns.bytes(20) ?? []
    tags = columns.bytes(21) ?? []
    criteria = columns.bytes(22)
    sections = columns.bytes(23) ?? []
    failed = columns.bytes(24) ?? []
  }

  /// What adding up needs of a row, in the order that `init(counted:)` reads it: texts would cost most of the time.
  static let countedColumns = """
    state, status, purpose, agent, team, reason, month, percent, rating, criteria, rubric, band, failed
    """

  init(counted columns: Columns) {
    state = columns.int(0)
    status = columns.int(1)
    purpose = columns.int(2)
    agent = columns.int(3)
    team = columns.optionalInt(4)
    reason = columns.optionalInt(5)
    month = columns.int(6)
    percent = columns.optionalDouble(7)
    rating = columns.optionalDouble(8)
    criteria = columns.bytes(9)
    rubric = columns.int(10)
    band = columns.optionalInt(11)
    failed = columns.bytes(12) ?? []
  }

  /// Binds the row for insertion; a file that cannot be read has its state only.
  func bind(to statement: Statement, folder: Int, stamp: Int) {
    statement.bind(folder, at: 1)
    statement.bind(id, at: 2)
    statement.bind(stamp, at: 3)
    statement.bind(state, at: 4)
    let isRead = state != 0
    statement.bind(isRead ? status : nil, at: 5)
    statement.bind(isRead ? purpose : nil, at: 6)
    statement.bind(isRead ? channel : nil, at: 7)
    statement.bind(isRead ? agent : nil, at: 8)
    statement.bind(isRead ? evaluator : nil, at: 9)
    statement.bind(isRead ? interaction : nil, at: 10)
    statement.bind(team, at: 11)
    statement.bind(reason, at: 12)
    statement.bind(isRead ? rubric : nil, at: 13)
    statement.bind(startedAt, at: 14)
    statement.bind(submittedAt, at: 15)
    statement.bind(occurredAt, at: 16)
    statement.bind(isRead ? month : nil, at: 17)
    statement.bind(percent, at: 18)
    statement.bind(band, at: 19)
    statement.bind(rating, at: 20)
    statement.bind(resolved, at: 21)
    statement.bind(isRead ? critical : nil, at: 22)
    statement.bind(isRead ? tags : nil, at: 23)
    statement.bind(criteria, at: 24)
    statement.bind(isRead ? sections : nil, at: 25)
    statement.bind(isRead ? failed : nil, at: 26)
  }

  static let insertion = """
    INSERT INTO evaluation (folder, id, stamp, state, status, purpose, channel, agent, evaluator, interaction, team,
      reason, rubric, startedAt, submittedAt, occurredAt, month, percent, band, rating, resolved, critical, tags,
      criteria, sections, failed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// Whether it counts toward anything: submitted or disputed, and here rather than in a second copy.
  var isLive: Bool { state == 1 && (status == Codes.submitted || status == Codes.disputed) }
}

/// The numbers that stand for the model's few fixed words.
enum Codes {
  static let statuses = Evaluation.Status.allCases
  static let purposes = Evaluation.Purpose.allCases
  static let channels = Channel.allCases
  static let submitted = code(of: .submitted)
  static let disputed = code(of: .disputed)
  static let voided = code(of: Evaluation.Status.voided)
  /// The purposes that count toward an agent's headline score.
  static let headline = Set(purposes.indices.filter { purposes[$0].isHeadline })

  static func code(of status: Evaluation.Status) -> Int { statuses.firstIndex(of: status) ?? 0 }
  static func code(of purpose: Evaluation.Purpose) -> Int { purposes.firstIndex(of: purpose) ?? 0 }
  static func code(of channel: Channel) -> Int { channels.firstIndex(of: channel) ?? 0 }

  /// Returns the word behind a number; a damaged file may hold any.
  static func word<Word>(_ code: Int, of words: [Word]) throws -> Word {
    guard words.indices.contains(code) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a number stands for no word")
    }
    return words[code]
  }
}
