import QualityModel
@testable import Reporting

extension Example {
  /// A document with a block of every kind.
  static let everyBlock = Document([
    .heading("Title", level: 1), .paragraph("A \("good", .good) word, a \("bad", .bad) one and \("code", .code)."),
    .facts([.init("Name", "Ana López"), .init("名前", "全角 characters are two columns wide")]), .heading("Table"),
    .table(table), .list(["one", "two words that fold at a narrow screen"]), .quote("First line.\nSecond line."),
    .code("let a = 1\n\tindented"),
    .plot(
      .init(
        from: 0, to: 100, target: 90,
        lines: [
          .init(label: "2026-10", value: 50, interval: 40...60, words: "50.0"),
          .init(label: "2026-11", value: nil, words: "none"),
        ])), .findings([finding]),
  ])

  static let table = Document.Table(
    columns: [.init("Name"), .number("Score"), .init("Remark"), .init("Team", isSecondary: true)],
    rows: [
      .init(
        ["Ana", "84.2", "\("miss", .bad) in a long remark that folds", "billing"], details: ["a note under the row"]),
      .init(["全角文字", "7.0"]),
    ])

  static let hostileDocument = Document([
    .heading(Phrase(hostile), level: 1), .paragraph(Phrase(hostile, .emphasis)),
    .facts([.init(hostile, Phrase(hostile))]),
    .table(
      .init(
        columns: [.init(hostile), .number("n")],
        rows: [.init([Phrase(hostile, .code), "-3.5"], details: [Phrase(hostile)]), .init(["@cmd", "-inf"])])),
    .list([Phrase("1. \(hostile)")]), .quote(Phrase(hostile)), .code("```\n" + hostile),
  ])

  static let finding = Finding(
    rule: "no-answer", "no answer for `Owns the problem`", help: "answer it, or set it aside with `n/a`",
    place: Place(
      file: "sessions/evaluations/2026/11/x.json", line: 14, column: 7, source: #"      "owns-problem": null,"#,
      width: 14))

  static func finding(_ source: String, column: Int, width: Int = 1) -> Finding {
    Finding(
      rule: "unknown-key", severity: .warning, "there is no key `x`", help: "",
      place: Place(file: "rubrics/r.yaml", line: 9, column: column, source: source, width: width))
  }
}
