extension CallName {
  /// Returns the name of which another one says that it is a copy: `call-9` for `call-9 (1)`, `call-9 - Copy`,
  /// `call-9 copy 2` and `Copy of call-9`, as browsers and file managers write them; `nil` for any other name.
  package static func original(ofCopy name: String) -> String? {
    let pattern =
      #/(?i)(?:copy of (?<front>.+)|(?<back>.+?)(?: ?\(\d{1,3}\)|[ _-]+copy(?: ?\(?\d{1,3}\)?)?| \(copy\)))/#
    guard let match = name.wholeMatch(of: pattern), let original = match.front ?? match.back else { return nil }
    return String(original)
  }
}
