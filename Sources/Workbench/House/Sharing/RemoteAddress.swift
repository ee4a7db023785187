import Foundation
import Glibc
import Records

/// One address of another repository, taken apart as git does it.
///
/// Only plain forms are taken: where git and we could read an address in two ways, one that is refused does no harm.
enum RemoteAddress {
  /// It is reached over the network.
  case server
  /// It is a folder of this machine.
  case folder(String)

  /// Takes an address apart; `nil` where it is not plain.
  init?(_ text: String) {
    guard !text.isEmpty, !text.hasPrefix("-"), text.unicodeScalars.allSatisfy(Self.isVisible) else { return nil }
    // `ext::program` and the like start a program of that name.
    guard text.prefixMatch(of: #/[A-Za-z0-9+.\-]*::/#) == nil else { return nil }
    if let scheme = text.prefixMatch(of: #/([^\/]*):\/\//#) {
      let rest = text[scheme.range.upperBound...]
      switch scheme.output.1 {
      case "http", "https", "ssh", "git":
        guard Self.isHost(rest.prefix { $0 != "/" }) else { return nil }
        self = .server
      case "file":
        // git takes what is before the path for a part of it, and decodes what is encoded.
        guard rest.hasPrefix("/"), !rest.contains("%"), Self.isPath(rest) else { return nil }
        self = .folder(String(rest))
      default: return nil
      }
    } else if let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/") {
      guard Self.isHost(text[..<colon]) else { return nil }
      self = .server
    } else {
      guard Self.isPath(text[...]) else { return nil }
      self = .folder(text)
    }
  }

  /// Whether a scalar is one that is seen, so that no address holds another behind a line break.
  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: true
    }
  }

  /// Whether this is the name of a server and not an option; a user's name may be before it.
  private static func isHost(_ text: Substring) -> Bool {
    let host = text.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    return !host.isEmpty && !host.hasPrefix("-") && !text.hasPrefix("-")
  }

  /// Whether a path is the same folder for git as for us.
  private static func isPath(_ text: Substring) -> Bool {
    let first = text.split(separator: "/").first
    return !text.hasPrefix("~") && !(text.hasPrefix("/") && ["proc", "dev"].contains(first))
  }
}

extension String {
  /// Whether a folder of this path, seen from another, is in one of some folders or is one, whatever it is called.
  func isPath(inOneOf folders: [URL], from base: URL) -> Bool {
    let outer = Set(folders.compactMap { FileIdentity($0) })
    // git also finds `hub.git` where `hub` is named. Behind a link, `..` leads elsewhere than the name says.
    return [self, trimmedOfSlashes + ".git"].contains { path in
      // A URL would take `..` away itself.
      let whole = path.hasPrefix("/") ? path : base.path(percentEncoded: false) + "/" + path
      let real = realpath(whole, nil)
      defer { free(real) }
      let forms = [URL(filePath: whole).standardizedFileURL, real.map { URL(filePath: String(cString: $0)) }]
      return forms.compactMap(\.self).contains { form in
        form.andAbove.contains { FileIdentity($0).map(outer.contains) ?? false }
      }
    }
  }

  private var trimmedOfSlashes: String { String(reversed().drop { $0 == "/" }.reversed()) }
}

extension URL {
  /// The folder and those above it.
  fileprivate var andAbove: some Sequence<URL> {
    sequence(first: self) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
  }
}
