import CustomDump
import QualityModel
import Testing

/// The rules that find what a form counts otherwise than its author seems to mean.
struct AdviceRuleTests {
  @Test func lowPointsCountAsNothing() {
    let rubric = Rubric.form(
      Criterion(
        id: "tone",
        kind: .choice([.init(id: "warm", points: 4), .init(id: "flat", points: 0), .init(id: "rude", points: -4)])),
      Criterion(id: "waits", kind: .number([.init(to: 2, points: 1), .init(from: 2, points: -0.5)]), isBonus: true),
      Criterion(id: "errors", kind: .checklist([.init(id: "a", points: 3), .init(id: "b", points: -2)], cap: nil)),
      Criterion(id: "nothing", kind: .choice([.init(id: "a", points: 0), .init(id: "b", points: -1)])),
      Criterion(id: "asked", kind: .choice([.init(id: "a", points: 1), .init(id: "b", points: -1)]), isScored: false))
    expectNoDifference(
      LowPointsCount().findings(in: rubric).text,
      """
      sections[0].criteria[0].options[2].points: warning[idle-points]: points below 0 in a choice count as 0, not as -4; give it 0; what should cost more than its own criterion needs a larger weight, or `fails`
      sections[0].criteria[1].ranges[1].points: warning[idle-points]: points below 0 in a number count as 0, not as -0.5; give it 0; what should cost more than its own criterion needs a larger weight, or `fails`
      """)
  }

  @Test func missesCanHappen() {
    func choice(_ points: Double...) -> Criterion.Kind {
      .choice(points.enumerated().map { .init(id: "o\($0)", points: $1) })
    }
    let rubric = Rubric.form(
      Criterion(id: "same", kind: choice(2, 2, 2), critical: .compliance, fails: .evaluation),
      Criterion(id: "mild", kind: choice(4, 2), critical: .customer),
      Criterion(id: "gate", fails: .section, missBelow: 0),
      Criterion(id: "capped", kind: .checklist([.init(id: "a")], cap: 4), fails: .section, isInverted: true),
      Criterion(id: "waits", kind: .number([.init(to: 2, points: 3), .init(from: 2, points: 2)]), fails: .evaluation))
    expectNoDifference(
      MissesCanHappen().findings(in: rubric).text,
      """
      sections[0].criteria[0].fails: warning[never-missed]: `fails: evaluation` never acts, since no answer to `same` is a miss; give the worst answer fewer points, or raise `miss-below`
      sections[0].criteria[1].critical: warning[never-missed]: `critical: customer` never acts, since no answer to `mild` is a miss; give the worst answer fewer points, or raise `miss-below`
      sections[0].criteria[2].fails: warning[never-missed]: `fails: section` never acts, since no answer to `gate` is a miss; give `miss-below` a fraction above 0
      sections[0].criteria[3].fails: warning[never-missed]: `fails: section` never acts, since no answer to `capped` is a miss; give the worst answer fewer points, or raise `miss-below`
      sections[0].criteria[4].fails: warning[never-missed]: `fails: evaluation` never acts, since no answer to `waits` is a miss; give the worst answer fewer points, or raise `miss-below`
      """)
  }

  /// What the rule says is what the scorer does: it warns exactly where trying every answer finds no miss.
  @Test(arguments: [0.25, 0.5, 0.75, 1]) func agreesWithTryingEveryAnswer(missBelow: Double) {
    let options: [Criterion.Option] = [.init(id: "a", points: 4), .init(id: "b", points: 3), .init(id: "c", points: 2)]
    let ranges: [Criterion.Range] = [.init(to: 1, points: 1), .init(from: 1, points: 5)]
    let kinds: [(Criterion.Kind, [AnswerValue])] = [
      (.yesNo, [.yesNo(true), .yesNo(false)]), (.scale(.init()), (1...5).map { .scale($0) }),
      (.choice(options), (0...2).map { .option($0) }),
      (.choice([.init(id: "a", points: 1), .init(id: "b", points: -3)]), [.option(0), .option(1)]),
      (.number(ranges), [.number(0), .number(2)]),
      (.checklist(options, cap: 12), [[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]].map { .selected($0) }),
    ]
    for (kind, answers) in kinds {
      for isInverted in kind == .yesNo || kind.word == "checklist" ? [false, true] : [false] {
        let criterion = Criterion(
          id: "c", kind: kind, fails: .evaluation, isInverted: isInverted, missBelow: missBelow)
        let rubric = Rubric.form(criterion, Criterion(id: "other"))
        let canFail = answers.contains { !Scorer(rubric).score([$0, .yesNo(true)]).failed.isEmpty }
        #expect(MissesCanHappen().findings(in: rubric).isEmpty == canFail, "\(kind.word) \(isInverted)")
      }
    }
  }

  @Test func numbersStandInTheirPlaces() {
    func choice(_ id: String, _ ids: String...) -> Criterion {
      Criterion(id: id, kind: .choice(ids.map { .init(id: $0, points: 1) }))
    }
    let rubric = Rubric.form(
      choice("backwards", "3", "2", "1"), choice("in-order", "1", "2", "3"), choice("from-zero", "0", "1", "2"),
      choice("tens", "30", "20", "10"), choice("words", "good", "bad"),
      Criterion(id: "list", kind: .checklist([.init(id: "x"), .init(id: "1")], cap: nil)))
    expectNoDifference(
      NumbersStandInTheirPlaces().findings(in: rubric).text,
      """
      sections[0].criteria[0].options[0].id: warning[numbers-as-ids]: the option `3` is shown in place 1, so a number that is typed can mean two options; give the options ids that are words, or list them in the order of their numbers
      sections[0].criteria[2].options[1].id: warning[numbers-as-ids]: the option `1` is shown in place 2, so a number that is typed can mean two options; give the options ids that are words, or list them in the order of their numbers
      sections[0].criteria[5].options[1].id: warning[numbers-as-ids]: the option `1` is shown in place 2, so a number that is typed can mean two options; give the options ids that are words, or list them in the order of their numbers
      """)
  }

  @Test func weightsFitTheMethod() {
    let criteria = [
      Criterion(id: "plain"), Criterion(id: "points", points: 20), Criterion(id: "gate", weight: 0),
      Criterion(id: "both", weight: 3, points: 3), Criterion(id: "text", kind: .text, points: 5),
    ]
    func findings(_ method: Scoring.Method) -> String {
      WeightsFitTheMethod().findings(
        in: Rubric(id: "form", scoring: Scoring(method: method), sections: [Section(id: "all", criteria: criteria)])
      ).text
    }
    expectNoDifference(
      findings(.weighted),
      """
      sections[0].criteria[1].points: warning[unused-weight]: `points: 20` has no effect under the weighted method; write `weight`, or use the other `method`
      """)
    expectNoDifference(
      findings(.points),
      """
      sections[0].criteria[2].weight: warning[unused-weight]: `weight: 0` has no effect under the points method; write `points`, or use the other `method`
      """)
  }

  @Test func capsCanBeReached() {
    let options: [Criterion.Option] = [.init(id: "a"), .init(id: "b"), .init(id: "c", points: -1)]
    let rubric = Rubric.form(
      Criterion(id: "far", kind: .checklist(options, cap: 100)),
      Criterion(id: "near", kind: .checklist(options, cap: 2)),
      Criterion(id: "none", kind: .checklist(options, cap: nil)),
      Criterion(id: "errors", kind: .checklist(options, cap: 5), isInverted: true),
      Criterion(id: "asked", kind: .checklist(options, cap: 5), isScored: false))
    expectNoDifference(
      CapsCanBeReached().findings(in: rubric).text,
      """
      sections[0].criteria[0].cap: warning[cap-out-of-reach]: all options together earn 2 of the cap of 100, so the best answer is worth 2 %; lower the cap to 2, or leave it out
      """)
    #expect(rubric.findings().contains { $0.rule == "cap-out-of-reach" })
  }

  @Test func answersDiffer() {
    func choice(_ points: Double...) -> Criterion.Kind {
      .choice(points.enumerated().map { .init(id: "o\($0)", points: $1) })
    }
    let rubric = Rubric.form(
      Criterion(id: "same", kind: choice(2, 2, 2)), Criterion(id: "two", kind: choice(2, 1)),
      Criterion(id: "one", kind: choice(2)), Criterion(id: "nothing", kind: choice(0, 0)),
      Criterion(id: "fails", kind: choice(2, 2), fails: .section),
      Criterion(id: "waits", kind: .number([.init(to: 2, points: 1), .init(from: 2, points: 1)])),
      Criterion(id: "asked", kind: choice(1, 1), isScored: false))
    expectNoDifference(
      AnswersDiffer().findings(in: rubric).text,
      """
      sections[0].criteria[0].options: warning[same-points]: all options earn the same, 2; give the worse ones fewer, or set `scored: false`
      sections[0].criteria[5].ranges: warning[same-points]: all ranges earn the same, 1; give the worse ones fewer, or set `scored: false`
      """)
    #expect(rubric.findings().contains { $0.rule == "same-points" })
  }
}
