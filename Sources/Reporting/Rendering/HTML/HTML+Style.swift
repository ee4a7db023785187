extension HTML {
  /// How every page looks: on a screen in light and in dark, on a phone, on paper.
  ///
  /// It is one text for all pages, so that they look alike. Sizes are relative to the root's, which paper makes smaller.
  /// Dark is for screens alone. What matters is in borders, shapes and words: paper may be grey, and backgrounds are
  /// seldom printed.
  static let style = [
    colours, text, blocks, moments, pictures, narrow, paper,
  ].joined(separator: "\n")

  private static let colours = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #171b20; --dim: #545e68; --line: #ccd2d9; --own: #0b57a4;
      --other: #974700; --good: #14622c; --warning: #744b00; --bad: #9e1418; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --paper: #15181c; --ink: #e9ebee; --dim: #a6afb8; --line: #3c444d; --own: #7ab8f7; --other: #f2a968;
        --good: #7dd995; --warning: #eebf60; --bad: #ff9f99; }
    }
    .good { color: var(--good); } .warning { color: var(--warning); } .bad { color: var(--bad); } .dim { color: var(--dim); }
    """

  private static let text = """
    * { box-sizing: border-box; }
    body { max-width: 48rem; margin: 0 auto; padding: 2rem 1.2rem 3rem; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
    h1, h2, h3, h4 { margin: 0; line-height: 1.2; text-wrap: balance; } h1 { font-size: 1.9rem; }
    h2 { font-size: 1.3rem; margin-bottom: .4rem; } h3 { font-size: 1.0625rem; margin-top: 1rem; }
    p, ul, dl, table, figure, pre, blockquote { margin: .5rem 0; } ul { padding-left: 1.2rem; }
    a { color: var(--own); } code, pre { font-family: ui-monospace, monospace; font-size: .9em; } pre { overflow-x: auto; }
    .kicker, .where, .figures span, caption, figcaption, th, dt, .details td { color: var(--dim); font-size: .9rem; }
    .kicker { margin: 0 0 .3rem; } .lead { margin: .7rem 0 1rem; font-size: 1.3rem; line-height: 1.4; }
    .badge { display: inline-block; padding: .05em .65em; border: 1.5px solid; border-radius: 1em; font-size: .95rem;
      font-weight: 600; line-height: 1.5; white-space: nowrap; }
    """

  private static let blocks = """
    section, .side-two { margin-top: 1.5rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
    .side-two > section:first-child { margin-top: 0; padding-top: 0; border: 0; }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: .5rem 2rem; }
    .columns > div { min-width: 0; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .8rem 1.5rem; margin: 1rem 0; }
    .figures div { padding-top: .3rem; border-top: 3px solid; } .figures b { display: block; font-size: 2rem; line-height: 1.15; }
    .figures span { display: block; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; } dd { margin: 0; min-width: 0; }
    .wide { overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: .95rem; } caption { text-align: left; }
    th, td { padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    th { font-weight: 600; vertical-align: bottom; } .number { text-align: right; } td.number, .day { white-space: nowrap; }
    .details td { padding-left: 2rem; } .far { outline: 2px solid var(--warning); outline-offset: -3px; }
    summary { padding: .35rem 0; font-weight: 600; cursor: pointer; } details { border-top: 1px solid var(--line); }
    .room p { margin: .6rem 0 0; font-weight: 600; } .line { height: 2rem; border-bottom: 1px solid var(--dim); }
    .sign { display: grid; grid-auto-columns: 1fr; grid-auto-flow: column; gap: 1.5rem; margin-top: 2.6rem; }
    .sign span { border-top: 1px solid; color: var(--dim); font-size: .9rem; }
    """

  private static let moments = """
    blockquote { margin-left: 0; padding-left: .9rem; border-left: 3px solid var(--line); white-space: pre-line; }
    .moment { margin: .8rem 0; padding-left: .9rem; border-left: 3px solid var(--own); } .moment p { margin: 0; }
    .moment q { font-size: 1.1rem; } .moment .where { margin-top: .15rem; } .gap { border-color: var(--dim); }
    .listen { font-weight: 600; text-decoration: none; white-space: nowrap; }
    """

  /// Pictures have places in percent across and in pixels down, so that their type keeps its size on a phone.
  private static let pictures = """
    svg { display: block; width: 100%; overflow: visible; } svg text { fill: var(--ink); font-size: .85rem; }
    svg .quiet { fill: var(--dim); } svg .strong { font-weight: 700; } svg .middle { text-anchor: middle; } svg .end { text-anchor: end; }
    .axis { stroke: var(--line); } .target { stroke: var(--ink); stroke-dasharray: 4 3; } .origin { stroke: var(--ink); }
    .range { stroke: var(--own); stroke-width: 7; opacity: .6; } .series { stroke: var(--own); stroke-width: 2; }
    .dot { fill: var(--own); stroke: var(--paper); stroke-width: 1.5; } .ring { fill: var(--paper); stroke: var(--other); stroke-width: 2; }
    .past { stroke: var(--other); stroke-width: 2; } .full { fill: var(--own); } .hollow { fill: none; stroke: var(--own); }
    .leader { stroke: var(--line); } .fall { stroke-dasharray: 5 3; } .thick { stroke-width: 4; } .faint { opacity: .35; }
    .others { --own: var(--other); } .corner { fill: none; stroke: var(--good); stroke-width: 2; }
    .rows { display: grid; grid-template-columns: minmax(6.5rem, max-content) minmax(6rem, 1fr) max-content; gap: .35rem 1rem; align-items: center; }
    .rows > .all { grid-column: 1 / -1; } .rows .words { max-width: 16rem; }
    .panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(21rem, 100%), 1fr)); gap: 1rem 2rem; }
    .timeline { margin-left: .4rem; padding: 0; border-left: 2px solid var(--line); list-style: none; }
    .timeline li { position: relative; padding: 0 0 .8rem 1.2rem; } .timeline p { margin: 0; }
    .timeline li::before { content: ""; position: absolute; left: -7px; top: .45em; width: 12px; height: 12px;
      border: 2px solid var(--own); border-radius: 50%; background: var(--paper); } .timeline .next::before { border-color: var(--dim); }
    """

  private static let narrow = """
    @media (max-width: 30rem) {
      body { padding-top: 1.2rem; } h1 { font-size: 1.6rem; } .lead { font-size: 1.2rem; } th, td { padding-right: .4rem; }
      .rows { grid-template-columns: 1fr max-content; grid-auto-flow: dense; } .rows > svg { grid-column: 1 / -1; }
      dl { grid-template-columns: 1fr; } dd { margin-bottom: .3rem; } .sign { grid-auto-flow: row; gap: 2.4rem; }
    }
    """

  private static let paper = """
    @page { margin: 11mm 14mm; }
    @media print {
      :root { color-scheme: light; font-size: 8.5pt; } body { max-width: none; padding: 0; font-size: 1rem; line-height: 1.35; }
      .lead { margin: .4rem 0; } section { margin-top: .6rem; padding-top: .6rem; } table { font-size: .9rem; }
      th, td { padding-top: .12rem; padding-bottom: .12rem; } p, li { orphans: 3; widows: 3; } .line { height: 2.3rem; }
      tr, li, figure, svg, .moment, .rows, .columns, .room, .figures { break-inside: avoid; } h1, h2, h3 { break-after: avoid; }
      :not(.side-two) + .side-two { break-before: page; } .side-two { margin: 0; padding: 0; border: 0; }
      details::details-content { content-visibility: visible; height: auto; } summary { list-style: none; }
    }
    """
}
