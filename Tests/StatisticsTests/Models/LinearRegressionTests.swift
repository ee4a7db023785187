import Statistics
import Testing

@Suite struct LinearRegressionTests {
  /// The Longley data (1967, JASA 62:819–841), whose columns all but depend on each other, with the certified figures
  /// of the NIST Statistical Reference Datasets; in the public domain.
  static let longley: [[Double]] = [
    [60323, 83.0, 234289, 2356, 1590, 107608, 1947], [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
    [60171, 88.2, 258054, 3682, 1616, 109773, 1949], [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
    [63221, 96.2, 328975, 2099, 3099, 112075, 1951], [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
    [64989, 99.0, 365385, 1870, 3547, 115094, 1953], [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
    [66019, 101.2, 397469, 2904, 3048, 117388, 1955], [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
    [68169, 108.4, 442769, 2936, 2798, 120445, 1957], [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
    [68655, 112.6, 482704, 3813, 2552, 123366, 1959], [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
    [69331, 115.7, 518173, 4806, 2572, 127852, 1961], [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
  ]

  @Test func meetsTheCertifiedFigures() {
    let design: [[Double]] = Self.longley.map { row in [1] + Array(row.dropFirst()) }
    let fit = LinearRegression(design, Self.longley.map { $0[0] })
    #expect(fit.n == 16)
    #expect(fit.degreesOfFreedom == .value(9))
    #expect(agree(fit.sigma.value, 304.854073561965, within: 1e-11))
    let certified: [(Double, Double)] = [
      (-3482258.63459582, 890420.383607373), (15.0618722713733, 84.9149257747669),
      (-0.358191792925910e-01, 0.334910077722432e-01), (-2.02022980381683, 0.488399681651699),
      (-1.03322686717359, 0.214274163161675), (-0.511041056535807e-01, 0.226073200069370),
      (1829.15146461355, 455.478499142212),
    ]
    for (coefficient, (estimate, error)) in zip(fit.coefficients, certified) {
      #expect(agree(coefficient.estimate.value, estimate, within: 1e-8))
      #expect(agree(coefficient.standardError.value, error, within: 1e-8))
    }
  }

  /// Venables & Ripley, `?anorexia` in R: without treatment beside therapy, on the two groups alone as by `lm`.
  @Test func agreesWithTheAnalysisOfCovariance() {
    let design = zip(Anorexia.before, Anorexia.isTreated).map { [1, $0, $1 ? 1 : 0] }
    let fit = LinearRegression(design, Anorexia.after, names: ["intercept", "pre", "group"])
    let analysis = AnalysisOfCovariance(
      before: Anorexia.before, after: Anorexia.after, isTreated: Anorexia.isTreated)
    #expect(agree(fit.coefficients[2].estimate.value, analysis.effect.value, within: 1e-11))
    #expect(agree(fit.coefficients[2].p.value, analysis.p.value, within: 1e-9))
    #expect(agree(fit.coefficients[0].estimate.value, analysis.intercept.value, within: 1e-11))
  }

  @Test func isTheMeanOfAConstantDesign() {
    let values = [70, 74, 81, 90.5]
    let fit = LinearRegression(values.map { _ in [1] }, values)
    let paired = PairedT(before: values.map { _ in 0 }, after: values)
    #expect(agree(fit.coefficients[0].estimate.value, paired.change.value))
    #expect(agree(fit.coefficients[0].low.value, paired.low.value, within: 1e-11))
  }

  static let impossible: [([[Double?]], [Double], Undefined)] = [
    ([], [], .empty),
    ([[1, 2], [1]], [3, 4], .invalidInput),
    ([[1, 2], [1, 3]], [3], .invalidInput),
    ([[1, 2], [1, 2], [1, 2]], [3, 4, 5], .singularDesign),
    ([[1, 0], [1, 0], [1, 0]], [3, 4, 5], .singularDesign),
    ([[1, 0.1, 1.3], [1, 0.3, 1.9], [1, 0.7, 3.1], [1, 0.2, 1.6]], [3, 4, 5, 7], .singularDesign),
    ([[1, 2]], [3], .singularDesign),
    ([[nil, 2], [1, nil]], [3, 4], .empty),
  ]

  @Test(arguments: impossible) func saysWhyThereIsNoFit(design: [[Double?]], outcome: [Double], reason: Undefined) {
    let fit = LinearRegression(design, outcome, names: ["intercept", "x"] + (design.first?.count == 3 ? ["z"] : []))
    #expect(fit.coefficients.allSatisfy { $0.estimate == .undefined(reason) })
    #expect(fit.sigma == .undefined(reason))
  }

  @Test func refusesNamesThatDoNotFit() {
    for names in [["a"], ["a", "a"], ["a", "b", "c"]] {
      let fit = LinearRegression([[1, 2], [1, 3], [1, 5]], [1, 2, 4], names: names)
      #expect(fit.sigma == .undefined(.invalidInput))
    }
  }

  @Test func doesNotTestAFitWithoutResiduals() {
    let full = LinearRegression([[1, 2], [1, 3]], [3, 4])
    #expect(agree(full.coefficients[1].estimate.value, 1, within: 1e-12))
    #expect(full.coefficients[1].p == .undefined(.noResidualDegreesOfFreedom))
    let exact = LinearRegression([[1, 0.1], [1, 0.2], [1, 0.3]], [0.3, 0.5, 0.7])
    #expect(agree(exact.coefficients[1].estimate.value, 2, within: 1e-12))
    #expect(exact.coefficients[1].p == .undefined(.zeroErrorVariance))
  }

  @Test func dropsRowsThatLackANumberAndWritesByName() throws {
    let fit = LinearRegression([[1], [1], [1], [nil]], [2, nil, 2, 5], names: ["mean"])
    #expect(
      try json(of: fit) == """
        {"ci_high_mean":{"undefined":"zero_error_variance"},"ci_low_mean":{"undefined":"zero_error_variance"},\
        "coef_mean":2,"df":1,"n":2,"n_dropped":2,"p_mean":{"undefined":"zero_error_variance"},"se_mean":0,"sigma":0,\
        "t_mean":{"undefined":"zero_error_variance"}}
        """)
  }
}
