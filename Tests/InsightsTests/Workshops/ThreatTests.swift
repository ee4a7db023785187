import Notation
import QualityModel
import Testing

@testable import Insights

@Suite struct ThreatTests {
  /// Eight trained and eight alike, one panel, random picks, declared in time: nothing else could explain a change.
  func sound() -> StudyUnderTest {
    StudyUnderTest(
      cohort: StudyUnderTest.of(8), comparison: StudyUnderTest.of(8, change: 0, prefix: "peer"))
  }

  @Test func aSoundStudyHasNone() { #expect(sound().threats == []) }

  @Test func withoutPeersAnythingLooksLikeTheWorkshop() {
    #expect(StudyUnderTest(cohort: StudyUnderTest.of(8)).threats == [.noComparison])
    let two = StudyUnderTest(cohort: StudyUnderTest.of(8), comparison: StudyUnderTest.of(2, prefix: "peer"))
    #expect(two.threat(.noComparison) == .noComparison(named: 2, usable: 2))
  }

  @Test func aNewPanelIsAnotherYardstick() {
    var study = sound()
    study.change(after: true) { $0.evaluator = "new" }
    #expect(study.threats == [.evaluatorMix])
    #expect(study.threat(.evaluatorMix)?.figures["commonEvaluators"] == .number(0))
  }

  @Test func otherReasonsAreOtherWork() {
    var study = sound()
    study.change(after: true) { $0.reason = "complaint" }
    #expect(study.threats == [.contactMix])
  }

  @Test func aCohortThatBeganLowerIsSeenWithoutBeingTold() {
    var study = StudyUnderTest(
      cohort: StudyUnderTest.of(8, from: 50), comparison: StudyUnderTest.of(8, prefix: "peer", from: 80))
    study.workshop.selectedBecause = nil
    #expect(study.threats == [.pickedLow, .unlikeBaselines])
    #expect(study.comparison.score.rebound != nil)
    #expect(study.threat(.unlikeBaselines)?.figures["gap"] == .number(-30))
  }

  @Test func whatIsDeclaredAfterTheDataIsToldWithTheirNumber() {
    var study = sound()
    study.workshop.declared?.at = StudyUnderTest.day(32).start
    #expect(study.threats == [.declaredLate])
    #expect(study.threat(.declaredLate)?.figures["seen"] == .integer(16))
    study.workshop.declared = nil
    #expect(study.threats == [.declaredLate])
  }

  @Test func aStudyThatChangedIsToldSo() {
    var study = sound()
    study.isChanged = true
    #expect(study.threats == [.declaredLate])
  }

  @Test func anotherWorkshopInBetweenCannotBeToldApart() {
    var study = sound()
    var other = study.workshop
    (other.id, other.cohort) = ("script", ["agent-000", "stranger"])
    study.others = [other]
    #expect(study.threats == [.otherWorkshops])
    #expect(study.threat(.otherWorkshops) == .otherWorkshops(["script"], agents: 1))
  }

  @Test func whoIsMissingIsComparedWithWhoStayed() {
    var study = sound()
    study.workshop.cohort.append("gone")
    study.add("gone", [40, 50], from: 0)
    #expect(study.threats.contains(.dropOuts))
    #expect(study.threat(.dropOuts)?.figures["meanBefore"] == .number(45))
  }

  @Test func fewEvaluationsLeaveMeansToChance() {
    var study = sound()
    study.evaluations.removeAll {
      $0.agent == "agent-000" && $0.percent != 70 && $0.occurredAt.map(study.workshop.before.contains) == true
    }
    #expect(study.threats == [.fewEvaluations])
    study = sound()
    study.workshop.smallestChange = 0.1
    guard case .fewEvaluations(let few) = study.threat(.fewEvaluations) else {
      Issue.record("no threat")
      return
    }
    #expect(few.missed?.wanted == 0.1)
  }
}
