import Statistics
import Testing

@Suite struct BeforeAfterStudyTests {
  typealias Row = BeforeAfterStudy.Row

  static func rows(_ unit: String, _ before: [Double?], _ after: [Double?], isTreated: Bool = true) -> [Row] {
    before.map { Row(unit: unit, isAfter: false, isTreated: isTreated, score: $0) }
      + after.map { Row(unit: unit, isAfter: true, isTreated: isTreated, score: $0) }
  }

  let treated =
    rows("Ada", [70, 72], [80]) + rows("Ben", [65], [66, 68]) + rows("Cem", [80, 82, 84], [82])
    + rows("Dee", [75], [73]) + rows("Eve", [60, 61], [nil])
  let control =
    rows("Fay", [70], [71], isTreated: false) + rows("Gil", [66], [64], isTreated: false)
    + rows("Hal", [78], [80], isTreated: false) + rows("Ira", [nil], [80], isTreated: false)

  @Test func countsEachUnitOnce() {
    let study = BeforeAfterStudy(treated + control)
    let (before, after): ([Double], [Double]) = ([71, 65, 82, 75], [80, 67, 82, 73])
    #expect(study.change == PairedT(before: before, after: after))
    #expect(study.ranks.exactP == WilcoxonSignedRank(differences: [9, 2, 0, -2]).exactP)
    #expect(study.effectSize == PairedEffectSize(before: before, after: after))
    #expect((study.dropped, study.scoresBefore, study.scoresAfter) == (1, 7, 5))
    #expect((study.improved, study.declined, study.unchanged) == (2, 1, 1))
    #expect((study.control, study.droppedControl) == (3, 1))
    #expect(
      study.differences
        == DifferenceInDifferences(
          treatedBefore: before, treatedAfter: after, controlBefore: [70, 66, 78], controlAfter: [71, 64, 80]))
    #expect(
      study.covariance
        == AnalysisOfCovariance(
          before: before + [70, 66, 78], after: after + [71, 64, 80],
          isTreated: [true, true, true, true, false, false, false]))
  }

  @Test func standsWithoutAComparisonGroup() throws {
    let study = BeforeAfterStudy(treated)
    #expect(study.change.n == 4)
    #expect(study.covariance.effect == .undefined(.emptyGroup))
    #expect(study.differences.effect == .undefined(.emptyGroup))
    _ = try json(of: study)
  }

  @Test func hasNoFiguresWithoutScores() throws {
    let study = BeforeAfterStudy([])
    #expect(study.change.change == .undefined(.empty))
    #expect(study.effectSize.average.value == nil)
    _ = try json(of: study)
    #expect(BeforeAfterStudy(Self.rows("Ada", [70], [75])).change.p.value == nil)
  }

  @Test func refusesAUnitInBothGroups() throws {
    let study = BeforeAfterStudy(treated + Self.rows("Ada", [70], [75], isTreated: false))
    let text = try json(of: study)
    #expect(text.contains(#""change":{"undefined":"invalid_input"}"#))
    #expect(text.contains(#""did":{"undefined":"invalid_input"}"#))
  }
}
