import QualityModel
import Recordings

/// The scoring of one interaction, question by question; it does not use a terminal.
///
/// Facts are prefilled, an answer never: a default answer is a bias.
struct EvaluationQuestions: Equatable {
  let scorer: Scorer
  let transcript: Transcript?
  /// When the interaction ends; `nil` where nothing says so.
  let end: InteractionEnd?
  /// Whether there can be a time in it: text that says none, such as mail, has lines alone.
  let hasTimes: Bool
  /// The evaluation so far: what the draft holds.
  var evaluation: Evaluation
  /// The criterion being asked; `nil` in the review.
  var position: Int?
  /// The moment marked while listening, in seconds.
  var mark: Double?
  /// The criteria skipped for now: not asked again before the review.
  var skipped: Set<String> = []
  /// The line of the transcript that `t` reads from next.
  var nextLine = 1

  init(
    scorer: Scorer, evaluation: Evaluation, transcript: Transcript? = nil, end: InteractionEnd? = nil,
    hasAudio: Bool = false
  ) {
    self.scorer = scorer
    self.evaluation = evaluation
    self.transcript = transcript
    self.end = end
    hasTimes = InteractionEnd.isCitable(in: transcript, hasAudio: hasAudio, end: end)
    skipped = Set(evaluation.answers.filter(\.isLeftOut).map(\.criterion))
    // An edit changes little, so it begins where everything is read back.
    position = evaluation.revises == nil ? firstOpen(from: 0) : nil
  }

  static func == (left: Self, right: Self) -> Bool {
    left.scorer.rubric == right.scorer.rubric && left.evaluation == right.evaluation
      && left.position == right.position && left.mark == right.mark
      && left.skipped == right.skipped
  }

  /// The criterion being asked; `nil` in the review.
  var question: Criterion? { position.map { scorer.criteria[$0] } }

  /// How the evaluation is counted.
  var derivation: Derivation { scorer.derive(evaluation.answers) }

  /// What keeps it from being submitted.
  var missing: [Finding] { evaluation.findingsBeforeSubmitting(against: scorer) }

  /// Returns the criterion's number among those asked, and how many are asked with the present answers.
  var progress: (number: Int, of: Int) {
    let asked = asked
    return ((asked.firstIndex { $0 == position } ?? asked.count - 1) + 1, asked.count)
  }

  /// The earlier answer to the question, as it is typed; empty where there is none.
  var prefill: String {
    guard let question, let answer = evaluation.answer(to: question.id), !answer.answer.isEmpty else { return "" }
    return AnswerLine.text(of: answer, to: question)
  }

  /// Takes a line as the answer to the question, and goes on to the next.
  /// - Returns: What to say about the moments it cites.
  @discardableResult
  mutating func answer(_ text: String) throws(AnswerRefusal) -> [String] {
    guard let criterion = question else { throw .everythingIsAsked }
    // An unchanged line is not read again: it may come from a file with other rules.
    guard prefill.isEmpty || text.trimmed != prefill else {
      goOn()
      return []
    }
    let line = try AnswerLine(text, for: criterion)
    let asked = asked
    let fresh = try accept(line, for: criterion)
    return fresh.compactMap { silence(at: $0) } + [droppedRemark(askedBefore: asked)].compactMap { $0 }
  }

  /// Returns what there is to say about answers that the last one has made pointless.
  private func droppedRemark(askedBefore: [Int]) -> String? {
    let dropped = Set(askedBefore).subtracting(asked).sorted().map { scorer.criteria[$0] }.filter {
      evaluation.answer(to: $0.id)?.answer.isEmpty == false
    }
    guard !dropped.isEmpty else { return nil }
    let titles = dropped.map { "`\($0.title)`" }.joined(separator: ", ")
    return dropped.count == 1
      ? "\(titles) is no longer asked; its answer does not count."
      : "\(titles) are no longer asked; their answers do not count."
  }

  /// Takes an answer, and returns the places that it cites for the first time.
  private mutating func accept(_ line: AnswerLine, for criterion: Criterion) throws(AnswerRefusal) -> [Spot] {
    let earlier = evaluation.answer(to: criterion.id)
    var evidence: [Evidence] = []
    var fresh: [Spot] = []
    for spot in line.spots {
      // A place that stays in the line stays as it was cited, with its time and its words.
      let kept = (earlier?.evidence ?? []).filter { AnswerLine.spot(of: $0) == spot }
      if kept.isEmpty { fresh.append(spot) }
      evidence += try kept.isEmpty ? [self.evidence(at: spot)] : kept
    }
    // A quote that has neither line nor time cannot be typed, so editing the line must not lose it.
    let isOpen = earlier?.answer.isEmpty == true
    evidence += (earlier?.evidence ?? []).filter { isOpen && line.spots.isEmpty || $0.at == nil && $0.line == nil }
    let keepsNote = isOpen && line.note == nil
    let answer = Answer(
      criterion: criterion.id, answer: criterion.stored(line.answer), selected: criterion.selectedIDs(line.answer),
      note: keepsNote ? earlier?.note : line.note, evidence: evidence.isEmpty ? nil : evidence)
    set(answer)
    goOn()
    return fresh
  }

  func evidence(at spot: Spot) throws(AnswerRefusal) -> Evidence {
    let place: TranscriptPlace
    switch spot {
    case .place(let named): place = named
    case .mark:
      guard let mark else { throw AnswerRefusal("no moment is marked", help: "`mark` remembers one while you listen") }
      place = .time(mark)
    }
    if case .time = place, !hasTimes { throw .noTimes }
    if case .time(let time) = place, let end, end.isPassed(by: time) { throw .pastTheEnd(time, end: end.seconds) }
    if let moment = transcript?.moment(for: place) { return moment }
    switch place {
    case .time(let time): return Evidence(at: time)
    case .line(let number): throw .noLine(number, in: transcript)
    }
  }
}

extension EvaluationQuestions {
  /// Sets an answer, keeping the rubric's order; an empty one holds a note for a criterion not answered yet.
  private mutating func set(_ answer: Answer) {
    let order = Dictionary(scorer.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    evaluation.answers.removeAll { $0.criterion == answer.criterion }
    evaluation.answers.append(answer)
    evaluation.answers.sort { order[$0.criterion, default: .max] < order[$1.criterion, default: .max] }
  }

  /// Notes that a question is left out, so that a resumed draft does not ask it again.
  mutating func leaveOut(_ criterion: String) {
    let earlier = evaluation.answer(to: criterion)
    set(Answer(criterion: criterion, answer: "", note: earlier?.note, evidence: earlier?.evidence))
  }

  /// Takes an answer away.
  mutating func removeAnswer(to criterion: String) { evaluation.answers.removeAll { $0.criterion == criterion } }

  /// Sets the note on a criterion, as the editor left it.
  mutating func setNote(_ note: String, on criterion: String) {
    var answer = evaluation.answer(to: criterion) ?? Answer(criterion: criterion, answer: "")
    answer.note = note.trimmed.isEmpty ? nil : note.trimmed
    set(answer)
  }

  /// Sets the summary; an empty one takes it away.
  mutating func setSummary(_ summary: String) {
    evaluation.summary = summary.trimmed.isEmpty ? nil : summary.trimmed
  }

  /// The criteria asked with the present answers; derived once, since that takes a look at every answer.
  var asked: [Int] {
    let standings = derivation.standings
    return standings.indices.filter { !standings[$0].isNotAsked }
  }

  /// Returns the first criterion from an index on that is asked and has no answer; `nil` means the review.
  func firstOpen(from start: Int, leavingOutOptional: Bool = false) -> Int? {
    let standings = derivation.standings
    return standings.indices.dropFirst(start).first {
      let criterion = scorer.criteria[$0]
      return standings[$0].reason == .unanswered && !skipped.contains(criterion.id)
        && !(leavingOutOptional && criterion.isOptional)
    }
  }
}

extension Answer {
  /// Whether it stands for a question that was left out: it holds nothing.
  var isLeftOut: Bool { answer.isEmpty && (note ?? "").isEmpty && (evidence ?? []).isEmpty }
}
