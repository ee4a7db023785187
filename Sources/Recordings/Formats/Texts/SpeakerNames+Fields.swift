extension SpeakerNames {
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
    if fields.contains(folded) || StartLine.isKey(folded) { return true }
    let words = folded.split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last else { return false }
    return ["number", "no", "no.", "id", "address", "date", "code", "nr", "nr."].contains(last)
  }
}
