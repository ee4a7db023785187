import CustomDump
import Testing

@testable import Reporting

@Suite struct DocumentCSVTests {
  @Test func guardsFormulasButNotNumbers() {
    expectNoDifference(
      Example.hostileDocument.csv().replacing("\r\n", with: "\n"),
      #"""
      "'=1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_",n,Notes
      "'=1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_",-3.5,"'=1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_"
      '@cmd,'-inf,

      """#)
  }

  /// A spreadsheet takes away what is not seen, and computes the rest.
  @Test(arguments: [
    " =1", "\t=1", "\r=1", "\n=1", "\u{A0}=1", "\u{3000}＝1", " \t +1", "＝1",
    " -1",
  ]) func guardsWhatIsBehindBlanks(text: String) {
    let field = CSV.field(text)
    #expect(field.hasPrefix("'") || field.hasPrefix("\"'"), "\(field)")
  }

  /// Where lists are separated by semicolons, a spreadsheet begins a cell at each of them.
  @Test func guardsWhatIsBehindASemicolonOrATab() {
    expectNoDifference(
      ["a;=1+1;b", "a\t+B1", "ok; @x", "a;-1", "a; b"].map(CSV.field),
      ["\"a;'=1+1;b\"", "\"a\t'+B1\"", "\"ok;' @x\"", "\"a;-1\"", "\"a; b\""])
  }

  @Test(arguments: ["-1", "+2.5", "a = 1", " a=1", "  ", ""]) func leavesTheRestAlone(text: String) {
    #expect(!CSV.field(text).contains("'"))
  }

  @Test func writesTheFirstTableWithItsNotes() {
    expectNoDifference(
      Example.everyBlock.csv().replacing("\r\n", with: "\n"),
      #"""
      Name,Score,Remark,Team,Notes
      Ana,84.2,miss in a long remark that folds,billing,a note under the row
      全角文字,7.0,,,

      """#)
  }

  @Test func isNothingWithoutATable() {
    expectNoDifference(Document([.paragraph("No table.")]).csv(), #""#)
  }
}
