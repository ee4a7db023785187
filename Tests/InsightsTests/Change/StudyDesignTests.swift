import CustomDump
import Insights
import Testing

/// The effects are those of statsmodels: `TTestPower().solve_power(nobs=12, power=.8, alpha=.05)` and
/// `TTestIndPower().solve_power(nobs1=8, ratio=1.5, power=.8, alpha=.05)`.
@Suite("What a study can see") struct StudyDesignTests {
  private let variance = ChangeVariance(within: 9, period: 3, changes: 100, evaluations: 500)

  @Test func agentsDecideHowLargeAnEffectIsSeen() throws {
    #expect(abs(try #require(StudyDesign(cohort: 12).detectable) - 0.88865) < 0.0001)
    #expect(abs(try #require(StudyDesign(cohort: 8, comparison: 12).detectable) - 1.35227) < 0.0001)
    #expect(StudyDesign(cohort: 1).detectable == nil)
    #expect(StudyDesign(cohort: 5, comparison: 1).detectable == nil)
    #expect(StudyDesign(cohort: 0).detectable == nil)
  }

  @Test func theNumberNeededIsTheSmallestThatIsEnough() throws {
    let design = StudyDesign(cohort: 12)
    let needed = try #require(design.evaluations(toSee: 6, variance))
    #expect(try #require(design.smallestChange(evaluations: Double(needed), variance)) <= 6)
    #expect(try #require(design.smallestChange(evaluations: Double(needed - 1), variance)) > 6)
  }

  @Test func sometimesNoNumberIsEnough() {
    // Twelve agents see at best 0.889·√2·3 = 3.8 points.
    #expect(StudyDesign(cohort: 12).evaluations(toSee: 3.7, variance) == nil)
    #expect(StudyDesign(cohort: 12).smallestChange(evaluations: 0, variance) == nil)
  }
}
