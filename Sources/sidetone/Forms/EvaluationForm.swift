import QualityModel
import Recordings

/// The scoring of one interaction, question by question; it has never heard of a terminal.
///
/// Facts are prefilled, an answer never: a default answer is a bias.
struct EvaluationForm: Equatable {
  /// What a line came to.
  enum Reply: Equatable {
    /// The next question, or the review when there is none.
    case ask
    /// The question's guidance and anchors.
    case explain(Criterion)
    /// The commands.
    case help
    /// The line was not taken; what is expected instead.
    case refuse(AnswerRefusal)
    /// Lines of the transcript to show.
    case read([TranscriptLine])
    /// The labels as they are now.
    case tags([String])
    /// The person's editor is wanted for the note on a criterion.
    case editNote(Criterion)
    /// The person's editor is wanted for the summary.
    case editSummary
    /// The player is wanted.
    case listen(FormCommand.Listening)
    /// The evaluation is ready and is to be submitted.
    case submit
    /// The person leaves; the draft stays.
    case leave
  }

  let scorer: Scorer
  let transcript: Transcript?
  /// The evaluation so far: what the draft holds.
  var evaluation: Evaluation
  /// The criterion being asked; `nil` in the review.
  private(set) var position: Int?
  /// The text to start the next line from, for editing an earlier answer.
  private(set) var prefill: String?
  /// The moment marked while listening, in seconds.
  var mark: Double?
  /// The criteria skipped for now: not asked again before the review.
  private var skipped: Set<String> = []
  /// The line of the transcript that `t` reads from next.
  var nextLine = 1

  init(scorer: Scorer, evaluation: Evaluation, transcript: Transcript? = nil) {
    self.scorer = scorer
    self.evaluation = evaluation
    self.transcript = transcript
    position = firstOpen(from: 0)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.scorer.rubric == right.scorer.rubric && left.evaluation == right.evaluation
      && left.position == right.position && left.prefill == right.prefill && left.mark == right.mark
      && left.skipped == right.skipped
  }

  /// The criterion being asked; `nil` in the review.
  var question: Criterion? { position.map { scorer.criteria[$0] } }

  /// How the evaluation stands.
  var derivation: Derivation { scorer.derive(evaluation.answers) }

  /// What keeps it from being submitted.
  var missing: [Finding] { evaluation.findingsBeforeSubmitting(against: scorer) }

  /// Returns the criterion's number among those asked, and how many are asked as things stand.
  var progress: (number: Int, of: Int) {
    let asked = asked
    return ((asked.firstIndex { $0 == position } ?? asked.count - 1) + 1, asked.count)
  }

  /// Takes one line.
  mutating func answer(_ line: String) -> Reply {
    let text = line.trimmed
    defer { prefill = text.isEmpty ? prefill : pendingPrefill }
    pendingPrefill = nil
    guard !text.isEmpty else { return .ask }
    if text.hasPrefix(":") { return obey(FormCommand(String(text.dropFirst()).trimmed), said: text) }
    guard let criterion = question else { return reviewReply(text) }
    do throws(AnswerRefusal) {
      let parsed = try AnswerLine(text, for: criterion)
      try accept(parsed, for: criterion)
      return .ask
    } catch {
      if criterion.kind != .text, let command = FormCommand(text) { return obey(command, said: text) }
      return .refuse(error)
    }
  }

  private var pendingPrefill: String?

  private mutating func accept(_ line: AnswerLine, for criterion: Criterion) throws(AnswerRefusal) {
    var evidence: [Evidence] = []
    for spot in line.spots { evidence.append(try self.evidence(at: spot)) }
    let earlier = evaluation.answer(to: criterion.id)
    // A quote that has neither line nor time cannot be typed, so editing the line must not lose it.
    evidence += (earlier?.evidence ?? []).filter { $0.at == nil && $0.line == nil }
    let keepsNote = earlier?.answer.isEmpty == true && line.note == nil
    let answer = Answer(
      criterion: criterion.id, answer: criterion.stored(line.answer), selected: criterion.selectedIDs(line.answer),
      note: keepsNote ? earlier?.note : line.note, evidence: evidence.isEmpty ? nil : evidence)
    set(answer)
    skipped.remove(criterion.id)
    position = firstOpen(from: (position ?? 0) + 1)
  }

  private func evidence(at spot: AnswerLine.Spot) throws(AnswerRefusal) -> Evidence {
    let place: TranscriptPlace
    switch spot {
    case .place(let named): place = named
    case .mark:
      guard let mark else { throw AnswerRefusal("no moment is marked", help: "`mark` remembers one while you listen") }
      place = .time(mark)
    }
    if let moment = transcript?.moment(for: place) {
      return Evidence(at: moment.at, line: moment.line, quote: moment.quote)
    }
    switch place {
    case .time(let time): return Evidence(at: time)
    case .line(let number): throw .noLine(number, in: transcript)
    }
  }
}

extension EvaluationForm {
  /// Sets an answer, keeping the rubric's order; an empty one holds a note for a criterion not answered yet.
  private mutating func set(_ answer: Answer) {
    let order = Dictionary(scorer.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    evaluation.answers.removeAll { $0.criterion == answer.criterion }
    evaluation.answers.append(answer)
    evaluation.answers.sort { order[$0.criterion, default: .max] < order[$1.criterion, default: .max] }
  }

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

  /// The criteria asked as things stand; derived once, since that takes a look at every answer.
  private var asked: [Int] {
    let standings = derivation.standings
    return standings.indices.filter { !standings[$0].isNotAsked }
  }

  /// Returns the first criterion from an index on that is asked and has no answer; `nil` means the review.
  private func firstOpen(from start: Int) -> Int? {
    let standings = derivation.standings
    return standings.indices.dropFirst(start).first {
      standings[$0].reason == .unanswered && !skipped.contains(scorer.criteria[$0].id)
    }
  }

  private mutating func obey(_ command: FormCommand?, said: String) -> Reply {
    guard let command else {
      let help = Suggestion.help(for: String(said.drop { $0 == ":" }), among: FormCommand.words.map(\.word))
      return .refuse(AnswerRefusal("`\(said.prefix(60))` is no command", help: help ?? "`:help` lists the commands"))
    }
    switch command {
    case .explain: return question.map { .explain($0) } ?? .help
    case .help: return .help
    case .back: return goBack()
    case .skip: return skip()
    case .goTo(let id): return go(to: id)
    case .transcript(let line): return read(from: line)
    case .search(let words): return search(words)
    case .note: return question.map { .editNote($0) } ?? .refuse(.atReview)
    case .summary(nil): return .editSummary
    case .summary(let text?):
      setSummary(text)
      return .ask
    case .tag(let tags): return tag(tags)
    case .review:
      position = nil
      return .ask
    case .leave: return .leave
    case .listen(let listening): return .listen(listening)
    }
  }

  /// Takes a command at the review, where no answer can be meant.
  mutating func reviewCommand(_ text: String) -> Reply { obey(FormCommand(text), said: text) }

  private mutating func goBack() -> Reply {
    let end = position ?? scorer.criteria.count
    guard let previous = asked.last(where: { $0 < end }) else {
      return .refuse(AnswerRefusal("this is the first question", help: "answer it, or `quit`"))
    }
    return stand(at: previous)
  }

  private mutating func go(to id: String) -> Reply {
    guard let index = scorer.criteria.firstIndex(where: { $0.id == id }) else {
      let help = Suggestion.help(for: id, among: scorer.criteria.map(\.id)) ?? "Tab lists the criteria"
      return .refuse(AnswerRefusal("there is no criterion `\(id.prefix(60))`", help: help))
    }
    if case .notAsked(let source) = derivation.standings[index].reason {
      return .refuse(AnswerRefusal("`\(id)` is not asked as things stand", help: "it depends on `\(source)`"))
    }
    return stand(at: index)
  }

  private mutating func stand(at index: Int) -> Reply {
    position = index
    skipped.remove(scorer.criteria[index].id)
    pendingPrefill = evaluation.answer(to: scorer.criteria[index].id).map(AnswerLine.text(of:))
    return .ask
  }

  private mutating func skip() -> Reply {
    guard let position else { return .refuse(.atReview) }
    if derivation.standings[position].reason == .unanswered { skipped.insert(scorer.criteria[position].id) }
    self.position = firstOpen(from: position + 1)
    return .ask
  }

  private mutating func tag(_ tags: [String]) -> Reply {
    for tag in tags {
      let name = tag.hasPrefix("-") ? String(tag.dropFirst()) : tag
      evaluation.tags.removeAll { $0 == name }
      if !tag.hasPrefix("-") { evaluation.tags.append(name) }
    }
    return .tags(evaluation.tags)
  }
}
