import CustomDump
import Foundation
import QualityModel
import Records
import Testing

/// What a criterion's lines say, and how their mistakes are told.
struct CriterionReadingTests {
  @Test func criteriaAreChecked() {
    let criterion = """
      id: c
      ask:
      wieght: 3
      weight: .inf
      points: 1e400
      kind: yesno
      not-applicable: perhaps
      critical: costumer
      fails: everything
      perspective: [brand]
      title: |
        two
        lines
      when: {criterion: sound, is: yes}
      coaching: Be nice.
      """
    expectNoDifference(
      findings(inRubric: .rubric(criterion: criterion)),
      """
      r.yaml:13:9: error[empty-value]: `ask` has no value
      |         ask:
      |         ^^^
      = give it a value
      r.yaml:14:9: error[unknown-key]: unknown key `wieght` in a criterion
      |         wieght: 3
      |         ^^^^^^
      = did you mean `weight`?
      r.yaml:15:17: error[wrong-type]: `weight` should be a number, not `.inf`
      |         weight: .inf
      |                 ^^^^
      = write a number such as 25 or 2.5
      r.yaml:16:17: error[wrong-type]: `points` should be a number, not `1e400`
      |         points: 1e400
      |                 ^^^^^
      = write a number such as 25 or 2.5
      r.yaml:17:15: error[bad-value]: `kind` cannot be `yesno`
      |         kind: yesno
      |               ^^^^^
      = did you mean `yes-no`? use one of yes-no, scale, choice, checklist, number, text, date
      r.yaml:18:25: error[wrong-type]: `not-applicable` should be true or false, not `perhaps`
      |         not-applicable: perhaps
      |                         ^^^^^^^
      = write `true` or `false`
      r.yaml:19:19: error[bad-value]: `critical` cannot be `costumer`
      |         critical: costumer
      |                   ^^^^^^^^
      = did you mean `customer`? use one of customer, business, compliance
      r.yaml:20:16: error[bad-value]: `fails` cannot be `everything`
      |         fails: everything
      |                ^^^^^^^^^^
      = use one of section, evaluation
      r.yaml:21:22: error[wrong-type]: `perspective` should be text, not a list
      |         perspective: [brand]
      |                      ^
      = write one text, in quotes if it holds `: `
      r.yaml:22:16: error[bad-value]: `title` runs over several lines
      |         title: |
      |                ^
      = write it on one line, or begin it with `>-`
      r.yaml:25:38: error[wrong-type]: `is` should be a list, not a single value
      |         when: {criterion: sound, is: yes}
      |                                      ^^^
      = begin each item with `- `, or write [one, two]
      r.yaml:26:19: error[wrong-type]: expected coaching, found a single value
      |         coaching: Be nice.
      |                   ^^^^^^^^
      = write it as `key: value`, one a line
      """)
  }

  @Test func kindsHaveTheirOwnKeys() {
    let criterion = """
      id: c
      ask: Was it good?
      guidance: x
      kind: scale
      min: 1.5
      max: 4
      anchors: {1: bad, top: good}
      options: [{id: a}]
      """
    expectNoDifference(
      findings(inRubric: .rubric(criterion: criterion)),
      """
      r.yaml:16:14: error[wrong-type]: `min` should be a whole number, not `1.5`
      |         min: 1.5
      |              ^^^
      = write a whole number such as 3
      r.yaml:18:27: error[wrong-type]: `top` is not a step of the scale
      |         anchors: {1: bad, top: good}
      |                           ^^^
      = write the step before the text: 1: …
      r.yaml:19:9: error[misplaced-key]: `options` belongs to the kind choice or checklist, not to scale
      |         options: [{id: a}]
      |         ^^^^^^^
      = remove it, or change the kind
      """)
  }
}
