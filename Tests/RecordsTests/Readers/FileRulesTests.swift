import CustomDump
import QualityModel
import Records
import Testing

struct FileRulesTests {
  @Test func namesAreUniqueBesideTheOtherRules() {
    let names = FileRules.all.map(\.name) + Rubric.rules.map(\.name) + Evaluation.rules.map(\.name)
    expectNoDifference(Set(names).count, names.count)
  }

  @Test func explanationsAreSentences() {
    for rule in FileRules.all {
      #expect(rule.explanation.hasSuffix(".") && rule.explanation.count > 60, "\(rule.name)")
    }
  }
}
