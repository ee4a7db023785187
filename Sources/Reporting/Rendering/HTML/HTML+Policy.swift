extension HTML {
  /// What a page may do: nothing is loaded or run, nothing is sent, and no address begins elsewhere.
  static let policy =
    "<meta http-equiv=\"Content-Security-Policy\" content=\""
    + "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">"

  /// Returns a page with the policy in force before anything of it could load or run.
  ///
  /// A browser goes by a policy from where it stands, and by each of several. So one that comes later in the page, that
  /// is looser, or that is in a comment changes nothing here.
  static func guarded(_ page: String) -> String {
    let page = disarmed(page)
    guard let head = page.prefixMatch(of: harmlessHead())?.range.upperBound else {
      // A browser opens the head by itself, and takes the page's own `<html>` and `<head>` for granted then.
      return "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n\(policy)\n" + page
    }
    return page[head...].hasPrefix(policy) ? page : "\(page[..<head])\(policy)\n\(page[head...])"
  }

  /// Returns a page in which what no policy stops is text: an order to go to another page, and looking up the name of a
  /// server ahead of time.
  ///
  /// Only the plainest forms of `<meta>` stay, since a section of a template may compose any other.
  private static func disarmed(_ page: String) -> String {
    let harmless =
      #/
      <meta\ charset="[\w\-]*"\ ?\/?> | <meta\ name="[\w\-]*"\ content="[^"<>]*"\ ?\/?>
      | <meta\ http-equiv="Content-Security-Policy"\ content="[^"<>]*"\ ?\/?>
      /#.ignoresCase()
    return page.replacing(#/<(?:meta|link)(?=[\s\/>])/#.ignoresCase().matchingSemantics(.unicodeScalar)) { match in
      page[match.range.lowerBound...].prefixMatch(of: harmless) == nil
        ? "&lt;" + match.output.dropFirst() : match.output
    }
  }

  /// The beginning of a head that holds nothing which a policy would be about.
  private static func harmlessHead() -> Regex<Substring> {
    #/
    \s* <!doctype\ html> \s* <html(?:\ lang="[\w\-]*")?> \s* <head> \s*
    (?: <meta\ charset="utf-8"> \s* | <meta\ name="viewport"\ content="[\w=,.\ \-]*"> \s* )*
    /#.ignoresCase()
  }
}
