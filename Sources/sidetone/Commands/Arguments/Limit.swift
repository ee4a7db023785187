import ArgumentParser

/// How much of an answer is wanted at most, as `--limit` takes it: a whole number from 1 on.
///
/// The option takes the next word whatever it looks like, so that `-3` is refused as a count instead of being taken
/// for an option of its own.
enum Limit {
  @Sendable static func read(_ word: String) throws -> Int {
    guard let limit = Int(word), limit >= 1 else {
      throw ValidationError("it takes a whole number, 1 or more")
    }
    return limit
  }
}
