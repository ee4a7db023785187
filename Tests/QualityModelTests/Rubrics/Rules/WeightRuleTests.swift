import CustomDump
import QualityModel
import Testing

/// The rules about ids, weights, sections and bands.
struct WeightRuleTests {
  @Test func idsAreUnique() {
    let options: [Criterion.Option] = [.init(id: "x"), .init(id: "y"), .init(id: "x")]
    let rubric = Rubric(
      id: "form",
      sections: [
        Section(
          id: "one", criteria: [Criterion(id: "a")], sections: [Section(id: "one", criteria: [Criterion(id: "a")])]),
        Section(id: "two", criteria: [Criterion(id: "b", kind: .choice(options)), Criterion(id: "two")]),
      ])
    expectNoDifference(
      IdsAreUnique().findings(in: rubric).text,
      """
      sections[0].sections[0].id: error[duplicate-id]: another section has the id `one`; give one of the two another id
      sections[0].sections[0].criteria[0].id: error[duplicate-id]: another criterion has the id `a`; give one of the two another id
      sections[1].criteria[0].options[2].id: error[duplicate-id]: another option has the id `x`; give one of the two another id
      """)
  }

  @Test func weightsAreSensible() {
    let rubric = Rubric(
      id: "form",
      sections: [
        Section(
          id: "one", weight: -1,
          criteria: [
            Criterion(id: "a", weight: .nan, points: 1e7),
            Criterion(id: "b", kind: .choice([.init(id: "x", points: -3), .init(id: "y", points: .infinity)])),
            Criterion(id: "c", kind: .number([.init(points: -1e9)]), weight: 0),
          ])
      ])
    expectNoDifference(
      WeightsAreSensible().findings(in: rubric).text,
      """
      sections[0].weight: error[bad-weight]: `weight` cannot be -1; give a number from 0 to 1000000
      sections[0].criteria[0].weight: error[bad-weight]: `weight` cannot be nan; give a number from 0 to 1000000
      sections[0].criteria[0].points: error[bad-weight]: `points` cannot be 10000000; give a number from 0 to 1000000
      sections[0].criteria[1].options[1].points: error[bad-weight]: `points` cannot be inf; give a number from -1000000 to 1000000
      sections[0].criteria[2].ranges[0].points: error[bad-weight]: `points` cannot be -1000000000; give a number from -1000000 to 1000000
      """)
  }

  @Test func somethingCounts() {
    let rule = SomethingCounts()
    let nothing = Rubric.form(Criterion(id: "a", kind: .text), Criterion(id: "b", isBonus: true))
    expectNoDifference(
      rule.findings(in: nothing).text,
      """
      sections: error[nothing-counts]: nothing in this form counts, so it has no score; add a criterion that is scored; text, dates, bonus and `scored: false` do not count
      """)
    let weightless = Rubric(id: "form", sections: [Section(id: "one", weight: 0, criteria: [Criterion(id: "a")])])
    expectNoDifference(
      rule.findings(in: weightless).text,
      """
      sections: error[nothing-counts]: no weight in this form is above zero, so it has no score; give one criterion a weight above 0
      """)
    let pointless = Rubric.form(Criterion(id: "a", points: 0), scoring: Scoring(method: .points))
    expectNoDifference(rule.findings(in: pointless), rule.findings(in: weightless))
    expectNoDifference(rule.findings(in: .form(Criterion(id: "a"), Criterion(id: "gate", weight: 0))), [])
    expectNoDifference(rule.findings(in: Rubric(id: "form", sections: [])), rule.findings(in: nothing))
  }

  @Test func sectionWeightsAreComplete() {
    let nested = Section(id: "nested", weight: 1)
    let some = Rubric(id: "form", sections: [Section(id: "one", weight: 1), Section(id: "two", sections: [nested])])
    expectNoDifference(
      SectionWeightsAreComplete().findings(in: some).text,
      """
      sections[1]: error[section-weights]: section `two` has no weight, but others have; give every top-level section a `weight`, or none
      """)
    let one = Rubric(
      id: "form", sections: [Section(id: "one"), Section(id: "two", weight: 5), Section(id: "three")])
    expectNoDifference(
      SectionWeightsAreComplete().findings(in: one).text,
      """
      sections[1].weight: error[section-weights]: section `two` has a weight, but most others have none; give every top-level section a `weight`, or none
      """)
    let none = Rubric(id: "form", sections: [Section(id: "one", sections: [nested])])
    expectNoDifference(
      SectionWeightsAreComplete().findings(in: none).text,
      """
      sections[0].sections[0].weight: error[section-weights]: section `nested` has a weight, but the top-level sections have none; give every top-level section a `weight`, or remove this one
      """)
    let several = Rubric(id: "form", sections: [Section(id: "one", sections: [nested, nested])])
    expectNoDifference(
      SectionWeightsAreComplete().findings(in: several).text,
      """
      sections[0].sections[0].weight: error[section-weights]: 2 nested sections have weights, but the top-level sections have none; give every top-level section a `weight`, or remove those
      """)
  }

  @Test func pointsStandAlone() {
    func form(_ notApplicable: Scoring.NotApplicable, _ weights: Double?...) -> Rubric {
      let sections = weights.enumerated().map { Section(id: "s\($0)", weight: $1) }
      return Rubric(
        id: "form", scoring: Scoring(method: .points, notApplicable: notApplicable), sections: sections)
    }
    let forms = [
      form(.withinSection, nil), form(.redistribute, 1, nil), form(.redistribute, 1, 2), form(.withinSection, 1),
      form(.withinSection, 1, 2), form(.asPass, nil),
    ]
    expectNoDifference(
      forms.map { PointsStandAlone().findings(in: $0).text }.joined(separator: "\n"),
      """
      scoring.not-applicable: error[points-method]: `within-section` needs the weighted method; use `redistribute` or `as-pass`, or `method: weighted`
      sections[0].weight: error[points-method]: section `s0` has a weight, which the points method does not use; remove it, or use `method: weighted`
      scoring.method: error[points-method]: 2 sections have weights, which the points method does not use; use `method: weighted`, or remove what belongs to it
      scoring.method: error[points-method]: a section has a weight and n/a is shared `within-section`, which the points method does not use; use `method: weighted`, or remove what belongs to it
      scoring.method: error[points-method]: 2 sections have weights and n/a is shared `within-section`, which the points method does not use; use `method: weighted`, or remove what belongs to it

      """)
    for form in forms { expectNoDifference(SectionWeightsAreComplete().findings(in: form), []) }
  }

  @Test func sectionsHoldCriteria() {
    let rubric = Rubric(
      id: "form",
      sections: [
        Section(id: "empty", weight: 10),
        Section(id: "idle", weight: 20, criteria: [Criterion(id: "a", weight: 0), Criterion(id: "b", isBonus: true)]),
        Section(id: "full", weight: 70, sections: [Section(id: "nested", criteria: [Criterion(id: "c")])]),
      ])
    expectNoDifference(
      SectionsHoldCriteria().findings(in: rubric).text,
      """
      sections[0]: warning[empty-section]: section `empty` holds no criteria; add criteria, or remove the section
      """)
    expectNoDifference(
      WeightedSectionsAreScored().findings(in: rubric).text,
      """
      sections[1].weight: warning[idle-weight]: section `idle` weighs 20, but nothing in it is scored; add a scored criterion, or set the weight to 0
      """)
  }

  @Test func bandsCoverTheScale() {
    let bands = [Band(name: "Top", from: 90), Band(name: "top", from: 101), Band(name: "Low", from: 90)]
    expectNoDifference(
      BandsCoverTheScale().findings(in: .form(bands: bands)).text,
      """
      bands[1].from: error[bad-bands]: a band cannot begin at 101; give a score from 0 to 100
      bands[1].name: error[bad-bands]: another band is called `top`; give it another name
      bands[2].from: error[bad-bands]: another band begins at 90; give it another start
      """)
    let gap = [Band(name: "Top", from: 90), Band(name: "Low", from: 30)]
    expectNoDifference(
      BandsCoverTheScale().findings(in: .form(bands: gap)).text,
      """
      bands[1].from: error[bad-bands]: scores below 30 fall into no band; start the lowest band at 0
      """)
    let copied = [Band(name: "Top", from: 90), Band(name: "Top", from: 90), Band(name: "Low", from: 0)]
    expectNoDifference(
      BandsCoverTheScale().findings(in: .form(bands: copied)).text,
      """
      bands[1]: error[bad-bands]: another band is called `Top` and begins at 90; remove it, or give it a name and a start of its own
      """)
    expectNoDifference(BandsCoverTheScale().findings(in: .form()), [])
    expectNoDifference(BandsCoverTheScale().findings(in: .form(bands: [Band(name: "All", from: 0)])), [])
  }

  @Test func formsStayShort() {
    func form(_ count: Int) -> Rubric {
      Rubric(id: "form", sections: [Section(id: "all", criteria: (0..<count).map { Criterion(id: "c\($0)") })])
    }
    expectNoDifference(FormsStayShort().findings(in: form(30)), [])
    expectNoDifference(
      FormsStayShort().findings(in: form(31)).text,
      """
      sections: warning[too-many-criteria]: the form has 31 criteria; keep the 30 that a coach would act on
      """)
    expectNoDifference(WeightsAreFelt().findings(in: form(50)), [])
    expectNoDifference(WeightsAreFelt().findings(in: form(51)).count, 51)
  }

  @Test func weightsAreFelt() {
    let rubric = Rubric.form(
      Criterion(id: "large", weight: 97), Criterion(id: "small", weight: 1.5), Criterion(id: "edge", weight: 2),
      Criterion(id: "gate", weight: 0), Criterion(id: "extra", weight: 1, isBonus: true),
      Criterion(id: "text", kind: .text))
    expectNoDifference(
      WeightsAreFelt().findings(in: rubric).text,
      """
      sections[0].criteria[1].weight: warning[small-weight]: `small` is 1.5 % of the form; give it more weight, merge it, or set its weight to 0
      sections[0].criteria[2].weight: warning[small-weight]: `edge` is 2 % of the form; give it more weight, merge it, or set its weight to 0
      """)
    let points = Rubric.form(
      Criterion(id: "large", points: 99), Criterion(id: "small", points: 1), scoring: Scoring(method: .points))
    expectNoDifference(
      WeightsAreFelt().findings(in: points).text,
      """
      sections[0].criteria[1].points: warning[small-weight]: `small` is 1 % of the form; give it more weight, merge it, or set its weight to 0
      """)
  }
}
