import CustomDump
import QualityModel
import Testing

@Suite("What answers earn") struct CriterionKindTests {
  let options: [Criterion.Option] = [
    .init(id: "full", points: 4), .init(id: "part", points: 1), .init(id: "harm", points: -2),
  ]

  func fraction(_ criterion: Criterion, _ answer: String) throws -> Double? {
    criterion.kind.fraction(of: try criterion.parse(answer))
  }

  @Test(arguments: [("1", 0.0), ("2", 0.25), ("5", 1)])
  func aScaleCountsItsSteps(answer: String, expected: Double) throws {
    #expect(try fraction(Criterion(id: "c", kind: .scale(.init())), answer) == expected)
  }

  @Test(arguments: [("full", 1.0), ("part", 0.25), ("harm", 0), ("2", 0.25)])
  func aChoiceIsWorthItsPointsOverTheBest(answer: String, expected: Double) throws {
    #expect(try fraction(Criterion(id: "c", kind: .choice(options)), answer) == expected)
  }

  @Test(arguments: [("full, part", 1.0), ("1,3", 0.4), ("none", 0), ("harm", 0), ("part", 0.2)])
  func aChecklistAddsUpToTheSumOfThePositive(answer: String, expected: Double) throws {
    #expect(try fraction(Criterion(id: "c", kind: .checklist(options, cap: nil)), answer) == expected)
  }

  @Test func anOptionCalledNAIsMeantAlsoBesideOthers() throws {
    let steps = Criterion(
      id: "c", kind: .checklist([.init(id: "na"), .init(id: "fix")], cap: nil), mayBeNotApplicable: true)
    expectNoDifference(try steps.parse("na, fix"), .selected([0, 1]))
    #expect(throws: AnswerRefusal.self) { try steps.parse("n/a, fix") }
  }

  @Test func aCapIsEnoughForEverything() throws {
    #expect(try fraction(Criterion(id: "c", kind: .checklist(options, cap: 2)), "part") == 0.5)
    #expect(try fraction(Criterion(id: "c", kind: .checklist(options, cap: 2)), "full") == 1)
  }

  @Test func aNumberIsWorthItsRange() throws {
    let minutes = Criterion(
      id: "c", kind: .number([.init(to: 2, points: 3), .init(from: 2, to: 5, points: 1.5), .init(from: 5, points: 0)]))
    #expect(try fraction(minutes, "1.99") == 1)
    #expect(try fraction(minutes, "2") == 0.5)
    #expect(try fraction(minutes, "5") == 0)
    let bounded = Criterion(id: "c", kind: .number([.init(from: 0, to: 10, points: 1)]))
    #expect(throws: AnswerRefusal.self) { try bounded.parse("10") }
    #expect(throws: AnswerRefusal.self) { try bounded.parse("nan") }
  }

  @Test func anInvertedQuestionIsTakenTheOtherWayRound() throws {
    let rubric = form(
      Section(
        id: "s",
        criteria: [
          Criterion(id: "interrupted", isInverted: true),
          Criterion(id: "errors", kind: .checklist([.init(id: "a"), .init(id: "b")], cap: nil), isInverted: true),
        ]))
    let derivation = try rubric.derive(["interrupted": "no", "errors": "a"])
    expectNoDifference(derivation.standings.map(\.fraction), [1, 0.5])
    expectNoDifference(derivation.standings.map(\.isMiss), [false, false])
  }

  @Test func aMissIsBelowTheLineOfItsKind() throws {
    let rubric = form(
      Section(
        id: "s",
        criteria: [
          Criterion(id: "yes-no"), Criterion(id: "scale", kind: .scale(.init())),
          Criterion(id: "strict", kind: .scale(.init()), missBelow: 0.75),
        ]))
    expectNoDifference(
      try rubric.derive(["yes-no": "no", "scale": "3", "strict": "3"]).standings.map(\.isMiss), [true, false, true])
  }

  @Test func aWholeIDWinsOverANumber() throws {
    let criterion = Criterion(
      id: "c", kind: .choice([.init(id: "2", points: 0), .init(id: "1", points: 1), .init(id: "na", points: 0)]),
      mayBeNotApplicable: true)
    #expect(try criterion.parse("2") == .option(0))
    #expect(try criterion.parse("na") == .option(2))
    #expect(try criterion.parse("n/a") == .notApplicable)
    #expect(try criterion.parse("3") == .option(2))
  }

  @Test func storedTextReadsBackAsTheSameAnswer() throws {
    let criteria: [(Criterion, String, String)] = [
      (Criterion(id: "c"), "Y", "yes"),
      (Criterion(id: "c", mayBeNotApplicable: true), "NA", "n/a"),
      (Criterion(id: "c", kind: .scale(.init(min: 0, max: 10))), "10", "10"),
      (Criterion(id: "c", kind: .checklist(options, cap: nil)), "3,1", "full, harm"),
      (Criterion(id: "c", kind: .number([.init(points: 1)])), "2.50", "2.5"),
      (Criterion(id: "c", kind: .text), "  na was her word ", "na was her word"),
      (Criterion(id: "c", kind: .date), "2028-02-29", "2028-02-29"),
    ]
    for (criterion, typed, stored) in criteria {
      let answer = try criterion.parse(typed)
      #expect(criterion.stored(answer) == stored)
      #expect(try criterion.parse(stored) == answer)
    }
  }

  @Test func aRefusalSaysWhatIsExpected() {
    let criterion = Criterion(id: "c", title: "Empathy", kind: .scale(.init()), mayBeNotApplicable: true)
    expectNoDifference(
      refusal(of: "6", by: criterion),
      AnswerRefusal("`6` is not an answer to this criterion", help: "expected 1 to 5, or n/a"))
    expectNoDifference(
      refusal(of: "na", by: Criterion(id: "c", title: "Greeting")),
      AnswerRefusal("`Greeting` cannot be set aside as not applicable", help: "expected yes or no"))
    expectNoDifference(
      refusal(of: "2027-02-29", by: Criterion(id: "c", kind: .date))?.help, "expected a day such as 2026-11-22")
  }

  func refusal(of text: String, by criterion: Criterion) -> AnswerRefusal? {
    do throws(AnswerRefusal) {
      _ = try criterion.parse(text)
      return nil
    } catch {
      return error
    }
  }
}
