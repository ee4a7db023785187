import TerminalKit

/// The marks that every picture is made of.
///
/// Places are from 0 to 1 across and in pixels down, so that a picture is as wide as its place and its type keeps its
/// size.
struct Marks {
  /// The height, in pixels.
  let height: Double
  private var shapes: [String] = []

  /// Creates an empty picture.
  init(height: Double) { self.height = height }

  /// A place: a part of the width, and pixels from the top.
  struct Place {
    var across: Double
    var down: Double

    init(_ across: Double, _ down: Double) {
      self.across = across
      self.down = down
    }
  }

  /// Which way a text leans from its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// Draws a line.
  mutating func line(_ kind: String, _ from: Place, _ to: Place) {
    let ends = "x1=\"\(Self.share(from.across))\" y1=\"\(Self.number(from.down))\""
    shapes.append("<line class=\"\(kind)\" \(ends) x2=\"\(Self.share(to.across))\" y2=\"\(Self.number(to.down))\"/>")
  }

  /// Draws a disc.
  mutating func disc(_ kind: String, _ centre: Place, radius: Double) {
    let place = "cx=\"\(Self.share(centre.across))\" cy=\"\(Self.number(centre.down))\""
    shapes.append("<circle class=\"\(kind)\" \(place) r=\"\(Self.number(radius))\"/>")
  }

  /// Draws a bar from one place to another across.
  mutating func bar(_ kind: String, from: Double, to: Double, top: Double, height: Double) {
    let place = "x=\"\(Self.share(min(from, to)))\" width=\"\(Self.share(abs(to - from)))\""
    shapes.append("<rect class=\"\(kind)\" \(place) y=\"\(Self.number(top))\" height=\"\(Self.number(height))\"/>")
  }

  /// Draws a square so many pixels from the left.
  mutating func square(_ kind: String, left: Double, top: Double, side: Double) {
    let place = "x=\"\(Self.number(left))\" y=\"\(Self.number(top))\""
    shapes.append("<rect class=\"\(kind)\" \(place) width=\"\(Self.number(side))\" height=\"\(Self.number(side))\"/>")
  }

  /// Writes a text at a place, which is harmless whatever it says.
  mutating func text(_ words: String, _ place: Place, _ kind: String = "", anchor: Anchor = .start) {
    let names = [kind, anchor == .start ? "" : anchor.rawValue].filter { !$0.isEmpty }.joined(separator: " ")
    let shown = names.isEmpty ? "" : " class=\"\(names)\""
    let point = "x=\"\(Self.share(place.across))\" y=\"\(Self.number(place.down))\""
    shapes.append("<text\(shown) \(point)>\(HTML.escaped(words))</text>")
  }

  /// Returns the picture.
  /// - Parameters:
  ///   - words: what it shows, for who cannot see it; `nil` where that is written beside it.
  ///   - kind: a name by which it is styled; `others` has the colour of the others.
  ///   - width: its width in pixels; `nil` for all there is.
  func svg(_ words: String?, kind: String? = nil, width: Double? = nil) -> String {
    let role = words.map { "role=\"img\" aria-label=\"\(HTML.escaped($0))\"" } ?? "aria-hidden=\"true\""
    let names = kind.map { " class=\"\($0)\"" } ?? ""
    let size = width.map { " style=\"width:\(Self.number($0))px\"" } ?? ""
    return "<svg \(role) height=\"\(Self.number(height))\"\(names)\(size)>\(shapes.joined())</svg>"
  }

  private static func share(_ value: Double) -> String { number(100 * value) + "%" }

  private static func number(_ value: Double) -> String { NumberText.short(value) }

  /// Returns places with at least `gap` between them and none below `limit`, as near to the given ones, which ascend,
  /// as a pass down and a pass up can keep them.
  static func movedApart(_ places: [Double], gap: Double, limit: Double) -> [Double] {
    var moved = places
    for index in moved.indices.dropFirst() { moved[index] = max(moved[index], moved[index - 1] + gap) }
    var end = limit
    for index in moved.indices.reversed() {
      moved[index] = min(moved[index], end)
      end = moved[index] - gap
    }
    return moved
  }
}
