/// How large a page may become, checked before it is rendered: a few sections inside each other repeat a short text
/// more often than any memory holds.
struct PageSize {
  /// The largest page, in bytes.
  static let largest = 64 << 20

  private var longest: [String: Double] = [:]
  private var most: [String: Double] = [:]

  /// Looks through the values of a page.
  init(of context: [String: PageValue]) {
    for (name, value) in context { look(at: value, named: name) }
  }

  private mutating func look(at value: PageValue, named name: String) {
    switch value {
    case .text(let text): longest[name] = max(longest[name] ?? 0, Double(text.utf8.count))
    case .list(let values):
      most[name] = max(most[name] ?? 1, Double(values.count))
      for value in values { look(at: value, named: name) }
    case .group(let values): for (name, value) in values { look(at: value, named: name) }
    }
  }

  /// Returns the most bytes that a template's page can have; every section is taken to be there as often as can be.
  func bytes(_ text: String, _ tags: [TemplateTag]) -> Int {
    var times = [1.0]
    var total = 0.0
    var end = 0
    for tag in tags {
      let now = times.last ?? 1
      total += now * Double(tag.bytes.lowerBound - end)
      end = tag.bytes.upperBound
      let name = tag.name.split(separator: ".").last.map(String.init)
      switch tag.kind {
      case .section, .inverted: times.append(now * (name.flatMap { most[$0] } ?? 1))
      case .end: if times.count > 1 { times.removeLast() }
      case .value: total += now * (1 + (name.map { longest[$0] ?? 0 } ?? longest.values.max() ?? 0))
      case .comment: break
      }
    }
    return Int(min(1e15, total + Double(text.utf8.count - end)))
  }
}
