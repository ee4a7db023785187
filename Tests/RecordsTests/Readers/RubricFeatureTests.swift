import CustomDump
import Foundation
import QualityModel
import Records
import Testing

/// A rubric that uses everything there is.
struct RubricFeatureTests {
  static let text = """
    format: sidetone.rubric/1
    id: everything
    version: 3
    title: "Everything, once"
    channels: [voice, chat]
    scoring: {method: weighted, not-applicable: within-section, auto-fail: flag, bonus: uncapped}
    bands:
      - {name: Good, from: 91}
      - {name: Coach now, from: 0}
    sections:
      - id: first-things
        weight: 60
        criteria:
          - id: known
            title: Reason known
            ask: Was the reason found?
            guidance: >
              Yes if the agent
              said it back.
            kind: yes-no
            weight: 2.5
            points: 4
            critical: customer
            dimension: transaction
            lens: efficiency
            perspective: brand
            evidence: on-miss
            fails: section
            miss-below: 1
            coaching:
              behaviour: Say it back.
              practice: [Listen, Try]
              phrases: ["So you need: a refund?"]
          - id: warmth
            ask: How warm was it?
            guidance: The voice counts.
            kind: scale
            min: 0
            max: 3
            anchors: {0: Curt., 3: Warm.}
            not-applicable: true
            when: {criterion: known, is: [yes, no]}
        sections:
          - id: nested
            title: Further in
            weight: 2
            criteria:
              - id: route
                ask: Which way did it go?
                guidance: The last one counts.
                kind: choice
                options: [{id: desk, label: Help desk, points: 1}, {id: "2024", points: 0}]
              - id: errors
                ask: Which errors were made?
                guidance: Tick what was heard.
                kind: checklist
                inverted: yes
                cap: 2
                options: [{id: tone}, {id: pace, points: 2}]
      - id: last-things
        weight: 40
        criteria:
          - id: wait
            ask: How many minutes was the wait?
            guidance: Whole minutes.
            kind: number
            ranges: [{to: 2, points: 2}, {from: 2, to: 5.5, points: 1}, {from: 5.5, points: 0}]
          - {id: extra, ask: Was there a surprise?, guidance: Rare., kind: yes-no, bonus: true}
          - {id: remark, ask: What else?, kind: text, optional: true, evidence: always}
          - {id: due, ask: When is it due?, kind: date}
          - {id: mood, ask: Was the mood good?, kind: yes-no, scored: false}
    """

  private var known: Criterion {
    Criterion(
      id: "known", title: "Reason known", ask: "Was the reason found?",
      guidance: "Yes if the agent said it back.", weight: 2.5, points: 4, critical: .customer,
      dimension: .transaction, lens: .efficiency, perspective: "brand", evidence: .onMiss, fails: .section,
      missBelow: 1,
      coaching: .init(behaviour: "Say it back.", practice: ["Listen", "Try"], phrases: ["So you need: a refund?"]))
  }

  private var warmth: Criterion {
    Criterion(
      id: "warmth", ask: "How warm was it?", guidance: "The voice counts.",
      kind: .scale(.init(min: 0, max: 3, anchors: [0: "Curt.", 3: "Warm."])), mayBeNotApplicable: true,
      condition: .init(criterion: "known", is: ["yes", "no"]))
  }

  private var nested: Section {
    Section(
      id: "nested", title: "Further in", weight: 2,
      criteria: [
        Criterion(
          id: "route", ask: "Which way did it go?", guidance: "The last one counts.",
          kind: .choice([.init(id: "desk", label: "Help desk", points: 1), .init(id: "2024", points: 0)])),
        Criterion(
          id: "errors", ask: "Which errors were made?", guidance: "Tick what was heard.",
          kind: .checklist([.init(id: "tone"), .init(id: "pace", points: 2)], cap: 2), isInverted: true),
      ])
  }

  private var last: [Criterion] {
    let ranges: [Criterion.Range] = [
      .init(to: 2, points: 2), .init(from: 2, to: 5.5, points: 1), .init(from: 5.5, points: 0),
    ]
    return [
      Criterion(id: "wait", ask: "How many minutes was the wait?", guidance: "Whole minutes.", kind: .number(ranges)),
      Criterion(id: "extra", ask: "Was there a surprise?", guidance: "Rare.", isBonus: true),
      Criterion(id: "remark", ask: "What else?", kind: .text, isOptional: true, evidence: .always),
      Criterion(id: "due", ask: "When is it due?", kind: .date),
      Criterion(id: "mood", ask: "Was the mood good?", isScored: false),
    ]
  }

  @Test func everythingIsRead() {
    let reading = RubricReader.read(Data(Self.text.utf8), file: "everything.yaml", expecting: "everything")
    expectNoDifference(reading.findings.text, "")
    expectNoDifference(
      reading.value,
      Rubric(
        id: "everything", version: 3, title: "Everything, once", channels: [.voice, .chat],
        scoring: Scoring(notApplicable: .withinSection, autoFail: .flag, bonus: .uncapped),
        bands: [Band(name: "Good", from: 91), Band(name: "Coach now", from: 0)],
        sections: [
          Section(
            id: "first-things", title: "First things", weight: 60, criteria: [known, warmth], sections: [nested]),
          Section(id: "last-things", title: "Last things", weight: 40, criteria: last),
        ]))
  }

  @Test func lineEndingsAndByteOrderMarksMakeNoDifference() {
    let plain = RubricReader.read(Data(Self.text.utf8), file: "r.yaml").value
    let windows = "\u{FEFF}" + Self.text.replacingOccurrences(of: "\n", with: "\r\n")
    expectNoDifference(RubricReader.read(Data(windows.utf8), file: "r.yaml").value, plain)
    let mac = Self.text.replacingOccurrences(of: "\n", with: "\r")
    expectNoDifference(RubricReader.read(Data(mac.utf8), file: "r.yaml").value, plain)
  }
}
