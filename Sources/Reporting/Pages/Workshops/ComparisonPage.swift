package import Insights
import Notation
import QualityModel

/// Whether a workshop worked: `compare W`.
///
/// First the verdict, then the pictures, the tables, what else could explain it, who is missing, and how it was worked
/// out.
package struct ComparisonPage: Page {
  package let document: Document

  /// Creates the page of a comparison.
  package init(_ comparison: WorkshopComparison) {
    let study = comparison.workshop
    document = Document(
      [.heading(People.phrase(study.id, name: study.title), level: 1)] + Self.verdict(comparison)
        + Self.pictures(comparison) + Self.score(comparison) + Self.criteria(comparison)
        + Self.outcomes(comparison) + Self.goals(comparison) + Self.threats(comparison)
        + Self.missing(comparison) + Self.study(comparison) + Self.method(comparison),
      sheet: ComparisonSheet(comparison).table)
  }

  private static func verdict(_ comparison: WorkshopComparison) -> [Document.Block] {
    let word = comparison.verdict.phrase
    let answer = Document.Block.paragraph("Verdict: \(word). \(VerdictSentence(comparison).text)")
    let found = comparison.threats.count
    guard found > 0 else { return [answer] }
    let names = comparison.threats.map { $0.name.lowercased() }.joined(separator: ", ")
    let what = NumberText.count(found, "thing that could explain it otherwise was", plural: otherwise)
    return [answer, .paragraph("\("\(what) found in the data (see below): \(names).", .warning)")]
  }

  private static let otherwise = "things that could explain it otherwise were"

  private static func study(_ comparison: WorkshopComparison) -> [Document.Block] {
    let study = comparison.workshop
    let versions = comparison.versions.map(String.init).joined(separator: ", ")
    let version = versions.isEmpty ? "" : ", version\(comparison.versions.count > 1 ? "s" : "") \(versions)"
    var facts: [Document.Fact] = [.init("Held", Phrase(study.held.description))]
    if let trainer = study.trainer { facts.append(.init("Trainer", Phrase(trainer))) }
    facts += [
      .init("Rubric", "\(comparison.rubricTitle)\(version)"), .init("Before", Phrase(study.before.words)),
      .init("After", Phrase(study.after.words)), .init("Cohort", Phrase(NumberText.count(study.cohort.count, "agent"))),
      .init(
        "Compared with",
        Phrase(study.comparison.isEmpty ? "no one" : NumberText.count(study.comparison.count, "agent"))),
      .init("Picked", Phrase(study.selectedBecause?.words ?? "why these agents is not stated")),
    ]
    if let least = study.smallestChange {
      facts.append(.init("Worth having", Phrase("a change from \(NumberText.short(least)) points")))
    }
    facts.append(.init("Declared", Phrase(study.declared.map { UTC.day(of: $0.at) } ?? "never")))
    return [.heading("The study"), .facts(facts)]
  }
}

extension Verdict {
  /// The verdict in a word or two, with what it is to its reader.
  var phrase: Phrase {
    switch self {
    case .improved: Phrase(rawValue, .good)
    case .worsened: Phrase(rawValue, .bad)
    case .noClearChange: Phrase(rawValue, .emphasis)
    case .cannotTell, .tooFew: Phrase(rawValue, .warning)
    }
  }
}

extension Threat {
  /// The threat in a few words: `Picked low`.
  var name: String {
    let words = id == .dropOuts ? id.rawValue : id.rawValue.replacing("-", with: " ")
    return words.withCapital
  }
}

extension DayWindow {
  /// The window as it is read: `2026-09-01 to 2026-10-11`.
  var words: String { "\(from) to \(to)" }
}
