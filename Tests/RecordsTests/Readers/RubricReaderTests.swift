import CustomDump
import Foundation
import QualityModel
import Records
import Testing

/// What a rubric's text says, and how its mistakes are told.
struct RubricReaderTests {
  @Test func theTopIsChecked() {
    let text = """
      format: sidetone.rubric/2
      id: Bad Id
      version: 0
      titel: Form
      channels: [voice, fax]
      scoring: {method: weigthed, bonus: maybe}
      bands:
        - {name: A, from: "80"}
        - {name: B, from: ten}
        - 3
      sections: none
      """
    expectNoDifference(
      findings(inRubric: text),
      """
      r.yaml:1:9: error[bad-format]: the format `sidetone.rubric/2` is not read here
      | format: sidetone.rubric/2
      |         ^^^^^^^^^^^^^^^^^
      = write `format: sidetone.rubric/1`
      r.yaml:2:5: error[bad-id]: `Bad Id` cannot be the id of a rubric
      | id: Bad Id
      |     ^^^^^^
      = use lower-case letters, digits, `.`, `_` and `-`, beginning with a letter or digit, at most 80 characters
      r.yaml:3:10: error[bad-value]: versions begin at 1
      | version: 0
      |          ^
      = write 1 or a later version
      r.yaml:4:1: error[unknown-key]: unknown key `titel` in a rubric
      | titel: Form
      | ^^^^^
      = did you mean `title`?
      r.yaml:5:19: error[bad-value]: `channels` cannot be `fax`
      | channels: [voice, fax]
      |                   ^^^
      = use one of voice, chat, email
      r.yaml:6:19: error[bad-value]: `method` cannot be `weigthed`
      | scoring: {method: weigthed, bonus: maybe}
      |                   ^^^^^^^^
      = did you mean `weighted`? use one of weighted, points
      r.yaml:6:36: error[bad-value]: `bonus` cannot be `maybe`
      | scoring: {method: weigthed, bonus: maybe}
      |                                    ^^^^^
      = use one of capped, uncapped
      r.yaml:8:21: error[wrong-type]: `from` should be a number, not `80`
      |   - {name: A, from: "80"}
      |                     ^^^^
      = write a number such as 25 or 2.5, without quotes
      r.yaml:9:21: error[wrong-type]: `from` should be a number, not `ten`
      |   - {name: B, from: ten}
      |                     ^^^
      = write a number such as 25 or 2.5
      r.yaml:10:5: error[wrong-type]: expected a band, found a single value
      |   - 3
      |     ^
      = write it as `key: value`, one a line
      r.yaml:11:11: error[wrong-type]: `sections` should be a list, not a single value
      | sections: none
      |           ^^^^
      = begin each item with `- `, or write [one, two]
      """)
  }

  @Test func whatIsMissingIsNamed() {
    expectNoDifference(
      findings(inRubric: "title: Form\n"),
      """
      r.yaml:1:1: error[missing-key]: a rubric needs `format`
      | title: Form
      | ^^^^^
      = add `format:`
      r.yaml:1:1: error[missing-key]: a rubric needs `id`
      | title: Form
      | ^^^^^
      = add `id:`
      r.yaml:1:1: error[missing-key]: a rubric needs `version`
      | title: Form
      | ^^^^^
      = add `version:`
      r.yaml:1:1: error[missing-key]: a rubric needs `sections`
      | title: Form
      | ^^^^^
      = add `sections:`
      """)
    expectNoDifference(
      findings(inRubric: ""),
      """
      r.yaml:1:1: error[missing-key]: the file holds no rubric
      | 
      | ^
      = write one, or begin with `rubric new`
      """)
    expectNoDifference(
      findings(inRubric: "- a\n- b\n"),
      """
      r.yaml:1:1: error[wrong-type]: expected a rubric, found a list
      | - a
      | ^
      = write it as `key: value`, one a line
      """)
  }

  @Test func theFileIsNamedForTheRubric() {
    let text = String.rubric(criterion: "{id: c, ask: Was it kept?, kind: yes-no, guidance: x}")
    expectNoDifference(findings(inRubric: text, expecting: "form"), "")
    expectNoDifference(findings(inRubric: text, expecting: "form@1"), "")
    expectNoDifference(
      findings(inRubric: text, expecting: "other"),
      """
      r.yaml:2:5: error[file-name]: the id is `form`, but the file is named for `other`
      | id: form
      |     ^^^^
      = rename the file to `form.yaml`, or correct the id
      """)
  }

  @Test func textsAreNeverScored() {
    let criterion = "{id: c, ask: What was said?, kind: text, scored: true, evidence: on-miss}"
    expectNoDifference(
      findings(inRubric: .rubric(criterion: criterion)),
      """
      r.yaml:12:58: error[bad-value]: a criterion of kind text is never scored
      |         {id: c, ask: What was said?, kind: text, scored: true, evidence: on-miss}
      |                                                          ^^^^
      = remove `scored`, or choose another kind
      """)
  }

  @Test func warningsLeaveTheRubricUsable() {
    let text = String.rubric(criterion: "{id: c, ask: Was it kept?, kind: yes-no}")
    let reading = RubricReader.read(Data(text.utf8), file: "r.yaml")
    expectNoDifference(reading.value?.criteria.map(\.id), ["sound", "c"])
    expectNoDifference(
      reading.findings.text,
      """
      r.yaml:12:9: warning[no-guidance]: `c` has no guidance
      |         {id: c, ask: Was it kept?, kind: yes-no}
      |         ^
      = add `guidance`: one sentence on the doubtful case
      """)
  }
}
