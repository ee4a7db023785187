import CustomDump
import Foundation
import QualityModel
import Records
import Testing

struct SettingsReaderTests {
  @Test func settingsAreRead() {
    let text = """
      targets: {score: 88.5, customer-rating: 80}
      show-total-while-scoring: yes
      quota: {evaluations-per-agent-per-month: 5}
      """
    expectNoDifference(
      SettingsReader.read(Data(text.utf8)),
      Reading(
        value: Settings(
          scoreTarget: 88.5, ratingTarget: 80, showsTotalWhileScoring: true, evaluationsPerAgentPerMonth: 5)))
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "---\n"]) func everySettingHasADefault(text: String) {
    expectNoDifference(SettingsReader.read(Data(text.utf8)), Reading(value: Settings()))
  }

  @Test func mistakesLeaveTheDefaults() {
    let text = """
      evaluator: q-martin
      player: /tmp/mpv
      target: {score: 90}
      targets: {score: 101, customer-rating: good, csat: 3}
      show-total-while-scoring: 1
      quota: {evaluations-per-agent-per-month: 0}
      """
    let reading = SettingsReader.read(Data(text.utf8))
    expectNoDifference(reading.value, Settings())
    expectNoDifference(
      reading.findings.text,
      """
      sidetone.yaml:1:1: error[personal-setting]: `evaluator` is personal and never read from a workspace
      | evaluator: q-martin
      | ^^^^^^^^^
      = remove it; use the flag, or SIDETONE_EVALUATOR
      sidetone.yaml:2:1: error[personal-setting]: `player` is personal and never read from a workspace
      | player: /tmp/mpv
      | ^^^^^^
      = remove it; use the flag, or SIDETONE_PLAYER
      sidetone.yaml:3:1: error[unknown-key]: unknown key `target` in the settings
      | target: {score: 90}
      | ^^^^^^
      = did you mean `targets`?
      sidetone.yaml:4:18: error[bad-value]: `score` is not between 0 and 100
      | targets: {score: 101, customer-rating: good, csat: 3}
      |                  ^^^
      = give a number from 0 to 100
      sidetone.yaml:4:40: error[wrong-type]: `customer-rating` should be a number, not `good`
      | targets: {score: 101, customer-rating: good, csat: 3}
      |                                        ^^^^
      = write a number such as 25 or 2.5
      sidetone.yaml:4:46: error[unknown-key]: unknown key `csat` in targets
      | targets: {score: 101, customer-rating: good, csat: 3}
      |                                              ^^^^
      = remove it, or put `#` before it
      sidetone.yaml:5:27: error[wrong-type]: `show-total-while-scoring` should be true or false, not `1`
      | show-total-while-scoring: 1
      |                           ^
      = write `true` or `false`
      sidetone.yaml:6:42: error[bad-value]: a quota cannot be 0
      | quota: {evaluations-per-agent-per-month: 0}
      |                                          ^
      = give a number from 1 to 1000, or remove the quota
      """)
  }
}
