import Insights
import Statistics

extension Outcomes {
  /// What templates may print of the shares by name; percentages have no sign behind them.
  var values: [String: PageValue?] {
    guard failed.share.n > 0 else { return [:] }
    let criteria = failed.criteria.map {
      PageValue.present(["criterion": .text($0.criterion), "n": .text("\($0.n)")])
    }
    let shares = bands.map { band in
      PageValue.present([
        "rubric": .text(band.rubric), "name": .text(band.name), "n": .text("\(band.n)"),
        "share": Self.text(band.share), "orBetter": Self.text(band.orBetter),
      ])
    }
    return [
      "atTarget": Self.text(atTarget), "scoreBands": .list(shares),
      "failed": .present([
        "n": .text("\(failed.n)"), "share": Self.text(failed.share), "criteria": .list(criteria),
      ]),
    ]
  }

  private static func text(_ share: Estimate) -> PageValue? { share.value.map { .text(NumberText.score($0)) } }
}
