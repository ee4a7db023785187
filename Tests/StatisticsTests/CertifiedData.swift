import Testing

/// Data sets of the NIST Statistical Reference Datasets, univariate summary statistics, with the certified mean and
/// standard deviation (https://www.itl.nist.gov/div898/strd); works of the U.S. government, in the public domain.
struct CertifiedData: Sendable, CustomTestStringConvertible {
  var name: String
  var values: [Double]
  var mean: Double
  var standardDeviation: Double
  /// What the certified figures can be met to: the real data are printed in full, but 10000000.2 has no exact double.
  var tolerance: Double = 1e-12

  var testDescription: String { name }

  static let all = [michelso, mavro, numAcc1, numAcc2, numAcc3, numAcc4]

  /// Michelson's speed of light in air, in 1000 km/s (Dorsey 1944).
  static let michelso = CertifiedData(
    name: "Michelso", values: hundredths.map { Double($0) / 100 }, mean: 299.8524, standardDeviation: 0.0790105478190518
  )

  /// Mavrodineanu's filter transmittance.
  static let mavro = CertifiedData(
    name: "Mavro", values: tenThousandths.map { Double($0) / 10_000 }, mean: 2.001856,
    standardDeviation: 0.000429123454003053)

  static let numAcc1 = CertifiedData(
    name: "NumAcc1", values: [10_000_001, 10_000_003, 10_000_002], mean: 10_000_002, standardDeviation: 1)
  static let numAcc2 = CertifiedData(
    name: "NumAcc2", values: alternating(1.2, 1.1, 1.3), mean: 1.2, standardDeviation: 0.1)
  static let numAcc3 = CertifiedData(
    name: "NumAcc3", values: alternating(1_000_000.2, 1_000_000.1, 1_000_000.3), mean: 1_000_000.2,
    standardDeviation: 0.1, tolerance: 1e-8)
  static let numAcc4 = CertifiedData(
    name: "NumAcc4", values: alternating(10_000_000.2, 10_000_000.1, 10_000_000.3), mean: 10_000_000.2,
    standardDeviation: 0.1, tolerance: 1e-7)

  /// The first value once, then the other two by turns, 1001 in all.
  private static func alternating(_ first: Double, _ low: Double, _ high: Double) -> [Double] {
    [first] + (0..<1000).map { $0.isMultiple(of: 2) ? low : high }
  }

  private static let hundredths = [
    29985, 29974, 29990, 30007, 29993, 29985, 29995, 29998, 29998, 29988, 30000, 29998, 29993, 29965, 29976, 29981,
    30000, 30000, 29996, 29996, 29996, 29994, 29996, 29994, 29988, 29980, 29985, 29988, 29990, 29984, 29983, 29979,
    29981, 29988, 29988, 29983, 29980, 29979, 29976, 29980, 29988, 29988, 29988, 29986, 29972, 29972, 29962, 29986,
    29997, 29995, 29988, 29991, 29985, 29987, 29984, 29984, 29985, 29984, 29984, 29984, 29989, 29981, 29981, 29982,
    29980, 29977, 29976, 29974, 29975, 29976, 29991, 29992, 29989, 29986, 29988, 29972, 29984, 29985, 29985, 29978,
    29989, 29984, 29978, 29981, 29976, 29981, 29979, 29981, 29982, 29985, 29987, 29987, 29981, 29974, 29981, 29994,
    29995, 29980, 29981, 29987,
  ]

  private static let tenThousandths = [
    20018, 20017, 20018, 20019, 20018, 20017, 20015, 20014, 20015, 20015, 20017, 20018, 20018, 20019, 20019, 20021,
    20020, 20016, 20014, 20013, 20013, 20015, 20015, 20016, 20015, 20014, 20013, 20014, 20015, 20014, 20015, 20016,
    20015, 20016, 20019, 20020, 20020, 20021, 20022, 20023, 20024, 20025, 20027, 20026, 20026, 20026, 20027, 20026,
    20025, 20024,
  ]
}
