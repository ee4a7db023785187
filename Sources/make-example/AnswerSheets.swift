import Foundation
import QualityModel
import Records
import Workbench

/// The recordings that were scored by hand: `Scripts/example-answers.json`.
struct AnswerSheets {
  /// The file.
  static let path = "Scripts/example-answers.json"

  /// One sheet with the id that its evaluation gets.
  struct Sheet {
    let id: String
    let tail: String
    let startedAt: Date
    let bytes: Data
  }

  /// The sheets, in order.
  let sheets: [Sheet]

  /// Reads the sheets of a checkout.
  init(of checkout: Checkout) throws {
    let text = Checkout.text(Self.path, in: checkout.workspace) ?? ""
    let read = try RecordCoding.decoder.decode([AnswerSheet].self, from: Data(text.utf8))
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    sheets = try read.map { sheet in
      guard let startedAt = sheet.startedAt, let interaction = sheet.interaction,
        let agent = try checkout.workspace.interaction(interaction).value?.record.agent
      else {
        throw Refusal("a sheet does not say when and what was scored", help: "look at \(Self.path)")
      }
      let tail = "hand0" + interaction.suffix(1)
      return Sheet(
        id: "\(Calendar.day(of: startedAt))-\(agent)-\(tail)", tail: tail, startedAt: startedAt,
        bytes: try encoder.encode(sheet))
    }
  }
}
