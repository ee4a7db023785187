import CustomDump
import QualityModel
import Testing

/// The rules about when a criterion is asked.
struct ConditionRuleTests {
  private func asked(_ id: String, on source: String, is answers: String...) -> Criterion {
    Criterion(id: id, condition: .init(criterion: source, is: answers))
  }

  @Test func conditionsLookBack() {
    let rubric = Rubric.form(
      Criterion(id: "first"), asked("good", on: "first", is: "yes"), asked("typo", on: "frist", is: "yes"),
      asked("itself", on: "itself", is: "yes"), asked("early", on: "late", is: "yes"), Criterion(id: "late"),
      Criterion(id: "free", isOptional: true), asked("loose", on: "free", is: "yes"))
    expectNoDifference(
      ConditionsLookBack().findings(in: rubric).text,
      """
      sections[0].criteria[2].when.criterion: error[bad-condition]: there is no criterion `frist`; did you mean `first`?
      sections[0].criteria[3].when.criterion: error[bad-condition]: a criterion cannot depend on itself; name an earlier criterion
      sections[0].criteria[4].when.criterion: error[bad-condition]: `late` is asked later than this criterion; move `late` before it
      sections[0].criteria[7].when.criterion: error[bad-condition]: `free` is optional, so its answer may be missing; remove `optional` from `free`
      """)
  }

  /// Renaming, moving or loosening one criterion is one mistake, however many wait for its answer.
  @Test func whatSeveralWaitForIsNamedOnce() {
    let rubric = Rubric.form(
      asked("a", on: "party", is: "yes"), asked("b", on: "party", is: "yes"), asked("c", on: "late", is: "yes"),
      asked("d", on: "late", is: "no"), Criterion(id: "late", isOptional: true), asked("e", on: "late", is: "yes"))
    expectNoDifference(
      ConditionsLookBack().findings(in: rubric).map(\.path.description),
      ["sections[0].criteria[0].when.criterion", "sections[0].criteria[2].when.criterion"])
  }

  @Test func aCircleIsNamedWhereItLooksAhead() {
    let rubric = Rubric.form(
      asked("a", on: "c", is: "yes"), asked("b", on: "a", is: "yes"), asked("c", on: "b", is: "yes"),
      asked("tail", on: "c", is: "yes"))
    expectNoDifference(
      ConditionsLookBack().findings(in: rubric).text,
      """
      sections[0].criteria[0].when.criterion: error[bad-condition]: this criterion and `c` depend on each other in a circle; remove `when` from one of them
      """)
  }

  @Test func conditionsCanHold() {
    let rubric = Rubric.form(
      Criterion(id: "yes-no", mayBeNotApplicable: true), Criterion(id: "scale", kind: .scale(.init())),
      Criterion(id: "list", kind: .checklist([.init(id: "a"), .init(id: "b")], cap: nil)),
      asked("good", on: "yes-no", is: "yes"), asked("never", on: "yes-no", is: "maybe", "n/a"),
      asked("six", on: "scale", is: "5", "6"), asked("any", on: "list", is: "a", "none", "c"),
      asked("nothing", on: "scale"), asked("unknown", on: "elsewhere", is: "yes"))
    expectNoDifference(
      ConditionsCanHold().findings(in: rubric).text,
      """
      sections[0].criteria[4].when.is[0]: error[bad-condition-answer]: `yes-no` cannot be answered `maybe`; expected yes or no, or n/a
      sections[0].criteria[4].when.is[1]: error[bad-condition-answer]: `n/a` never holds: a criterion that was set aside decides nothing; list other answers: expected yes or no, or n/a
      sections[0].criteria[5].when.is[1]: error[bad-condition-answer]: `scale` cannot be answered `6`; expected 1 to 5
      sections[0].criteria[6].when.is[2]: error[bad-condition-answer]: `list` cannot be answered `c`; expected numbers or ids with commas from a, b, or none
      sections[0].criteria[7].when.is: error[bad-condition-answer]: the condition lists no answers; list at least one answer: expected 1 to 5
      """)
  }

  @Test func conditionsOnWhatIsBrokenAreNotToBlame() {
    let rubric = Rubric.form(
      Criterion(id: "empty", kind: .choice([])), Criterion(id: "flat", kind: .scale(.init(min: 5, max: 1))),
      Criterion(id: "gap", kind: .number([.init(to: 2, points: 1), .init(from: 5, points: 2)])),
      asked("a", on: "empty", is: "x"), asked("b", on: "flat", is: "3"), asked("c", on: "gap", is: "3"))
    expectNoDifference(ConditionsCanHold().findings(in: rubric), [])
  }

  @Test func anAnswerThatIsNeverGivenIsNamedOnce() {
    let rubric = Rubric.form(
      Criterion(id: "source"), asked("a", on: "source", is: "maybe"), asked("b", on: "source", is: "maybe", "no"))
    expectNoDifference(
      ConditionsCanHold().findings(in: rubric).map(\.path.description), ["sections[0].criteria[1].when.is[0]"])
  }

  @Test func conditionsStayAsked() {
    let rubric = Rubric.form(
      Criterion(id: "open", mayBeNotApplicable: true), Criterion(id: "firm"), asked("a", on: "open", is: "yes"),
      asked("b", on: "firm", is: "yes"))
    expectNoDifference(
      ConditionsStayAsked().findings(in: rubric).text,
      """
      sections[0].criteria[2].when.criterion: warning[condition-lapses]: this is not asked when `open` is set aside; remove `not-applicable` from `open`, or leave it if that is meant
      """)
  }
}
