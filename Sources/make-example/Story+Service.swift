extension Story {
  /// A service call: how it ended follows from whether it was resolved, and much else from how it ended.
  mutating func tellServiceCall() {
    setAside("verified-caller", 0.08)
    if says("no", to: "right-answer"), happens("trouble from the wrong answer", 0.7) { say("no", to: "first-contact") }
    let isKnown = says("yes", to: "reason-known")
    if !isKnown { say("no", to: "first-contact") }
    if says("yes", to: "first-contact") {
      say("solved", to: "outcome")
      setAside("next-steps", 0.55)
    } else {
      say(oneOf: [("follow-up", 0.5), ("passed-on", 0.28), ("open", 0.22)], to: "outcome")
      setAside("verified-fix", 0.75)
    }
    // Where the real reason was never found the question is not asked, and no answer is kept for it.
    if !isKnown { say(nil, to: "first-contact") }
    if !says("passed-on", to: "outcome") { say("no", to: "needless-transfer") }
    nameDay(to: "callback-date", in: 2...7)
    setAside("hold", 0.5)
  }

  /// A contact with an eye on the customer's whole experience, and on an offer where there was an opening for one.
  mutating func tellCustomerExperience() {
    if says("no", to: "accurate"), happens("trouble from the wrong answer", 0.6) { say("no", to: "resolved") }
    let degree = performance.degree("completeness")
    if says("yes", to: "resolved") {
      say(degree > 0.4 ? "all" : "planned", to: "completeness")
    } else {
      say(degree > 0.8 ? "planned" : degree > 0.25 ? "partly" : "nothing", to: "completeness")
    }
    if says("all", to: "completeness") { setAside("resolved", 0.1) }
    say(oneOf: [("yes", 0.42), ("no", 0.58)], to: "opening")
    let hasOffer = says("yes", to: "opening") && !says("1", to: "fit")
    let isDeclined = happens("the offer declined", 0.45)
    if !hasOffer || isDeclined { setAside("honest-terms") }
    if !hasOffer { setAside("graceful") }
    setAside("value-told", 0.6)
  }

  /// A chat with technical support.
  mutating func tellSupportChat() {
    let issues = [
      "set-up": "fault", "wifi-name": "fault", "app-error": "fault", "sign-in": "account",
      "change-of-address": "account", "delivery": "order", "order-status": "order", "payment-declined": "bill",
    ]
    let issue = issues[contact.reason] ?? "other"
    say(issue, to: "issue")
    let degree = performance.degree("solved")
    if says("no", to: "correct") {
      say(degree > 0.6 ? "partly" : "unsolved", to: "solved")
    } else {
      let solved = degree > 0.78 ? "confirmed" : degree > 0.55 ? "likely" : degree > 0.2 ? "partly" : "unsolved"
      say(solved, to: "solved")
    }
    setAside("steps", issue == "fault" || issue == "account" ? 0.08 : 0.6)
    let owed = isResolved == true ? 0.08 : 0.45
    say(oneOf: [("yes", owed), ("no", 1 - owed)], to: "follow-up-due")
    nameDay(to: "follow-up-date", in: 1...6)
    if let gap = answers["longest-gap"].flatMap({ Double($0) }), gap <= 60 { setAside("kept-informed") }
  }
}
