private import CNettle
package import Foundation

/// The SHA-256 of bytes: how a kept text or a file's state is distinguished from another.
package enum Digest {
  /// Returns the digest in lower-case hexadecimal, 64 digits.
  package static func hexadecimal(of bytes: Data) -> String {
    var digest = RunningDigest()
    bytes.withUnsafeBytes { digest.add($0) }
    return digest.hexadecimal()
  }

  /// Returns the digest as records write it: `sha256:` and the hexadecimal digits.
  package static func reference(of bytes: Data) -> String { "sha256:" + hexadecimal(of: bytes) }
}

/// The SHA-256 of bytes that come in pieces.
struct RunningDigest {
  private var state = sha256_ctx()

  init() { nettle_sha256_init(&state) }

  /// Adds the next piece.
  mutating func add(_ piece: UnsafeRawBufferPointer) {
    guard let base = piece.bindMemory(to: UInt8.self).baseAddress else { return }
    nettle_sha256_update(&state, piece.count, base)
  }

  /// Returns the digest of all pieces in lower-case hexadecimal, and begins again.
  mutating func hexadecimal() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&state, digest.count, &digest)
    return digest.map { byte in
      let text = String(byte, radix: 16)
      return byte < 16 ? "0" + text : text
    }.joined()
  }
}
