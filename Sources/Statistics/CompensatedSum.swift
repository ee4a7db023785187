/// A running sum that carries its own rounding error along, so that many small numbers survive beside a large one.
///
/// Neumaier's variant of Kahan's summation (Neumaier 1974, ZAMM 54:39–51): the error of the result does not grow with
/// the number of terms, and the order of the terms hardly matters.
struct CompensatedSum {
  private var sum = 0.0
  private var lost = 0.0

  /// The sum of what was added so far; 0 before the first number.
  var value: Double { sum + lost }

  /// Adds one number.
  mutating func add(_ number: Double) {
    let next = sum + number
    lost += abs(sum) >= abs(number) ? (sum - next) + number : (number - next) + sum
    sum = next
  }
}
