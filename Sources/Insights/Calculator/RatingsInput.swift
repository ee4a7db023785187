import Statistics

/// Units rated by several raters, `null` where a rating is missing.
struct RatedUnits: Decodable {
  var ratings: [[Rating?]]
  var categories: [Rating]?
  var tolerance_points: Double?

  var placed: Ratings { Ratings(ratings, categories: categories) }
}

/// Units rated by several raters, and what the distance of two ratings means.
struct LevelledUnits: Decodable {
  var ratings: [[Rating?]]
  var categories: [Rating]?
  var level: Choice<KrippendorffAlpha.Level>
  var conf: Double?
  var seed: Int?
  var resamples: Int?

  var placed: Ratings { Ratings(ratings, categories: categories) }
}

/// The names of the weights, `none` beside `identity`.
struct NamedWeights: Decodable {
  private enum Name: String, CaseIterable { case none, identity, linear, quadratic, ordinal }
  var weights: AgreementWeights

  init(from decoder: any Decoder) throws {
    weights = AgreementWeights(rawValue: try Choice<Name>(from: decoder).option.rawValue) ?? .identity
  }
}

/// Units rated by several raters, or how many of them chose each category.
struct CountedUnits: Decodable {
  var table: [[Int]]?
  var ratings: [[Rating?]]
  var categories: [Rating]?
  var weights: AgreementWeights
  var conf: Double?

  /// Without a table there must be ratings.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    table = try container.decodeIfPresent([[Int]].self, forKey: .table)
    ratings = table == nil ? try container.decode([[Rating?]].self, forKey: .ratings) : []
    categories = try container.decodeIfPresent([Rating].self, forKey: .categories)
    weights = try container.decodeIfPresent(NamedWeights.self, forKey: .weights)?.weights ?? .identity
    conf = try container.decodeIfPresent(Double.self, forKey: .conf)
  }

  private enum CodingKeys: String, CodingKey { case table, ratings, categories, weights, conf }

  var placed: Ratings { Ratings(ratings, categories: categories) }

  var agreement: GwetAgreement {
    let confidence = conf ?? 0.95
    guard let table else { return GwetAgreement(placed, weights: weights, confidence: confidence) }
    return GwetAgreement(table: table, categories: categories, weights: weights, confidence: confidence)
  }
}

/// Two raters' categories of the same units, or the table of their pairs.
struct TwoRaters: Decodable {
  var table: [[Int]]?
  var rater1: [Rating?]
  var rater2: [Rating?]
  var categories: [Rating]?
  var weights: AgreementWeights
  var conf: Double?

  /// Without a table there must be both raters.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    table = try container.decodeIfPresent([[Int]].self, forKey: .table)
    rater1 = table == nil ? try container.decode([Rating?].self, forKey: .rater1) : []
    rater2 = table == nil ? try container.decode([Rating?].self, forKey: .rater2) : []
    categories = try container.decodeIfPresent([Rating].self, forKey: .categories)
    weights = try container.decodeIfPresent(NamedWeights.self, forKey: .weights)?.weights ?? .identity
    conf = try container.decodeIfPresent(Double.self, forKey: .conf)
  }

  private enum CodingKeys: String, CodingKey { case table, rater1, rater2, categories, weights, conf }

  var kappa: CohenKappa {
    let confidence = conf ?? 0.95
    if let table { return CohenKappa(table: table, weights: weights, confidence: confidence) }
    return CohenKappa(
      first: rater1, second: rater2, categories: categories, weights: weights, confidence: confidence)
  }
}

/// Units scored by several raters, `null` where a score is missing.
struct ScoredUnits: Decodable {
  var ratings: [[Double?]]
  var conf: Double?
}

/// Two raters' scores of the same units, `null` where one is missing.
struct TwoScorers: Decodable {
  var a: [Double?]
  var b: [Double?]
  var conf: Double?
}
