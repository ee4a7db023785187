/// Small samples of textbooks and first papers.
enum PublishedSamples {
  /// Hours of sleep gained by ten patients with the first and the second drug (Student 1908, Biometrika 6:1–25).
  static let sleepFirst = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
  static let sleepSecond = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

  /// Darwin's maize, crossed minus self-fertilised, in eighths of an inch (Fisher 1935, The Design of Experiments,
  /// §17).
  static let zeaMays: [Double] = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]

  /// Ratings of two movies by ten people (Lakens 2013, Frontiers in Psychology 4:863, table 1).
  static let firstMovie: [Double] = [9, 6, 7, 8, 7, 9, 8, 8, 8, 7]
  static let secondMovie: [Double] = [9, 7, 8, 9, 8, 9, 9, 10, 9, 9]

  /// Depression before and after a tranquilliser (Hollander & Wolfe 1973, Nonparametric Statistical Methods, 29f).
  static let depressionBefore = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3]
  static let depressionAfter = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
}
