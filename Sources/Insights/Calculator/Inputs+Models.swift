import Statistics

/// Two groups of units measured before and after, `null` where a value is missing.
struct TwoGroupsTwice: Decodable {
  var treatedPre: [Double?]
  var treatedPost: [Double?]
  var controlPre: [Double?]
  var controlPost: [Double?]
  var conf: Double?

  private enum CodingKeys: String, CodingKey {
    case treatedPre = "treated_pre"
    case treatedPost = "treated_post"
    case controlPre = "control_pre"
    case controlPost = "control_post"
    case conf
  }
}

/// Units measured before and after, each of group 0 or 1.
struct GroupsBeforeAfter: Decodable {
  var pre: [Double?]
  var post: [Double?]
  var group: [Int]
  var conf: Double?

  var isTreated: [Bool] { group.truths }
}

/// A population from which units beyond a cut-off are picked.
struct Picking: Decodable {
  var mu: Double
  var sigma: Double
  var reliability: Double
  var cutoff: Double
  var side: RegressionToTheMean.Side?
}

/// A population's mean and that of the units picked from it.
struct PickedGroup: Decodable {
  var populationMean: Double
  var selectedMean: Double
  var reliability: Double

  private enum CodingKeys: String, CodingKey {
    case populationMean = "population_mean"
    case selectedMean = "selected_mean"
    case reliability
  }
}

/// p-values of one report.
struct FamilyOfP: Decodable {
  var p: [Double?]
  var method: PAdjustment
  var alpha: Double?
}

/// Values before and after, of treated and other units that differ from time to time.
struct FourSamples: Decodable {
  var y: [Double?]
  var post: [Int]
  var treated: [Int]
  var conf: Double?
}

extension [Int] {
  /// Whether each is 1; none at all where one is neither 0 nor 1, which then fits no list of units.
  var truths: [Bool] { allSatisfy { $0 == 0 || $0 == 1 } ? map { $0 == 1 } : [] }
}
