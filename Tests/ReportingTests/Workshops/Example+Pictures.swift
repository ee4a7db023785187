@testable import Reporting

extension Example {
  /// Two groups' lines, one of them with a mean and one with a name that nobody should trust.
  static let slopes = Document([
    .slopes(
      .init(
        target: 85,
        groups: [
          .init(
            name: "Trained", mean: .init(label: "Mean", start: 70, end: 79),
            lines: [
              .init(label: "ana", start: 66, end: 82, basis: "5, 6"),
              .init(label: "ben", start: 74, end: 76, basis: "5, 5"),
            ]),
          .init(
            name: "Others", mean: nil,
            lines: [.init(label: "cy", start: 80, end: 71.5), .init(label: Example.hostile, start: 75, end: 75)]),
        ]))
  ])

  /// Differences with intervals: one on each side of 0, one that is wider than any scale, and one that is not known.
  static let differences = Document([
    .plot(
      .init(ofDifferences: [
        .init(label: "Score", value: 4.1, interval: 0.6...7.6, words: "+4.1 (0.6 to 7.6)"),
        .init(label: Example.hostile, value: -3, interval: -8...2, words: "-3.0 (-8.0 to 2.0)"),
        .init(label: "Wide", value: 20, interval: -180...220, words: "+20.0 (-180.0 to 220.0)"),
        .init(label: "None", value: nil, words: "too few to tell"),
      ]))
  ])
}
