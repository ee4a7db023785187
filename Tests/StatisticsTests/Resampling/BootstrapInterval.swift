import Notation
import Testing

@testable import Statistics

@Suite struct BootstrapIntervalTests {
  /// SciPy's `bootstrap` of the maize, percentile and BCa, 40 times 9,999 resamples on average.
  @Test func agreesWithOtherPrograms() {
    let interval = BootstrapInterval(PublishedSamples.zeaMays)
    #expect(interval.estimate.agrees(with: 314.0 / 15))
    #expect(interval.low.agrees(with: 1.35, within: 0.6) && interval.high.agrees(with: 38.06, within: 0.05))
    #expect(interval.correctedLow.agrees(with: -1.66, within: 0.8))
    #expect(interval.correctedHigh.agrees(with: 36.34, within: 0.05))
    #expect(interval.acceleration.agrees(with: -0.042692881537670486))
  }

  @Test(arguments: BootstrapInterval.Target.allCases)
  func isTheSameOnAnyNumberOfThreads(target: BootstrapInterval.Target) {
    let (x, y) = (PublishedSamples.sleepFirst, PublishedSamples.sleepSecond)
    let alone = BootstrapInterval(
      x, y, of: target, confidence: 0.9, resamples: 3000, seed: 11, concurrently: false)
    #expect(alone == BootstrapInterval(x, y, of: target, confidence: 0.9, resamples: 3000, seed: 11))
    #expect(alone.z0 != BootstrapInterval(x, y, of: target, confidence: 0.9, resamples: 3000, seed: 12).z0)
    #expect(alone.resamples == 3000 && alone.seed == 11)
  }

  /// Each statistic of resamples is that of the values drawn, found by drawing them once more.
  @Test(arguments: BootstrapInterval.Target.allCases)
  func computesWhatWasDrawn(target: BootstrapInterval.Target) {
    let (x, y) = (PublishedSamples.firstMovie + [3], PublishedSamples.sleepSecond + [1.5])
    let sample = BootstrapSample(x, y, of: target)
    let found = Resampling.inChunks(300, seed: 2, fill: sample.statistic.fill)
    let expected = Resampling.inChunks(300, seed: 2) { chunk, numbers in
      let base = target == .median ? x.sorted() : x
      for index in chunk.indices {
        let drawn = x.map { _ in Int(numbers.below(UInt32(x.count))) }
        chunk[index] = plain(target, drawn.map { base[$0] }, drawn.map { y[$0] })
      }
    }
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    let left = x.indices.map { unit in
      var (some, others) = (target == .median ? x.sorted() : x, y)
      some.remove(at: unit)
      others.remove(at: unit)
      return plain(target, some, others)
    }
    #expect(zip(sample.statistic.leavingOneOut, left).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func saysWhyThereIsNone() {
    #expect(BootstrapInterval([]).low.reason == .empty && BootstrapInterval([]).estimate.reason == .empty)
    #expect(BootstrapInterval([4]).low.reason == .fewerThanTwo && BootstrapInterval([4]).estimate == .value(4))
    #expect(BootstrapInterval([4, 4, 4]).correctedLow.reason == .zeroVariance)
    #expect(BootstrapInterval([1, 2], [2, 3], of: .correlation).low.reason == .fewerThanThree)
    #expect(BootstrapInterval([1, 2, 3], of: .correlation).low.reason == .empty)
    #expect(BootstrapInterval([1, 2, 3], [5, 5, 5], of: .correlation).estimate.reason == .zeroVariance)
    #expect(BootstrapInterval([1e308, -1e308, 1e308], of: .variance).low.reason != nil)
    let missing = BootstrapInterval([1, nil, 3, 4], [1, 2, nil, 5, 6], of: .correlation)
    #expect(missing.n == 2 && missing.dropped == 2)
  }

  @Test(arguments: [-1, 0, 1_000_001, .max, .min]) func refusesAbsurdSizes(resamples: Int) {
    let interval = BootstrapInterval([1, 2, 4], resamples: resamples)
    #expect(interval.low.reason == .invalidInput && interval.estimate.value != nil && interval.resamples == 0)
  }

  @Test(arguments: [0, 1, -1, 2, .nan]) func refusesAnImpossibleConfidence(confidence: Double) {
    #expect(BootstrapInterval([1, 2, 4], confidence: confidence).low.reason == .invalidInput)
  }

  @Test func leavesOutResamplesWithoutAStatistic() {
    let interval = BootstrapInterval([1, 2, 3], [1, 3, 2], of: .correlation, resamples: 2000)
    #expect(interval.undefinedResamples > 100 && interval.low.value != nil)
  }

  @Test func hasNoCorrectionWhereAllResamplesLieOnOneSide() {
    let interval = BootstrapInterval([1, 2, 3, 4], [1, 2, 3, 4], of: .correlation)
    #expect(interval.low.agrees(with: 1))
    let median = BootstrapInterval([0, 0, 0, 0, 0, 0, 0, 0, 0, 9], of: .median)
    #expect(median.low == .value(0) && median.acceleration.value == 0)
  }
}

/// The statistic as one would write it down.
private func plain(_ target: BootstrapInterval.Target, _ x: [Double], _ y: [Double]) -> Double {
  let n = Double(x.count)
  let mean = x.reduce(0, +) / n
  switch target {
  case .mean: return mean
  case .median: return Quantile.median(ofSorted: x.sorted()) ?? .nan
  case .variance: return x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
  case .correlation: return Correlation.pearson(x, y).value ?? .nan
  }
}
