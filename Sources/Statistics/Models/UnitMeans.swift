/// The scores of units in two periods, as one mean for each unit and period.
///
/// The unit is what the periods have in common, such as the agent: its scores are not independent of each other, so
/// they count as one number.
struct UnitMeans {
  /// Units with scores in both periods.
  var units: Int { before.count }
  /// Units that lack scores in one.
  private(set) var dropped = 0
  /// The mean before, of the units that have both.
  private(set) var before: [Double] = []
  /// The mean after, in the same order.
  private(set) var after: [Double] = []
  /// How many scores stand behind the means before.
  private(set) var scoresBefore = 0
  /// Behind those after.
  private(set) var scoresAfter = 0

  /// Averages the scores, the units in the order in which they first appear; missing scores are passed over.
  init(_ rows: [BeforeAfterStudy.Row]) {
    var order: [String: Int] = [:]
    var scores: [(before: [Double], after: [Double])] = []
    for row in rows {
      let place = order[row.unit, default: scores.count]
      if place == scores.count {
        order[row.unit] = place
        scores.append(([], []))
      }
      guard let score = row.score, score.isFinite else { continue }
      if row.isAfter { scores[place].after.append(score) } else { scores[place].before.append(score) }
    }
    for unit in scores {
      guard let old = Descriptives.mean(of: unit.before), let new = Descriptives.mean(of: unit.after) else {
        dropped += 1
        continue
      }
      before.append(old)
      after.append(new)
      scoresBefore += unit.before.count
      scoresAfter += unit.after.count
    }
  }
}
