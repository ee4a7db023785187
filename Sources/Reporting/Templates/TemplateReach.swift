import QualityModel

/// Finds what a template would load, run or send, which the policy of a page prevents.
enum TemplateReach {
  /// Returns a problem for each place, in order.
  static func problems(in text: String) -> [TemplateProblem] {
    patterns().flatMap { pattern, what in
      text.matches(of: pattern).map { TemplateProblem(reach: what, bytes: bytes(of: $0.range, in: text)) }
    }.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  private static func patterns() -> [(Regex<Substring>, what: String)] {
    let patterns: [(Regex<Substring>, what: String)] = [
      (#/<script\b|<[a-z][^<>]*[\s"'\/]on[a-z]+\s*=|\bjavascript:/#, "a script"),
      (#/<(?:i?frame|frameset|object|embed|applet|portal)\b/#, "a frame"),
      (#/<form\b|\bformaction\s*=/#, "a form"),
      (#/<base\b|<meta[^<>]*\bhttp-equiv\s*=\s*["']?refresh/#, "another address for the page"),
      (#/<[a-z][^<>]*[\s"'\/](?:src|srcset|poster|background|xlink:href)\s*=/#, "something to load"),
      (#/<(?:link|image|use)\b[^<>]*[\s"'\/]href\s*=/#, "something to load"),
      (#/\burl\(\s*(?!["']?\#)|@import\b|!\[[^\[\]]*\]\(/#, "something to load"),
    ]
    return patterns.map { ($0.ignoresCase().wordBoundaryKind(.simple).matchingSemantics(.unicodeScalar), $1) }
  }

  private static func bytes(of range: Range<String.Index>, in text: String) -> Range<Int> {
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<(start + text[range].utf8.count)
  }
}

extension TemplateProblem {
  fileprivate init(reach what: String, bytes: Range<Int>) {
    self.init(
      message: "there is \(what) here, and a page neither loads, runs nor sends anything",
      help: "remove it; styles and pictures in the template itself (`<style>`, `<svg>`) are shown", bytes: bytes)
  }
}
