package import Foundation
import Notation
package import QualityModel

/// Reads workshop studies: `sessions/workshops/<id>.yaml`.
package enum WorkshopReader {
  /// Returns the study that the bytes hold, with every finding about its shape and by its own rules.
  ///
  /// Where a day could not be read, the rules about days stay silent: what they would say follows from that.
  /// - Parameter id: what the file is named for; `nil` where any will do.
  package static func read(_ bytes: Data, file: String, expecting id: String? = nil) -> Reading<Workshop> {
    let text = MarkedText(yaml: bytes, file: file)
    guard let root = text.root else { return Reading(value: nil, findings: text.findings) }
    var shapes = ShapeReader(text)
    let (workshop, hasDays) = shapes.workshop(root, expecting: id)
    guard let workshop else { return Reading(value: nil, findings: shapes.findings.inOrderOfFile) }
    let rules = Workshop.rulesForNames + (hasDays ? Workshop.rulesForDays : [])
    let judged = text.placed(rules.flatMap { $0.findings(in: workshop) })
    let findings = (shapes.findings + judged).inOrderOfFile
    let isUsable = !findings.contains { $0.severity == .error }
    return Reading(value: isUsable ? workshop : nil, findings: findings)
  }
}

extension ShapeReader {
  private static let keys = [
    "format", "id", "title", "held", "trainer", "rubric", "cohort", "comparison", "before", "after", "retention",
    "focus", "selected-because", "target", "smallest-change", "declared",
  ]

  /// Returns the study, and whether all of its days could be read; what could not be read is noted and has a stand-in.
  fileprivate mutating func workshop(_ root: MarkedNode, expecting name: String?) -> (Workshop?, hasDays: Bool) {
    let what = "a workshop"
    guard let fields = fields(of: root, at: [], what: what, known: Self.keys) else { return (nil, false) }
    checkFormat(Workshop.format, in: fields, required: true, of: what)
    let own = id(in: fields, of: what)
    checkName(name, of: own, in: fields)
    let title = line("title", in: fields)
    let held = day("held", in: fields, required: what)
    let trainer = id("trainer", in: fields, of: "a trainer")
    let rubric = id("rubric", in: fields, of: "a rubric", required: what)
    let cohort = ids("cohort", in: fields, of: "an agent", longest: Identifier.longestAgent, required: what)
    let comparison = ids("comparison", in: fields, of: "an agent", longest: Identifier.longestAgent)
    let before = window("before", in: fields)
    let after = window("after", in: fields)
    let later = list("retention", in: fields).map { window($1, at: $0) }
    let focus = ids("focus", in: fields, of: "a criterion")
    let (none, noWindow) = (Day(since1970: 0), DayWindow(from: Day(since1970: 0), to: Day(since1970: 0)))
    let workshop = Workshop(
      id: own ?? "", title: title ?? Criterion.title(from: own ?? ""), held: held ?? none, trainer: trainer,
      rubric: rubric ?? "", cohort: cohort ?? [""], comparison: comparison ?? [], before: before ?? noWindow,
      after: after ?? noWindow, retention: later.compactMap(\.self), focus: focus ?? [],
      selectedBecause: word("selected-because", in: fields), target: percent("target", in: fields),
      smallestChange: smallestChange(in: fields), declared: declaration(in: fields))
    return (workshop, held != nil && before != nil && after != nil && !later.contains { $0 == nil })
  }

  private mutating func checkName(_ name: String?, of id: String?, in fields: Fields) {
    guard let name, let id, name != id else { return }
    let help = "rename the file to `\(id.prefix(90)).yaml`, or correct the id"
    note(FileRules.fileName.finding(.otherName(id, name), help: help, at: ["id"]), at: fields.node["id"])
  }

  private mutating func window(_ key: String, in fields: Fields) -> DayWindow? {
    value(key, in: fields, required: "a workshop").flatMap { window($0, at: fields.path.appending(key)) }
  }

  private mutating func window(_ node: MarkedNode, at path: RecordPath) -> DayWindow? {
    let what = "a window"
    guard let fields = fields(of: node, at: path, what: what, known: ["from", "to"]) else { return nil }
    let (from, to) = (day("from", in: fields, required: what), day("to", in: fields, required: what))
    guard let from, let to else { return nil }
    return DayWindow(from: from, to: to)
  }

  private mutating func smallestChange(in fields: Fields) -> Double? {
    let key = "smallest-change"
    guard let number = number(key, in: fields) else { return nil }
    guard number > 0, number <= 100 else {
      refuse(.noChange(number), help: "give the points worth having, such as 3", key, in: fields)
      return nil
    }
    return number
  }

  private mutating func declaration(in fields: Fields) -> Workshop.Declaration? {
    let what = "a declaration"
    guard let node = value("declared", in: fields),
      let fields = self.fields(of: node, at: ["declared"], what: what, known: ["at", "digest"])
    else { return nil }
    let (time, digest) = (line("at", in: fields, required: what), line("digest", in: fields, required: what))
    guard let time, let digest else { return nil }
    guard let at = Timestamp.date(from: time) else {
      refuse(.noTime(time), help: "write it as 2026-08-25T09:00:00Z", "at", in: fields)
      return nil
    }
    return Workshop.Declaration(at: at, digest: digest)
  }
}

extension Finding.Message {
  fileprivate static func otherName(_ id: String, _ name: String) -> Self {
    "the id is `\(id.prefix(90))`, but the file is named for `\(name.prefix(90))`"
  }
  fileprivate static func noChange(_ number: Double) -> Self {
    "a change of \(number) points is not worth having"
  }
  fileprivate static func noTime(_ text: String) -> Self { "`at` should be a time, not `\(text.prefix(60))`" }
}
