/// The labels of a text that are its speakers; a `Word:` inside a message is none.
struct SpeakerNames {
  private let names: Set<String>

  /// Decides by the whole text: a role, a name after a time and a name that comes again are sure.
  init(in candidates: [TurnCandidate]) {
    let labels = candidates.compactMap(\.label)
    var counts: [String: Int] = [:]
    for label in labels where label.isPossible { counts[label.key, default: 0] += 1 }
    let timed = candidates.compactMap { $0.time == nil ? nil : $0.label?.key }
    var sure = Set(counts.filter { $0.value > 1 && !Self.isField($0.key) }.keys)
    sure.formUnion(timed)
    sure.formUnion(labels.filter { $0.isBracketed || Role.isRole($0.name) }.map(\.key))
    if timed.isEmpty { sure.formUnion(Self.single(in: candidates, labels: labels, beside: sure)) }
    names = sure
  }

  /// Returns whether a label is a speaker of this text.
  func contains(_ label: SpeakerLabel) -> Bool { names.contains(label.key) }

  /// A name that comes once is one where it is the only one beside the other speaker, or where the text is nothing but
  /// labelled lines.
  private static func single(
    in candidates: [TurnCandidate], labels: [SpeakerLabel], beside sure: Set<String>
  ) -> Set<String> {
    let likely = Set(labels.filter { $0.isLikely && !isField($0.name) }.map(\.key)).subtracting(sure)
    if sure.count == 1, likely.count == 1 { return likely }
    let isAllLabelled = candidates.allSatisfy { $0.text.isEmpty || $0.label.map { likely.contains($0.key) } == true }
    return sure.isEmpty && isAllLabelled ? likely : []
  }

  /// What people write before a colon when they give details, in the languages that are seen most.
  private static let fields: Set<String> = [
    "account", "address", "amount", "answer", "attachment", "bcc", "betreff", "bill", "booking", "case", "cc", "city",
    "code", "contact", "country", "customer number", "date", "datum", "delivery", "email", "e-mail", "error", "example",
    "fax", "from", "fyi", "id", "invoice", "item", "link", "mail", "message", "mobile", "model", "name", "nb", "note",
    "number", "order", "phone", "postcode", "price", "ps", "quantity", "question", "re", "ref", "reference",
    "reminder", "sent", "serial number", "sku", "status", "street", "subject", "tel", "telefon", "telephone", "ticket",
    "time", "to", "total", "tracking", "url", "version", "von", "warning", "website", "zip",
  ]

  /// Whether a label names a detail, such as `Order number`, and not a person.
  static func isField(_ name: String) -> Bool {
    let folded = name.lowercased()
    if fields.contains(folded) { return true }
    let words = folded.split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last else { return false }
    return ["number", "no", "no.", "id", "address", "date", "code", "nr", "nr."].contains(last)
  }
}

extension SpeakerLabel {
  /// The name as it is compared: some programs shout it in one place and not in another.
  fileprivate var key: String { name.lowercased() }
}
