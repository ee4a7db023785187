import QualityModel
import Testing

@Suite struct CriterionScriptTests {
  private let coaching = Criterion.Coaching(phrases: ["Thank you for calling."])

  @Test func isWordsThatCanBeLearned() {
    #expect(Criterion(id: "greeting", coaching: coaching).isScriptItem)
    #expect(Criterion(id: "greeting", kind: .checklist([.init(id: "name")], cap: nil), coaching: coaching).isScriptItem)
  }

  @Test func isNoHabit() {
    #expect(!Criterion(id: "empathy", kind: .scale(.init()), coaching: coaching).isScriptItem)
    #expect(!Criterion(id: "talking-over", isInverted: true, coaching: coaching).isScriptItem)
    #expect(!Criterion(id: "fix", critical: .customer, coaching: coaching).isScriptItem)
    #expect(!Criterion(id: "greeting", coaching: .init(practice: ["Role-play."])).isScriptItem)
    #expect(!Criterion(id: "greeting").isScriptItem)
  }
}
