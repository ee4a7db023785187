public import ArgumentParser
public import QualityModel

/// Words that ask for evaluations, as every command takes them that answers about some of them.
enum QueryWords {
  /// Refuses a mistyped option among the words: with `-tag:late-refund` for a term, the parser hands it over as one.
  static func validate(_ words: [String]) throws {
    for word in words where word.hasPrefix("-") && word.count > 1 && !word.contains(":") {
      let option = String(word.prefix { $0 != "=" })
      // `--agent ana` is told how to write it as a term; anything else is an option that there is not.
      if Query.Key(rawValue: String(option.drop { $0 == "-" })) == nil {
        throw ValidationError("Unknown option '\(option)'")
      }
    }
  }
}

extension Query.Order.Key: ExpressibleByArgument {}
extension Evaluation.Purpose: ExpressibleByArgument {}
