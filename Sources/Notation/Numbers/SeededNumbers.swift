/// Random numbers that a seed gives again on every run and every machine: xoshiro256** (Blackman & Vigna 2021, ACM
/// Transactions on Mathematical Software 47:36), its state filled by SplitMix64 as its authors advise.
///
/// A seed has as many streams as one likes, so that parts of a computation draw apart from each other on any thread.
@frozen package struct SeededNumbers: RandomNumberGenerator, Sendable {
  @usableFromInline var state: (UInt64, UInt64, UInt64, UInt64)

  /// Creates one stream of the numbers of a seed.
  package init(seed: UInt64, stream: UInt64 = 0) {
    var ofSeed = SplitMix64(seed: seed)
    var ofStream = SplitMix64(seed: ofSeed.next() &+ stream)
    var words = SplitMix64(seed: ofStream.next())
    state = (words.next(), words.next(), words.next(), words.next())
  }

  /// Continues from a state, not all of it 0.
  init(state: (UInt64, UInt64, UInt64, UInt64)) { self.state = state }

  /// Returns the next 64 bits.
  @inlinable @inline(__always) package mutating func next() -> UInt64 {
    let result = Self.rotated(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotated(state.3, by: 45)
    return result
  }

  /// Returns a whole number from 0 up to but not including the bound, each as likely as the others; 0 for a bound of 0.
  ///
  /// By multiplication, and rejection of the few draws that would favour some numbers (Lemire 2019, ACM Transactions on
  /// Modeling and Computer Simulation 29:3).
  @inlinable @inline(__always) package mutating func below(_ bound: UInt32) -> UInt32 {
    guard bound > 1 else { return 0 }
    var product = (next() >> 32) &* UInt64(bound)
    if UInt32(truncatingIfNeeded: product) < bound {
      let unfair = (0 &- bound) % bound
      while UInt32(truncatingIfNeeded: product) < unfair { product = (next() >> 32) &* UInt64(bound) }
    }
    return UInt32(truncatingIfNeeded: product >> 32)
  }

  @inlinable @inline(__always) static func rotated(_ word: UInt64, by bits: UInt64) -> UInt64 {
    (word << bits) | (word >> (64 - bits))
  }
}
