import QualityModel

/// The answers of an evaluation section by section, with what is beside them.
struct AnswerBlocks {
  /// How much of the evidence is shown.
  enum Detail {
    /// Every place and quote.
    case quotes
    /// The places alone, as they are typed.
    case places
  }

  var evaluation: Evaluation
  var scorer: Scorer?
  var detail: Detail

  /// The sections as titles and tables.
  var blocks: [Document.Block] {
    guard let scorer else { return withoutRubric }
    let standings = scorer.derive(evaluation.answers).standings
    var rest = Array(zip(scorer.criteria, standings))[...]
    return scorer.rubric.sections.flatMap { blocks(of: $0, level: 2, taking: &rest) } + strangers(to: scorer)
  }

  private typealias Pairs = ArraySlice<(Criterion, Standing)>

  private func blocks(of section: Section, level: Int, taking rest: inout Pairs) -> [Document.Block] {
    let rows = rest.prefix(section.criteria.count).compactMap { row($0, $1) }
    rest = rest.dropFirst(section.criteria.count)
    let percent = evaluation.score?.sections.first { $0.section == section.id }?.percent
    let title = section.title.isEmpty ? section.id : section.title
    var blocks: [Document.Block] = []
    if !rows.isEmpty || !section.sections.isEmpty {
      blocks.append(.heading("\(title)\(percent.map { ": " + NumberText.score($0) } ?? "")", level: level))
    }
    if !rows.isEmpty { blocks.append(.table(Self.table(rows))) }
    for nested in section.sections { blocks += self.blocks(of: nested, level: level + 1, taking: &rest) }
    return blocks
  }

  /// A criterion that is not asked has no row; one that is asked and not answered has one, or it would be forgotten.
  private func row(_ criterion: Criterion, _ standing: Standing) -> Document.Table.Row? {
    let answer = evaluation.answer(to: criterion.id)
    guard !standing.isNotAsked, answer != nil || !criterion.isOptional else { return nil }
    let stored = answer.flatMap { $0.answer.isEmpty ? nil : Phrase($0.answer, .bad) }
    let words = standing.answer.map { Phrase(criterion.words(for: $0)) } ?? stored
    let missing: Phrase = criterion.isOptional ? "\("left out", .dim)" : "\("not answered", .warning)"
    let fraction = standing.answer == nil ? nil : fraction(of: standing)
    return Document.Table.Row(
      [
        Phrase(criterion.title), words ?? missing, Phrase(fraction ?? ""),
        remark(on: criterion, standing, answer),
      ], details: details(of: answer))
  }

  private func remark(on criterion: Criterion, _ standing: Standing, _ answer: Answer?) -> Phrase {
    if let source = standing.zeroedBy, source != criterion.id { return "\("0: its section failed", .bad)" }
    if standing.reason == .bonus, criterion.fails == nil { return standing.isMiss ? "no bonus" : "bonus" }
    if standing.isMiss {
      return criterion.fails == nil
        ? "\("miss", .bad)" : "\("miss, fails the \(criterion.fails?.rawValue ?? "")", .bad)"
    }
    switch standing.reason {
    case .bonus: return "bonus"
    case .unscored: return "\("not scored", .dim)"
    case .passed: return "counts as a pass"
    case .unanswered where answer?.answer.isEmpty == false: return "\("not an answer to this criterion", .warning)"
    case .counted, .notApplicable, .notAsked, .unanswered: return ""
    }
  }

  private func fraction(of standing: Standing) -> String {
    if standing.reason == .unscored { return "" }
    return NumberText.fraction(standing.reason == .passed ? nil : standing.fraction)
  }

  private func details(of answer: Answer?) -> [Phrase] {
    let note = (answer?.note ?? "").trimmed
    let evidence = answer?.evidence ?? []
    let notes = note.isEmpty ? [] : [Phrase(note)]
    switch detail {
    case .quotes: return notes + evidence.map(\.phrase).filter { !$0.isEmpty }
    case .places: return notes + (evidence.isEmpty ? [] : [Phrase("cites \(evidence.places)", .dim)])
    }
  }
}

extension AnswerBlocks {
  private static func table(_ rows: [Document.Table.Row]) -> Document.Table {
    Document.Table(
      columns: [.init("Criterion"), .init("Answer"), .number("Fraction"), .init("Remark")], rows: rows)
  }

  /// Every answer as it is stored, with the sections of a rubric left out.
  static func sheet(of evaluation: Evaluation) -> Document.Table {
    let columns: [Document.Table.Column] = [
      .init("Criterion"), .init("Answer"), .number("Fraction"), .number("Weight"), .init("Note"), .init("Evidence"),
    ]
    let rows = evaluation.answers.map { answer in
      Document.Table.Row([
        Phrase(answer.criterion), Phrase(answer.answer), Phrase(answer.fraction.map { NumberText.fraction($0) } ?? ""),
        Phrase(NumberText.score(answer.weight)), Phrase(answer.note ?? ""),
        Phrase((answer.evidence ?? []).map(\.words).joined(separator: "\n")),
      ])
    }
    return Document.Table(columns: columns, rows: rows)
  }

  /// The answers as they are stored, where their questions are not known.
  private var withoutRubric: [Document.Block] {
    guard !evaluation.answers.isEmpty else { return [] }
    return [.heading("Answers"), .table(Self.table(evaluation.answers.map(storedRow)))]
  }

  /// Answers to criteria that the rubric does not have.
  private func strangers(to scorer: Scorer) -> [Document.Block] {
    let known = Set(scorer.criteria.map(\.id))
    let rows = evaluation.answers.filter { !known.contains($0.criterion) }.map(storedRow)
    return rows.isEmpty ? [] : [.heading("Not in the rubric"), .table(Self.table(rows))]
  }

  private func storedRow(_ answer: Answer) -> Document.Table.Row {
    Document.Table.Row(
      [Phrase(answer.criterion), Phrase(answer.answer), Phrase(NumberText.fraction(answer.fraction))],
      details: details(of: answer))
  }
}
