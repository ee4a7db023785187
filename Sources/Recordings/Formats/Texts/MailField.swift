import QualityModel

/// A field of an e-mail's head that tells who wrote what when, as mail programs name it in their languages.
enum MailField: String, CaseIterable {
  case from, to, sent, date, subject

  /// Its names, without case and accents.
  private var names: [String] {
    switch self {
    case .from:
      [
        "from", "von", "de", "da", "van", "fra", "fran", "lahettaja", "od", "kimden", "发件人", "寄件者", "差出人", "보낸 사람",
      ]
    case .to: ["to", "an", "a", "para", "aan", "til", "till", "do", "收件人", "宛先", "받는 사람"]
    case .sent: ["sent", "gesendet", "envoye", "enviado", "inviato", "verzonden", "sendt", "skickat", "wyslano"]
    case .date: ["date", "datum", "fecha", "data"]
    case .subject:
      [
        "subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "emne", "amne", "temat", "主题", "主旨",
        "件名", "제목",
      ]
    }
  }

  private static let fields: [String: MailField] = Dictionary(
    allCases.flatMap { field in field.names.map { ($0, field) } }, uniquingKeysWith: { first, _ in first })

  /// Creates the field that a name means.
  init?(named name: String) {
    guard let field = Self.fields[name.onOneLine.folded.lowercased()] else { return nil }
    self = field
  }
}
