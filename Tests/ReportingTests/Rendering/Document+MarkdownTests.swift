import CustomDump
import Testing

@testable import Reporting

@Suite struct DocumentMarkdownTests {
  @Test func writesEveryBlock() {
    expectNoDifference(
      Example.everyBlock.markdown(),
      #"""
      # Title

      A good word, a bad one and `code`.

      - **Name:** Ana López
      - **名前:** 全角 characters are two columns wide

      ## Table

      | Name | Score | Remark | Team | Notes |
      | --- | ---: | --- | --- | --- |
      | Ana | 84.2 | miss in a long remark that folds | billing | a note under the row |
      | 全角文字 | 7.0 |  |  |  |

      - one
      - two words that fold at a narrow screen

      > First line.  
      > Second line.

      ```
      let a = 1
      	indented
      ```

      ```
               0                                    100
      2026-10  ················├───●──┤···········┊····  50.0
      2026-11  ···································┊····  none
      ```

      ```
      sessions/evaluations/2026/11/x.json:14:7: error[no-answer]: no answer for `Owns the problem`
      14 |       "owns-problem": null,
         |       ^^^^^^^^^^^^^^
      help: answer it, or set it aside with `n/a`
      ```

      """#)
  }

  @Test func escapesWhatComesFromFiles() {
    expectNoDifference(
      Example.hostileDocument.markdown(),
      #"""
      # =1+1\<U+001B\>\[2J\<U+202E\>\<script\>alert('x')\</script\> \|\`\*\*\_

      **=1+1\<U+001B\>\[2J\<U+202E\>\<script\>alert('x')\</script\> \|\`\*\*\_**

      - **=1+1\<U+001B\>\[2J\<U+202E\>\<script\>alert('x')\</script\> \|\`\*\*\_:** =1+1\<U+001B\>\[2J\<U+202E\>\<script\>alert('x')\</script\> \|\`\*\*\_

      | =1+1\<U+001B\>\[2J\<U+202E\>\<script\>alert('x')\</script\> \|\`\*\*\_ | n | Notes |
      | --- | ---: | --- |
      | ``=1+1<U+001B>[2J<U+202E><script>alert('x')</script> \|`**_`` | -3.5 | =1+1\<U+001B\>\[2J\<U+202E\>\<script\>alert('x')\</script\> \|\`\*\*\_ |
      | @cmd | -inf |  |

      - 1\. =1+1\<U+001B\>\[2J\<U+202E\>\<script\>alert('x')\</script\> \|\`\*\*\_

      > \=1+1\<U+001B\>\[2J\<U+202E\>\<script\>alert('x')\</script\>  
      > \|\`\*\*\_

      ````
      ```
      =1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_
      ````

      """#)
  }

  @Test func isNothingWithoutBlocks() {
    expectNoDifference(Document().markdown(), #""#)
  }
}
