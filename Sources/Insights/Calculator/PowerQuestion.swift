import Statistics

/// Two of the number of units, effect and power of a t test; the third is asked for.
struct PowerQuestion: Decodable {
  var type: PowerOfT.Design
  var n: Double?
  var n2: Double?
  var d: Double?
  var power: Double?
  var alpha: Double?

  /// What was asked for, under its own key; with all three, or fewer than two, that is `invalid_input`.
  var answer: any Encodable {
    let alpha = alpha ?? 0.05
    switch (n, d, power) {
    case (let n?, let d?, nil):
      return ["power": PowerOfT.power(type, n: n, second: n2, effect: d, alpha: alpha)]
    case (nil, let d?, let power?):
      return PowerOfT.requiredUnits(type, effect: d, power: power, alpha: alpha)
    case (let n?, nil, let power?):
      return ["d": PowerOfT.detectableEffect(type, n: n, second: n2, power: power, alpha: alpha)]
    default:
      return ["power": Figure.undefined(.invalidInput)]
    }
  }
}
