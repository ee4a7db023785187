/// How much it takes to say something of one person.
package enum Enough {
  /// How often a criterion has to count, or an outcome to be known.
  package static let evaluations = 5
}
