import Foundation
import Notation
import QualityModel

/// How many keys are given again in a JSON text, counted in the order of the text.
///
/// A decoder takes one of the two silently. Where they are is looked up only once it is known that there are any.
struct RepeatedKeys {
  let all: Range<Int>
  private let items: [Int]

  /// Counts them; there are none in a text that is not JSON.
  init(in bytes: Data) {
    var counter = Counter()
    let root = try? JSONText.read([UInt8](bytes), into: &counter)
    all = 0..<(root?.count ?? 0)
    items = root?.items ?? []
  }

  /// Returns those in an item of the list that the text is.
  func ofItem(_ index: Int) -> Range<Int> {
    guard items.indices.contains(index) else { return 0..<0 }
    let first = items[..<index].reduce(0, +)
    return first..<(first + items[index])
  }

  private struct Counted {
    var count = 0
    var items: [Int] = []
  }

  private struct Counter: JSONBuilder {
    func text(_ text: String, at offset: Int) -> Counted { Counted() }
    func word(_ word: String, at offset: Int) -> Counted? { Counted() }

    func list(_ items: [Counted], at offset: Int) -> Counted {
      Counted(count: items.reduce(0) { $0 + $1.count }, items: items.map(\.count))
    }

    func object(_ members: [JSONText.Member<Counted>], at offset: Int) -> Counted {
      let again = members.count - Set(members.map(\.name)).count
      return Counted(count: members.reduce(again) { $0 + $1.value.count })
    }
  }
}
