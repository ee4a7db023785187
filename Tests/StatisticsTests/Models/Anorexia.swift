/// Weights in pounds of young women with anorexia before and after family therapy, and of those left without it: Hand
/// et al. (1994), A Handbook of Small Data Sets, data set 285; also in Venables & Ripley, Modern Applied Statistics.
enum Anorexia {
  static let therapyBefore = [
    83.8, 83.3, 86, 82.5, 86.7, 79.6, 76.9, 94.2, 73.4, 80.5, 81.6, 82.1, 77.6, 83.5, 89.9, 86, 87.3,
  ]
  static let therapyAfter = [
    95.2, 94.3, 91.5, 91.9, 100.3, 76.7, 76.8, 101.6, 94.9, 75.2, 77.8, 95.5, 90.7, 92.5, 93.8, 91.7, 98,
  ]
  static let controlBefore = [
    80.7, 89.4, 91.8, 74, 78.1, 88.3, 87.3, 75.1, 80.6, 78.4, 77.6, 88.7, 81.3, 78.1, 70.5, 77.3, 85.2, 86, 84.1, 79.7,
    85.5, 84.4, 79.6, 77.5, 72.3, 89,
  ]
  static let controlAfter = [
    80.2, 80.1, 86.4, 86.3, 76.1, 78.1, 75.1, 86.7, 73.5, 84.6, 77.4, 79.5, 89.6, 81.4, 81.8, 77.3, 84.2, 75.4, 79.5,
    73,
    88.3, 84.7, 81.4, 81.2, 88.2, 78.8,
  ]
  static let before = controlBefore + therapyBefore
  static let after = controlAfter + therapyAfter
  static let isTreated = controlBefore.map { _ in false } + therapyBefore.map { _ in true }
}
