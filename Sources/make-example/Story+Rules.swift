import QualityModel

extension Story {
  /// A collections call: who was reached decides what can be said at all.
  mutating func tellCollections() {
    let isDisputed = contact.reason == "disputed-bill"
    say(
      oneOf: [("customer", 0.87), ("representative", 0.05), ("third-party", isDisputed ? 0 : 0.08)], to: "party")
    setAside("consequences", 0.4)
    setAside("vulnerability", contact.reason == "change-of-income" ? 0.3 : 0.85)
    setAside("composure", 0.55)
    if says("third-party", to: "party") {
      tellStranger()
    } else if isDisputed, happens("the dispute upheld", 0.8) {
      say("dispute", to: "outcome")
    } else if says("yes", to: "vulnerability"), happens("the specialist brought in", 0.35) {
      say("specialist", to: "outcome")
    } else {
      let nothing = 0.1 + 0.5 * (1 - performance.degree("options-offered"))
      say(
        oneOf: [("arrangement", 0.62), ("paid", 0.16), ("nothing-agreed", nothing)], to: "outcome")
    }
    nameDay(to: "first-payment", in: 4...24)
  }

  /// Nothing of the account may be said, so little else applies.
  private mutating func tellStranger() {
    say("yes", to: "identity-check")
    say("nothing-agreed", to: "outcome")
    for criterion in ["consequences", "vulnerability", "composure"] { setAside(criterion) }
  }

  /// An error-based form: the cause follows from the errors.
  mutating func tellErrors() {
    let isAboutMoney = contact.reason == "refund" || contact.reason == "bill-question"
    setAside("wrong-credit", isAboutMoney ? 0.35 : 0.9)
    setAside("left-unsolved", 0.04)
    setAside("identity-skipped", 0.1)
    setAside("statement-skipped", 0.55)
    if contact.channel != .voice, happens("no overlap in writing", 0.7) { say("0", to: "interruptions") }
    let critical = [
      "wrong-answer", "left-unsolved", "disrespect", "broken-promise", "wrong-credit", "wrong-record", "needless-work",
      "identity-skipped", "data-exposed", "statement-skipped",
    ].contains { says("yes", to: $0) }
    let isClean = !critical && says("none", to: "small-errors") && says("0", to: "interruptions")
    if isClean { setAside("put-right") }
    sayCause(isClean: isClean, isCritical: critical)
  }

  private mutating func sayCause(isClean: Bool, isCritical: Bool) {
    if isClean {
      say("error-free", to: "root-cause")
    } else if says("yes", to: "wrong-answer") {
      say(oneOf: [("knowledge", 0.6), ("process", 0.2), ("skill", 0.2)], to: "root-cause")
    } else if isCritical {
      say(oneOf: [("skill", 0.5), ("process", 0.25), ("system", 0.15), ("knowledge", 0.1)], to: "root-cause")
    } else {
      say(oneOf: [("skill", 0.85), ("system", 0.15)], to: "root-cause")
    }
  }
}
