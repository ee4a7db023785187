import QualityModel
import Recordings

/// The answers of a sheet as an evaluation holds them, by the rules for what is typed at the prompt.
struct SheetAnswers {
  private let scorer: Scorer
  private let evidence: CitedEvidence

  init(in session: ScoringSession) {
    scorer = session.scorer
    evidence = session.evidence
  }

  /// Returns the answers, in the order of the sheet.
  ///
  /// Throws `Refused` for answers that may be several, for notes that may be something else, for evidence that is not
  /// in the interaction, for questions that are not asked, for labels that are none, and for another version of the
  /// rubric; paths begin at the sheet.
  /// - Parameter present: the answers that are there already; one that is given unchanged is not read again.
  func answers(of sheet: AnswerSheet, besides present: [Answer] = []) throws -> [Answer] {
    var findings = version(of: sheet) + LabelsAreWords().findings(in: sheet.tags ?? [], at: ["tags"])
    let answers = sheet.answers.enumerated().map { index, item in
      if let same = present.first(where: item.isSame) { return same }
      return answer(item, at: ["answers", .index(index)], &findings)
    }
    // While an answer is doubtful, what depends on it is too: one slip is one finding.
    if findings.isEmpty { findings = AnswersAreAsked().findings(in: answers, besides: present, against: scorer) }
    guard findings.isEmpty else {
      throw Refused(
        "the answers cannot be taken", findings: findings, help: "correct the file, then run it again", fault: .none)
    }
    return answers
  }

  private func version(of sheet: AnswerSheet) -> [Finding] {
    guard let version = sheet.version, version != scorer.rubric.version else { return [] }
    let (id, now) = (scorer.rubric.id, scorer.rubric.version)
    return [
      RubricVersionIsMeant().finding(
        "`version` is \(version), and `\(id)` is scored by version \(now)",
        help: "answer the questions of version \(now), which `rubric show \(id)@\(now)` lists, and correct `version`",
        at: ["version"])
    ]
  }

  private func answer(_ item: AnswerSheet.Item, at path: RecordPath, _ findings: inout [Finding]) -> Answer {
    var answer = item.answer(citing: evidence.transcript)
    findings += evidence.findings(in: item.evidence ?? [], of: item.criterion, at: path.appending("evidence"))
    guard let criterion = scorer.criteria.first(where: { $0.id == item.criterion }) else { return answer }
    if let note = answer.note, let doubt = NotesAreWords().finding(in: note, for: criterion, at: path.appending("note"))
    {
      findings.append(doubt)
    }
    do throws(AnswerRefusal) {
      answer.answer = try OptionNumbers(criterion).ids(in: item.answer.trimmed, isTyped: false)
    } catch {
      findings.append(
        AnswersFitTheirCriterion().finding(
          "\(criterion.id): \(error.message)", help: error.help, at: path.appending("answer")))
    }
    return answer
  }
}

/// Answers that name a version of their rubric are scored by that version.
struct RubricVersionIsMeant: Rule {
  let name = "other-version"
  let explanation = """
    A file of answers names another version of the rubric than the one that scores. The questions may have changed
    since, so that the same words answer something else. Compare the answers with the questions of the version that
    scores, and correct `version` or leave it out.
    """
}

extension AnswerSheet.Item {
  /// Returns the answer as an evaluation holds it, its evidence completed from the transcript.
  fileprivate func answer(citing transcript: Transcript?) -> Answer {
    Answer(
      criterion: criterion, answer: answer, note: note.flatMap { $0.isReadable ? $0 : nil },
      evidence: evidence?.map { $0.completed(from: transcript) })
  }

  /// Whether an answer that is there says the same.
  fileprivate func isSame(as other: Answer) -> Bool {
    criterion == other.criterion && answer.trimmed == other.answer && (note ?? "") == (other.note ?? "")
      && (evidence ?? []) == (other.evidence ?? [])
  }
}

extension Evidence {
  /// Returns the evidence with time, line and quote, as far as the transcript has them.
  fileprivate func completed(from transcript: Transcript?) -> Evidence {
    guard
      let moment = line.flatMap({ transcript?.moment(for: .line($0)) })
        ?? at.flatMap({ transcript?.moment(for: .time($0)) })
    else { return self }
    return Evidence(at: at ?? moment.at, line: line ?? moment.line, quote: quote ?? moment.quote)
  }
}
