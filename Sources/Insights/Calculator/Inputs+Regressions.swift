import Statistics

/// The rows of a regression, with the cluster or group of each where it takes one.
struct Regression: Decodable {
  var X: [[Double?]]
  var y: [Double?]
  var names: [String]?
  var cluster: [Label?]?
  var group: [Label?]?
  var conf: Double?

  /// The cluster or group of each row; none at all, which fits no rows, where neither is given.
  var labels: [String?] { (cluster ?? group ?? []).map { $0?.text } }
}

/// What a cluster or group is called: text or a whole number.
struct Label: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    text = try (try? container.decode(Int.self)).map { String($0) } ?? container.decode(String.self)
  }
}

/// The scores of a study, a row each.
struct StudyRows: Decodable {
  var rows: [Score]
  var conf: Double?

  /// One score of one agent.
  struct Score: Decodable {
    var agent: Label
    var period: Period
    var group: Group?
    var score: Double?

    var row: BeforeAfterStudy.Row {
      BeforeAfterStudy.Row(
        unit: agent.text, isAfter: period == .post, isTreated: group != .control, score: score)
    }
  }

  enum Period: String, Decodable { case pre, post }
  enum Group: String, Decodable { case treated, control }
}
