import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct FollowUpPageFormsTests {
  let list = FollowUpList([Example.waiting, Example.sustained], past: [Example.closed])

  @Test func hasEveryFigureInACell() {
    expectNoDifference(
      FollowUpPage(list).document.csv().replacing("\r\n", with: "\n"),
      #"""
      Plan,Agent,Criterion,Held,Due,State,Have,Need,Verdict,Reason,Before,Before low,Before high,Before n,After,After low,After high,After n,Change,Change low,Change high,Change n,Peers,Peers low,Peers high,Peers n,Difference,Difference low,Difference high,Difference n,Rebound,Rebound low,Rebound high,Rebound n,Not coached,Not coached low,Not coached high,Not coached n,Cautions
      2026-10-01-ana-lopez-aaaaaa,ana-lopez,empathy,2026-10-01,2026-10-31,measurable,9,8,sustain,,45.2,34.1,56.3,14,71.0,56.2,85.8,9,25.8,8.1,43.5,23,1.3,-1.1,3.7,11,24.5,15.8,33.2,11,9.4,4.2,14.8,12,,,,2,2 targeted evaluations of these days are left out: contacts picked for a reason are not how the agent usually is. 1 evaluation is counted on the day of submission: the time of the contact is not known.
      2026-11-01-ben-ito-bbbbbb,ben-ito,empathy,2026-11-01,2026-12-01,waiting,3,8,wait,3 of 8 evaluations,45.2,34.1,56.3,14,,,,0,,,,0,,,,0,,,,0,,,,0,,,,0,

      """#)
  }

  @Test func isWrittenWithTheKeysOfTheContract() {
    expectNoDifference(
      JSONAnswer.text(of: FollowUpList([Example.waiting], past: [Example.closed])),
      #"""
      {
        "followUps": [
          {
            "after": {
              "confidence": 0.95,
              "high": null,
              "low": null,
              "method": "none",
              "n": 0,
              "undefined": "3 of 8 evaluations",
              "value": null
            },
            "afterDays": {
              "from": "2026-10-02",
              "to": "2026-10-31"
            },
            "agent": "ben-ito",
            "before": {
              "confidence": 0.95,
              "high": 56.3,
              "low": 34.1,
              "method": "mean",
              "n": 14,
              "value": 45.2
            },
            "beforeDays": {
              "from": "2026-08-01",
              "to": "2026-09-30"
            },
            "cautions": [],
            "change": {
              "confidence": 0.95,
              "high": null,
              "low": null,
              "method": "none",
              "n": 0,
              "undefined": "3 of 8 evaluations",
              "value": null
            },
            "commitment": "I name what the caller feels before I solve it.",
            "criterion": "empathy",
            "difference": {
              "confidence": 0.95,
              "high": null,
              "low": null,
              "method": "none",
              "n": 0,
              "undefined": "3 of 8 evaluations",
              "value": null
            },
            "disagreement": "The old calls were all refunds.",
            "due": "2026-12-01",
            "have": 3,
            "held": "2026-11-01",
            "name": null,
            "need": 8,
            "peers": {
              "confidence": 0.95,
              "high": null,
              "low": null,
              "method": "none",
              "n": 0,
              "undefined": "3 of 8 evaluations",
              "value": null
            },
            "plan": "2026-11-01-ben-ito-bbbbbb",
            "reason": "3 of 8 evaluations",
            "rebound": {
              "confidence": 0.95,
              "high": null,
              "low": null,
              "method": "none",
              "n": 0,
              "undefined": "3 of 8 evaluations",
              "value": null
            },
            "sentence": "Empathy: 3 of 8 evaluations since the session; the follow-up is due on 2026-12-01.",
            "state": "waiting",
            "title": "Empathy",
            "uncoached": {
              "confidence": 0.95,
              "high": null,
              "low": null,
              "method": "none",
              "n": 0,
              "undefined": "3 of 8 evaluations",
              "value": null
            },
            "verdict": "wait"
          }
        ],
        "past": [
          {
            "agent": "ana-lopez",
            "closedAt": "2026-10-01T00:00:00Z",
            "focus": [
              {
                "commitment": "I say my name.",
                "criterion": "greeting",
                "outcome": {
                  "at": "2026-10-01T00:00:00Z",
                  "change": -1.25,
                  "n": 8,
                  "sentence": "Nothing moved.",
                  "verdict": "refine"
                },
                "title": "Greeting"
              }
            ],
            "held": "2026-08-03",
            "plan": "2026-08-03-ana-lopez-cccccc"
          }
        ]
      }

      """#)
  }
}
