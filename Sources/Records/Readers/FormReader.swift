import QualityModel

/// Reads the parts of a rubric, and remembers which of them are broken.
struct FormReader {
  var shapes: ShapeReader
  /// The paths of parts that have a finding of their own.
  private var broken: Set<RecordPath> = []

  /// Prepares to read a text.
  init(_ text: MarkedText) { shapes = ShapeReader(text) }

  /// Returns whether a path leads into a broken part.
  func isBroken(_ path: RecordPath) -> Bool {
    (0...path.steps.count).contains { broken.contains(RecordPath(Array(path.steps.prefix($0)))) }
  }

  /// Reads a part, and marks it broken if anything in it was noted.
  private mutating func part<Part>(at path: RecordPath, _ read: (inout FormReader) -> Part) -> Part {
    let before = shapes.findings.count
    defer { if shapes.findings.count > before { broken.insert(path) } }
    return read(&self)
  }

  /// Returns the rubric; `nil` where the text holds something else altogether.
  mutating func rubric(_ root: MarkedNode, expecting id: String?) -> Rubric? {
    let known = ["format", "id", "version", "title", "channels", "scoring", "bands", "sections"]
    guard let fields = shapes.fields(of: root, at: [], what: "a rubric", known: known) else { return nil }
    shapes.checkFormat(Rubric.format, in: fields, required: true, of: "a rubric")
    let own = shapes.id(in: fields, of: "a rubric")
    let version = version(in: fields)
    checkName(id, of: own, version: version, in: fields)
    let title = shapes.line("title", in: fields)
    return Rubric(
      id: own ?? "", version: version, title: title ?? Criterion.title(from: own ?? ""),
      channels: shapes.words("channels", in: fields), scoring: scoring(in: fields), bands: bands(in: fields),
      sections: sections(in: fields, required: "a rubric", depth: 0))
  }

  /// A file is named for its rubric's id, a kept version for `<id>@<version>`.
  private mutating func checkName(_ name: String?, of id: String?, version: Int, in fields: Fields) {
    guard let name, let id, name != id, name != "\(id)@\(version)" else { return }
    let help = "rename the file to `\(id.prefix(90)).yaml`, or correct the id"
    shapes.note(FileRules.fileName.finding(.otherName(id, name), help: help, at: ["id"]), at: fields.node["id"])
  }

  private mutating func version(in fields: Fields) -> Int {
    guard let version = shapes.whole("version", in: fields, required: "a rubric") else { return 1 }
    guard version >= 1 else {
      shapes.refuse("versions begin at 1", help: "write 1 or a later version", "version", in: fields)
      return 1
    }
    return version
  }

  private mutating func scoring(in fields: Fields) -> Scoring {
    guard let node = shapes.value("scoring", in: fields),
      let fields = shapes.fields(
        of: node, at: ["scoring"], what: "scoring", known: ["method", "not-applicable", "auto-fail", "bonus"])
    else { return Scoring() }
    return Scoring(
      method: shapes.word("method", in: fields) ?? .weighted,
      notApplicable: shapes.word("not-applicable", in: fields) ?? .redistribute,
      autoFail: shapes.word("auto-fail", in: fields) ?? .zero, bonus: shapes.word("bonus", in: fields) ?? .capped)
  }

  private mutating func bands(in fields: Fields) -> [Band] {
    part(at: ["bands"]) { form in
      form.shapes.list("bands", in: fields).map { path, node in
        guard let fields = form.shapes.fields(of: node, at: path, what: "a band", known: ["name", "from"]) else {
          return Band(name: "", from: 0)
        }
        let name = form.shapes.line("name", in: fields, required: "a band")
        return Band(name: name ?? "", from: form.shapes.number("from", in: fields, required: "a band") ?? 0)
      }
    }
  }

  private mutating func sections(in fields: Fields, required: String? = nil, depth: Int) -> [Section] {
    shapes.list("sections", in: fields, required: required).map { section($1, at: $0, depth: depth) }
  }

  private mutating func section(_ node: MarkedNode, at path: RecordPath, depth: Int) -> Section {
    guard
      let fields = shapes.fields(
        of: node, at: path, what: "a section", known: ["id", "title", "weight", "criteria", "sections"])
    else {
      broken.insert(path)
      return Section(id: "")
    }
    let id = shapes.id(in: fields, of: "a section")
    if id == nil { broken.insert(path.appending("id")) }
    if depth > 0, let nested = fields.members["sections"] {
      let help = "move these sections one level up"
      shapes.note(
        FileRules.nestedTwice.finding(
          "a nested section cannot hold sections", help: help, at: path.appending("sections")), at: nested.key)
    }
    let title = shapes.line("title", in: fields)
    let weight = shapes.number("weight", in: fields)
    let criteria = shapes.list("criteria", in: fields).map { path, node in
      part(at: path) { form in form.shapes.criterion(node, at: path) }
    }
    return Section(
      id: id ?? "", title: title ?? Criterion.title(from: id ?? ""), weight: weight, criteria: criteria,
      sections: sections(in: fields, depth: depth + 1))
  }
}

extension ShapeReader {
  /// Notes a format that is missing, or another than the one that is read.
  mutating func checkFormat(_ format: String, in fields: Fields, required: Bool, of what: String) {
    guard let text = line("format", in: fields, required: required ? what : nil), text != format,
      let node = fields.members["format"]?.value
    else { return }
    note(FileRules.badFormat.finding(.otherFormat(text), help: "write `format: \(format)`", at: ["format"]), at: node)
  }
}

extension MarkedNode {
  /// The value of a key, or the node itself where there is none.
  subscript(key: String) -> MarkedNode {
    guard case .mapping(let members) = content else { return self }
    return members[key]?.value ?? self
  }
}

extension Finding.Message {
  fileprivate static func otherName(_ id: String, _ name: String) -> Self {
    "the id is `\(id.prefix(90))`, but the file is named for `\(name.prefix(90))`"
  }
  fileprivate static func otherFormat(_ format: String) -> Self {
    "the format `\(format.prefix(60))` is not read here"
  }
}
