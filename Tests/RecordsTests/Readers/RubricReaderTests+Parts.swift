import CustomDump
import Foundation
import QualityModel
import Records
import Testing

/// What is wrong inside the sections of a rubric.
extension RubricReaderTests {
  @Test func partsThatAreNoMappingsAreToldApart() {
    let text = """
      format: sidetone.rubric/1
      id: form
      version: 1
      sections:
        - just text
        - id: one
          criteria:
            - words
            - {id: c, ask: Which?, kind: choice, options: [a, {id: b}]}
          sections:
            - id: two
              sections: [{id: three}]
      """
    expectNoDifference(
      findings(inRubric: text),
      """
      r.yaml:5:5: error[wrong-type]: expected a section, found a single value
      |   - just text
      |     ^^^^^^^^^
      = write it as `key: value`, one a line
      r.yaml:8:9: error[wrong-type]: expected a criterion, found a single value
      |       - words
      |         ^^^^^
      = write it as `key: value`, one a line
      r.yaml:9:54: error[wrong-type]: expected an option, found a single value
      |       - {id: c, ask: Which?, kind: choice, options: [a, {id: b}]}
      |                                                      ^
      = write it as `key: value`, one a line
      r.yaml:12:9: error[nested-twice]: a nested section cannot hold sections
      |         sections: [{id: three}]
      |         ^^^^^^^^
      = move these sections one level up
      """)
  }

  @Test func rulesSpeakOfPlaces() {
    let criterion = """
      id: sound
      ask: Was it quick and not rude?
      kind: choice
      options: [{id: x, points: 1}, {id: x}]
      when: {criterion: sund, is: [yes]}
      """
    expectNoDifference(
      findings(inRubric: .rubric(criterion: criterion)),
      """
      r.yaml:12:9: warning[no-guidance]: `sound` has no guidance
      |         id: sound
      |         ^^
      = add `guidance`: one sentence on the doubtful case
      r.yaml:12:13: error[duplicate-id]: another criterion has the id `sound`
      |         id: sound
      |             ^^^^^
      = give one of the two another id
      r.yaml:13:14: warning[double-barrelled]: the question asks about two things, joined by "and"
      |         ask: Was it quick and not rude?
      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^
      = ask two questions, or one about what both come down to
      r.yaml:13:14: warning[negative-wording]: the question is worded negatively: "not"
      |         ask: Was it quick and not rude?
      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^
      = ask what good looks like, or ask for the fault and set `inverted: true`
      r.yaml:15:39: error[no-points]: a scored option has no points
      |         options: [{id: x, points: 1}, {id: x}]
      |                                       ^
      = give the option its `points`, or set `scored: false`
      r.yaml:15:44: error[duplicate-id]: another option has the id `x`
      |         options: [{id: x, points: 1}, {id: x}]
      |                                            ^
      = give one of the two another id
      r.yaml:16:27: error[bad-condition]: there is no criterion `sund`
      |         when: {criterion: sund, is: [yes]}
      |                           ^^^^
      = did you mean `sound`?
      """)
  }
}
