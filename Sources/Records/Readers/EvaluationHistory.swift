package import Foundation
import Notation

/// Whether what an evaluation was is kept in what it is.
package enum EvaluationHistory {
  /// Returns whether a later state of an evaluation says the same as an earlier one, or has it in its history.
  ///
  /// The earlier history is there unchanged, and the next entry's `before` is the earlier state as a whole; what came
  /// after that, is in further entries. A file that cannot be read keeps nothing.
  package static func keeps(_ earlier: Data, in later: Data) -> Bool {
    guard earlier != later else { return true }
    guard case .object(var old) = printed(earlier), case .object(let new) = printed(later) else { return false }
    if old == new { return true }
    guard case .array(let history)? = new["history"] else { return false }
    var known: [JSONValue] = []
    if case .array(let entries)? = old["history"] { known = entries }
    guard history.count > known.count, Array(history.prefix(known.count)) == known else { return false }
    old["history"] = nil
    return history[known.count]["before"] == .object(old)
  }

  /// Returns the tree as it is when it was printed, since a history holds numbers as they are printed.
  private static func printed(_ bytes: Data) -> JSONValue {
    let tree = JSONTree.value(of: bytes)
    guard let bytes = try? JSONPrinter.bytes(of: tree) else { return tree }
    return JSONTree.value(of: bytes)
  }
}
