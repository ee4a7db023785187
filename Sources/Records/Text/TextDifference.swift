/// The lines in which two texts differ, with a few lines around them.
///
/// Shown when a rubric was changed while its version stayed: the person sees what a new version is needed for.
package struct TextDifference: Hashable, Sendable, CustomStringConvertible {
  /// One line of the difference.
  package enum Line: Hashable, Sendable {
    /// In both texts.
    case kept(String)
    /// Only in the old text.
    case removed(String)
    /// Only in the new text.
    case added(String)
    /// So many lines of both texts, left out here.
    case skipped(Int)
  }

  /// The lines in order.
  package var lines: [Line]

  /// The most lines of either text that are compared one by one; the work grows with the square of the changes.
  static let most = 2000

  /// Compares two texts.
  /// - Parameter context: how many unchanged lines are kept on either side of a change.
  package init(from old: String, to new: String, context: Int = 3) {
    let old = Self.lines(of: old)
    let new = Self.lines(of: new)
    lines = Self.shortened(Self.compare(old, new), context: context)
  }

  /// Whether the texts are the same line by line.
  package var isEmpty: Bool { lines.isEmpty }

  /// The difference as people read it: `-` before what was, `+` before what is.
  package var description: String {
    lines.map { line in
      switch line {
      case .kept(let text): "  \(text)"
      case .removed(let text): "- \(text)"
      case .added(let text): "+ \(text)"
      case .skipped(let count): "  … \(count) \(count == 1 ? "line" : "lines")"
      }
    }.joined(separator: "\n")
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

extension TextDifference {
  private static func compare(_ old: [String], _ new: [String]) -> [Line] {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let middle = changes(Array(old[start..<old.count - end]), Array(new[start..<new.count - end]))
    return old.prefix(start).map { .kept($0) } + middle + old.suffix(end).map { .kept($0) }
  }

  private static func changes(_ old: [String], _ new: [String]) -> [Line] {
    guard old.count <= most, new.count <= most else { return old.map { .removed($0) } + new.map { .added($0) } }
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.index))
    let added = Set(difference.insertions.map(\.index))
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        lines.append(.removed(old[left]))
        left += 1
      } else if added.contains(right) {
        lines.append(.added(new[right]))
        right += 1
      } else {
        lines.append(.kept(old[left]))
        (left, right) = (left + 1, right + 1)
      }
    }
    return lines
  }

  /// Leaves out what is further from a change than the context.
  private static func shortened(_ lines: [Line], context: Int) -> [Line] {
    let changed = lines.indices.filter { !lines[$0].isKept }
    var isNear = [Bool](repeating: false, count: lines.count)
    for index in changed {
      for near in max(0, index - context)...min(lines.count - 1, index + context) { isNear[near] = true }
    }
    guard !changed.isEmpty else { return [] }
    var shortened: [Line] = []
    for index in lines.indices {
      if isNear[index] {
        shortened.append(lines[index])
      } else if case .skipped(let count)? = shortened.last {
        shortened[shortened.count - 1] = .skipped(count + 1)
      } else {
        shortened.append(.skipped(1))
      }
    }
    return shortened
  }
}

extension TextDifference.Line {
  fileprivate var isKept: Bool {
    guard case .kept = self else { return false }
    return true
  }
}

extension CollectionDifference.Change {
  fileprivate var index: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
