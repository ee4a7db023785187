import Notation
import QualityModel

/// What a customer rated is a fact of the recording; a sheet of answers completes it, and never contradicts it.
struct RatingIsTheRecordings: Rule {
  let name = "other-rating"
  let explanation = """
    A file of answers gives another rating by the customer than the recording has. One of the two is wrong, or the file
    counts on another scale: 4 of 5 taken as 4 of 100 would turn a happy customer into an angry one. Leave the rating out
    of the file, and the recording's is taken; where the recording is wrong, correct it with `import --update` or `open`.
    """

  /// Ratings are written with a decimal or two.
  private static let slack = 0.05

  /// Throws `Refused` where what a sheet says of the customer contradicts the recording.
  static func check(_ customer: CustomerVoice, of interaction: Interaction) throws(Refused) {
    let findings = Self().findings(in: customer, of: interaction)
    guard !findings.isEmpty else { return }
    throw Refused(
      "the customer rated otherwise", findings: findings, help: "correct the file, then run it again", fault: .none)
  }

  /// Returns the finding about a sheet's rating; none where the recording has no rating or the same.
  func findings(in customer: CustomerVoice, of interaction: Interaction) -> [Finding] {
    guard let given = customer.rating, let known = interaction.customer?.rating, abs(given - known) > Self.slack else {
      return []
    }
    return [
      finding(
        "a rating of \(given.shortest) contradicts the recording, which has \(known.shortest)",
        help: "leave it out, and the recording's is taken; `--rating-scale 1..5` states another scale of the file",
        at: ["customer", "rating"])
    ]
  }
}
