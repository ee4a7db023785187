import Statistics

extension Statistic {
  /// How far evaluators of the same contacts agree.
  static let calibration: [Statistic] = categories + numbers

  private static let categories: [Statistic] = [
    Statistic("percent_agreement", "share of pairs of raters who agree: ratings, categories?, tolerance_points?") {
      (input: RatedUnits) in
      PercentAgreement(input.placed, tolerance: input.tolerance_points ?? 0)
    },
    Statistic(
      "cohen_kappa", "agreement of two raters beyond chance: table or rater1+rater2, categories?, weights?, conf?"
    ) {
      (input: TwoRaters) in input.kappa
    },
    Statistic("fleiss_kappa", "agreement of several raters beyond chance: table or ratings, categories?") {
      (input: CountedUnits) in
      input.table.map { FleissKappa(table: $0) } ?? FleissKappa(input.placed)
    },
    Statistic("krippendorff_alpha", "agreement on any scale: ratings, level, categories?") { (input: LevelledUnits) in
      KrippendorffAlpha(input.placed, level: input.level.option)
    },
    Statistic(
      "krippendorff_alpha_bootstrap",
      "alpha with an interval over units: ratings, level, categories?, conf?, seed?, resamples?"
    ) { (input: LevelledUnits) in
      KrippendorffBootstrap(
        input.placed, level: input.level.option, confidence: input.conf ?? 0.95, seed: input.seed,
        resamples: input.resamples ?? 4999)
    },
    Statistic("gwet_ac", "Gwet's AC1 or AC2: table or ratings, categories?, weights?, conf?") {
      (input: CountedUnits) in input.agreement
    },
  ]

  private static let numbers: [Statistic] = [
    Statistic("icc", "the six intraclass correlations: ratings, conf?") { (input: ScoredUnits) in
      IntraclassCorrelation(input.ratings, confidence: input.conf ?? 0.95)
    },
    Statistic("bland_altman", "limits of agreement of two raters' numbers: a, b, conf?") { (input: TwoScorers) in
      BlandAltman(first: input.a, second: input.b, confidence: input.conf ?? 0.95)
    },
    Statistic("kendall_w", "concordance of the raters' rankings: ratings") { (input: ScoredUnits) in
      KendallW(input.ratings)
    },
  ]
}
