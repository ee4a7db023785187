/// The times of a text that are on a line of their own, above the turn that they are of.
enum LonelyTimes {
  /// Returns the lines with each such time given to the turn below it.
  ///
  /// Without brackets a time may also be what someone says, so there all of them have to be above a turn.
  static func given(to candidates: [TurnCandidate], among names: SpeakerNames) -> [TurnCandidate] {
    let times = candidates.indices.filter { candidates[$0].lonelyTime != nil }
    let turns = times.map { turn(below: $0, in: candidates, names) }
    let bare = times.indices.filter { candidates[times[$0]].time == nil }
    let areBareTaken = bare.count > 1 && bare.allSatisfy { turns[$0] != nil }
    var given = candidates
    for (line, turn) in zip(times, turns) {
      guard let turn, let (start, end) = candidates[line].lonelyTime, candidates[line].time != nil || areBareTaken
      else {
        continue
      }
      (given[turn].time, given[turn].end) = (start, end)
      given[line] = TurnCandidate("")
    }
    return given
  }

  /// The next line that says something, where a name without a time opens it.
  private static func turn(below line: Int, in candidates: [TurnCandidate], _ names: SpeakerNames) -> Int? {
    let next = candidates.indices[(line + 1)...].first { !candidates[$0].text.isEmpty || candidates[$0].time != nil }
    guard let next, candidates[next].time == nil, let label = candidates[next].label, names.contains(label) else {
      return nil
    }
    return next
  }
}
