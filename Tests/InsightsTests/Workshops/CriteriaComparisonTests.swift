import Notation
import QualityModel
import Testing

@testable import Insights

@Suite struct CriteriaComparisonTests {
  static func rubric(_ version: Int, _ criteria: [QualityModel.Criterion]) -> Rubric {
    Rubric(id: "form", version: version, title: "Form", sections: [.init(id: "all", criteria: criteria)])
  }

  /// Six agents; `taught` rises from 0.5 to 1 but for one, `other` stays around where it was.
  func study() -> StudyUnderTest {
    var study = StudyUnderTest(cohort: StudyUnderTest.of(6))
    for index in study.evaluations.indices {
      let isAfter = study.evaluations[index].occurredAt.map(study.workshop.after.contains) == true
      let own = Double(index % 5) / 20
      study.evaluations[index].criteria = [
        .init(criterion: "other", fraction: 0.5 + own, isMiss: false, lost: 0),
        .init(criterion: "taught", fraction: isAfter ? 0.9 - own / 2 : 0.5 - own, isMiss: !isAfter, lost: 0),
      ]
    }
    study.workshop.focus = ["taught"]
    return study
  }

  @Test func focusComesFirstAndPIsAdjustedOverAll() throws {
    var study = study()
    study.rubrics = [
      Self.rubric(
        1, [.init(id: "other", title: "Other", kind: .yesNo), .init(id: "taught", title: "Taught", kind: .yesNo)])
    ]
    let criteria = study.comparison.criteria
    #expect(criteria.map(\.title) == ["Taught", "Other"])
    #expect(criteria.map(\.focus) == [true, false])
    let raw = try criteria.map { try #require($0.measure.decisive?.p) }
    #expect(raw[0] < 0.001)
    #expect(abs(try #require(criteria[0].pAdjusted) - 2 * raw[0]) < 1e-12)
    #expect(try #require(criteria[1].pAdjusted) >= raw[1])
  }

  @Test func onlyCriteriaThatMeanTheSameAreComparedAcrossVersions() {
    var study = study()
    study.change(after: true) { $0.version = 2 }
    study.rubrics = [
      Self.rubric(
        1, [.init(id: "other", title: "Other", kind: .yesNo), .init(id: "taught", title: "Taught", kind: .yesNo)]),
      Self.rubric(
        2,
        [
          .init(id: "other", title: "Other", kind: .yesNo, isInverted: true),
          .init(id: "taught", title: "Taught well", kind: .yesNo),
        ]),
    ]
    let comparison = study.comparison
    #expect(comparison.criteria.map(\.title) == ["Taught well"])
    #expect(comparison.changedCriteria == ["other"])
    #expect(comparison.threats.contains(.rubricVersion(versions: [1, 2], changed: 1, unchanged: 1)))
  }
}
