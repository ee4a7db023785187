import QualityModel
import Recordings

/// The evidence of answers that come from a file, which has to be in the interaction as what is typed has to.
struct CitedEvidence {
  let transcript: Transcript?
  let end: InteractionEnd?

  init(in session: ScoringSession) {
    transcript = session.transcript
    end = InteractionEnd(duration: session.interaction.duration, transcript: session.transcript)
  }

  /// Returns the answer as an evaluation holds it, its evidence completed; throws `Refused` for what is not there.
  func answer(_ item: AnswerSheet.Item) throws -> Answer {
    for moment in item.evidence ?? [] { try require(moment, for: item.criterion) }
    return item.answer(citing: transcript)
  }

  private func require(_ moment: Evidence, for criterion: String) throws {
    if let number = moment.line { try requireLine(number, of: moment, for: criterion) }
    guard let time = moment.at else { return }
    if time < 0 {
      throw refused(
        criterion, "the time \(Criterion.text(of: time)), which is before the beginning",
        help: "`at` counts seconds from the start")
    }
    if let end, end.isPassed(by: time) {
      throw refused(
        criterion, "\(ClockTime.text(time)), which is past the end at \(ClockTime.text(end.seconds))",
        help: "`at` counts seconds from the start")
    }
  }

  private func requireLine(_ number: Int, of moment: Evidence, for criterion: String) throws {
    guard let transcript else {
      // What was quoted earlier outlives the transcript it was taken from.
      guard moment.at == nil, moment.quote == nil else { return }
      throw refused(
        criterion, "line \(number), and there is no transcript", help: "put one beside the recording with `import`")
    }
    guard transcript.line(number) == nil else { return }
    let count = transcript.lines.count
    throw refused(
      criterion, "line \(number), and the transcript has \(count) \(count == 1 ? "line" : "lines")",
      help: "its lines are 1 to \(count)")
  }

  private func refused(_ criterion: String, _ what: String, help: String) -> Refused {
    Refused("the answer to `\(criterion.prefix(60))` cites \(what)", findings: [], help: help, fault: .none)
  }
}
